import type { AccountView } from '../../schemas/types/index.ts';
import { fold, foldedWords } from '../domain/words.ts';
import type { Engine } from './engine.ts';
import { accountView } from './set-account.ts';

/** One page of the accounts by user name; words as typed, each in user name or display name. */
export async function listAccounts(
  engine: Engine,
  {
    q,
    ids,
    descending,
    offset,
    limit,
  }: { q?: string; ids?: string[]; descending: boolean; offset: number; limit: number },
): Promise<{ rows: AccountView[]; total: number }> {
  const words = foldedWords(q ?? '');
  const accounts = (await engine.accounts.listAccounts()).filter(({ username, displayName }) => {
    if (ids && !ids.includes(username)) return false;
    const text = fold(`${username} ${displayName}`);
    return words.every((word) => text.includes(word));
  });
  if (descending) accounts.reverse();
  return { rows: accounts.slice(offset, offset + limit).map(accountView), total: accounts.length };
}
