import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PaymentView } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { ServerProblem } from '../../../../providers/problem.ts';
import { useDossier } from '../dossier-context.tsx';
import { useIntentKey } from '../use-intent-key.ts';

/**
 * Does something with a sheet, then shows the dossier and the lists as they are. A press whose answer was lost is done once
 * when it is repeated: it has one key until it is refused, or until something else is entered.
 */
export function useSheetPost<Body>(sheetId: string, what: 'confirm' | 'refund' | 'settle' | 'proof', done: () => void) {
  const queries = useQueryClient();
  const { reload } = useDossier();
  const keyFor = useIntentKey();
  return useMutation({
    mutationFn: (body: Body) =>
      sendJson<PaymentView>(address('payments', sheetId, what), {
        method: 'POST',
        body,
        // A file is sent again as what it is: the proof that is shown last is the one that stands.
        headers: body instanceof FormData ? {} : { 'Idempotency-Key': keyFor.key(JSON.stringify(body)) },
      }),
    onError: (error) => {
      if (error instanceof ServerProblem) keyFor.refused();
    },
    async onSuccess() {
      await Promise.all([reload(), queries.invalidateQueries({ queryKey: ['payment', sheetId] })]);
      await queries.invalidateQueries({ queryKey: ['payments'] });
      done();
    },
  });
}
