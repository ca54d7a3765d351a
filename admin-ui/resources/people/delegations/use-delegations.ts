import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Delegation, DelegationView } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';

const KEY = ['delegations'];
const query = new URLSearchParams({ range: '[0,499]' });

/** Delegations given, received or managed, those in effect first. */
export const useDelegations = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => sendJson<DelegationView[]>(`${address('delegations')}?${query}`, { signal }),
  });

/** Makes a delegation. */
export function useDelegate(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Delegation) => sendJson<unknown>(address('delegations'), { method: 'POST', body }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: KEY });
      onDone();
    },
  });
}

/** Takes a delegation back. */
export function useRevoke(code: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      sendJson<DelegationView>(address('delegations', code, 'revoke'), { method: 'POST', body: { reason } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: KEY });
      onDone();
    },
  });
}
