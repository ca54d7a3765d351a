import type { GatewayAccount, GatewayMessage, GatewayOrder } from '../../schemas/types/index.ts';

/** A gateway that could not be reached, or answered something that is not signed by it; nothing is known then. */
export class GatewayFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GatewayFault';
  }
}

/** What is asked of a gateway; merchant and signature are added by the adapter. */
export type OrderRequest = Omit<GatewayOrder, 'signature' | 'merchantCode'>;

/** Payment gateways. Every message is signed with the key the agency shares with its gateway. */
export interface Gateway {
  /**
   * Opens an attempt; opening the same attempt again answers the same address. Rejects with GatewayFault; the attempt
   * may be open at the gateway nevertheless and must then be inquired about.
   */
  open(account: GatewayAccount, order: OrderRequest): Promise<{ payUrl: string }>;
  /** What became of an attempt. Rejects with GatewayFault when there is no signed answer. */
  inquire(account: GatewayAccount, attemptId: string): Promise<GatewayMessage>;
  /** A callback's message when it has the right shape and the account's signature, else undefined; compares in constant time. */
  readCallback(account: GatewayAccount, body: unknown): GatewayMessage | undefined;
}
