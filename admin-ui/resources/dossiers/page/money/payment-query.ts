import { queryOptions } from '@tanstack/react-query';
import type { PaymentView } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';

const POLL_MS = 4000;

/** A sheet and what the reader may do with it; asked again while a payment is under way. `seq` of the dossier makes it new. */
export const paymentQuery = (sheetId: string, seq: number) =>
  queryOptions({
    queryKey: ['payment', sheetId, seq],
    queryFn: ({ signal }) => sendJson<PaymentView>(address('payments', sheetId), { signal }),
    refetchInterval: ({ state }) => (state.data?.stage === 'paying' ? POLL_MS : false),
  });

/** What a gateway is asked at once when the payer comes back. */
export const inquire = (sheetId: string): Promise<PaymentView> =>
  sendJson<PaymentView>(address('payments', sheetId, 'inquire'), { method: 'POST', repeatable: true });

/** Mark in the address with which a gateway sends the payer back. */
export const CAME_BACK = 'paid';
