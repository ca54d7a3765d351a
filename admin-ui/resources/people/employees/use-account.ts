import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountBody, AccountView } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import { ServerProblem } from '../../../providers/problem.ts';
import { useAllows } from '../../../providers/rights.ts';

/** An account as it is known here: null where there is none, `hidden` where the reader may not know. */
export type KnownAccount = AccountView | null | 'hidden';

const listed = (usernames: string[]): Promise<AccountView[]> =>
  sendJson<AccountView[]>(`${address('accounts')}?filter=${encodeURIComponent(JSON.stringify({ ids: usernames }))}`);

/** A configurer may read the accounts of the agency's own people, one by one; whoever runs the system reads the list. */
async function readAccount(username: string, operates: boolean): Promise<KnownAccount> {
  if (operates) return (await listed([username]))[0] ?? null;
  try {
    return await sendJson<AccountView>(address('accounts', username));
  } catch (error) {
    if (!(error instanceof ServerProblem)) throw error;
    if (error.status === 404) return null;
    if (error.status === 403) return 'hidden';
    throw error;
  }
}

/** The account of a sign-in name, and how it is changed. */
export function useAccount(username: string) {
  const operates = useAllows('operate');
  const manages = useAllows('manage');
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['accounts', username, operates, manages],
    queryFn: (): KnownAccount | Promise<KnownAccount> => (manages ? readAccount(username, operates) : 'hidden'),
    enabled: username !== '',
  });
  return {
    ...query,
    async change(body: AccountBody) {
      await sendJson<AccountView>(address('accounts', username), { method: 'PUT', body });
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
  };
}

/** The accounts of one page of a list, by sign-in name; undefined until known, or where only the page of each person tells. */
export function useAccountsOf(usernames: string[]): Map<string, AccountView> | undefined {
  const operates = useAllows('operate');
  const asked = [...usernames].sort();
  const { data } = useQuery({
    queryKey: ['accounts', 'of', asked],
    queryFn: () => listed(asked),
    enabled: operates && asked.length > 0,
  });
  return data && new Map(data.map((account) => [account.username, account]));
}
