import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import type { BatchReverted, MendAnswer, MendBody } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

/** Which findings are to be mended: chosen ones, or all of a code. */
export type MendChoice = Pick<MendBody, 'items' | 'findingCode' | 'kind' | 'ownerAgency' | 'mendCode'>;

const MENDS = address('mends');

/** What a mend would change; nothing is written. */
export function useMendPreview(choice: MendChoice | undefined) {
  return useQuery({
    queryKey: ['mends', choice],
    queryFn: ({ signal }) =>
      sendJson<MendAnswer>(MENDS, { method: 'POST', body: { ...choice, dryRun: true }, repeatable: true, signal }),
    enabled: choice !== undefined,
    // What was shown is what is carried out: a later look is a new one.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Lists and open forms then show what holds now. */
function useReread(): () => Promise<void> {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return async () => {
    refresh();
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'mends' });
  };
}

/** Carries out what was previewed, all of it or nothing. */
export function useCarryOutMend(choice: MendChoice, preview: MendAnswer | undefined) {
  const reread = useReread();
  return useMutation({
    mutationFn: (reason: string) => {
      const revisions = preview?.drafts.map(({ kind, code, revision }) => ({ kind, code, revision })) ?? [];
      return sendJson<MendAnswer>(MENDS, { method: 'POST', body: { ...choice, dryRun: false, revisions, reason } });
    },
    onSuccess: reread,
  });
}

/** Takes back drafts that were changed together. */
export function useRevertBatch() {
  const reread = useReread();
  return useMutation({
    mutationFn: ({ batchId, reason }: { batchId: string; reason: string }) =>
      sendJson<BatchReverted>(address('batches', batchId, 'revert'), { method: 'POST', body: { reason } }),
    onSuccess: reread,
  });
}
