import type { Account } from '../../../schemas/types/index.ts';
import type { Actor } from './actor.ts';
import { standInsOf } from './delegation.ts';
import { type DirectoryView, postsOf, WORKING } from './directory.ts';

/**
 * The actor an account is: its employee record's posts with what their roles grant, and whom it stands in for where the
 * instant is told.
 */
export function actorOf(account: Account, directory: DirectoryView, now?: string): Actor {
  const base = { username: account.username, name: account.displayName };
  if (account.kind === 'citizen')
    return { kind: 'citizen', ...base, posts: [], ...(account.idNo ? { idNo: account.idNo } : {}) };
  const person = directory.person(account.username);
  if (!person || person.workingStatus !== WORKING) return { kind: 'officer', ...base, posts: [] };
  const standsFor = now === undefined ? [] : standInsOf(account.username, directory, now);
  return {
    kind: 'officer',
    ...base,
    name: person.fullName,
    posts: postsOf(person, directory),
    ...(person.scope?.length ? { scope: person.scope } : {}),
    ...(standsFor.length > 0 ? { standsFor } : {}),
  };
}
