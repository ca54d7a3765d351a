import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PaymentView } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useDossier } from '../dossier-context.tsx';

/** Does something with a sheet, then shows the dossier and the lists as they are. */
export function useSheetPost<Body>(sheetId: string, what: 'confirm' | 'refund' | 'settle' | 'proof', done: () => void) {
  const queries = useQueryClient();
  const { reload } = useDossier();
  return useMutation({
    mutationFn: (body: Body) => sendJson<PaymentView>(address('payments', sheetId, what), { method: 'POST', body }),
    async onSuccess() {
      await Promise.all([reload(), queries.invalidateQueries({ queryKey: ['payment', sheetId] })]);
      await queries.invalidateQueries({ queryKey: ['payments'] });
      done();
    },
  });
}
