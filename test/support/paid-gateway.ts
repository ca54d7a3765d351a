import type { Gateway } from '../../engine/ports/gateway.ts';
import type { GatewayMessage, GatewayOrder } from '../../schemas/types/index.ts';

/** A gateway at which whatever was ordered has been paid; asked again it says the same again. `asked` is told of every inquiry. */
export function paidGateway(asked: (attemptId: string) => Promise<void> = async () => undefined) {
  const paid = ({ attemptId, dossierNo, amount }: Pick<GatewayOrder, 'attemptId' | 'dossierNo' | 'amount'>) => ({
    attemptId,
    dossierNo,
    amount,
    state: 'paid' as const,
    transactionNo: `GD-${attemptId}`,
    at: '2026-01-01T00:00:00.000Z',
    signature: '0'.repeat(64),
  });
  const orders = new Map<string, Omit<GatewayMessage, 'merchantCode'>>();
  const gateway: Gateway = {
    async open(_account, order) {
      orders.set(order.attemptId, paid(order));
      return { payUrl: 'http://127.0.0.1/pay' };
    },
    async inquire({ merchantCode }, attemptId) {
      await asked(attemptId);
      const order = orders.get(attemptId);
      if (!order) throw new Error(`nothing was ordered under ${attemptId}`);
      return { ...order, merchantCode };
    },
    readCallback: () => undefined,
  };
  return {
    gateway,
    /** What was ordered at this gateway before this process began. */
    knows: (order: Pick<GatewayOrder, 'attemptId' | 'dossierNo' | 'amount'>) =>
      orders.set(order.attemptId, paid(order)),
  };
}
