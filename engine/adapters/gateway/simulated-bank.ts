import type { GatewayMessage, GatewayOrder, GatewayState } from '../../../schemas/types/index.ts';

/** How a simulated gateway reports a payment: as it should, or with one of the faults gateways have. */
export const REPORTS = ['prompt', 'slow', 'duplicate', 'wrong-amount', 'wrong-signature', 'silent'] as const;
export type Report = (typeof REPORTS)[number];

interface Standing {
  order: GatewayOrder;
  state: GatewayState;
  transactionNo: string;
  at: string;
}

/** The books of a simulated gateway: which orders there are and what became of them. In memory only. */
export class SimulatedBank {
  readonly #standings = new Map<string, Standing>();
  readonly #now: () => string;
  #transactions = 0;

  constructor(now: () => string) {
    this.#now = now;
  }

  /** Takes an order; the same attempt again changes nothing. */
  take(order: GatewayOrder): void {
    if (!this.#standings.has(order.attemptId))
      this.#standings.set(order.attemptId, { order, state: 'pending', transactionNo: '', at: this.#now() });
  }

  order(attemptId: string): GatewayOrder | undefined {
    return this.#standings.get(attemptId)?.order;
  }

  /** The payer pays or gives up; what is no longer open stays as it is. */
  settle(attemptId: string, state: 'paid' | 'failed'): void {
    const standing = this.#standings.get(attemptId);
    if (!standing || this.#stateOf(standing) !== 'pending') return;
    this.#transactions += 1;
    this.#standings.set(attemptId, {
      ...standing,
      state,
      transactionNo: state === 'paid' ? `MP${String(this.#transactions).padStart(8, '0')}` : '',
      at: this.#now(),
    });
  }

  /** What the gateway says of an order, before it is signed. */
  tell(merchantCode: string, attemptId: string): Omit<GatewayMessage, 'signature'> {
    const standing = this.#standings.get(attemptId);
    if (!standing)
      return {
        merchantCode,
        attemptId,
        dossierNo: '',
        amount: 0,
        state: 'unknown',
        transactionNo: '',
        at: this.#now(),
      };
    const { order, transactionNo, at } = standing;
    const { dossierNo, amount } = order;
    return { merchantCode, attemptId, dossierNo, amount, state: this.#stateOf(standing), transactionNo, at };
  }

  #stateOf({ state, order }: Standing): GatewayState {
    return state === 'pending' && order.expiresAt <= this.#now() ? 'expired' : state;
  }
}
