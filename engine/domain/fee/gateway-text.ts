// What is signed of a gateway's message, and whether a message is about what was asked for.
import type { GatewayMessage } from '../../../schemas/types/index.ts';

/** The text that is signed: every field but the signature, by name, as JSON, so that no value can pass for another field. */
export const signedText = (message: object): string =>
  JSON.stringify(
    Object.entries(message)
      .filter(([name, value]) => name !== 'signature' && value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** What an order was opened for. */
export interface Ordered {
  attemptId: string;
  dossierNo: string;
  /** Whole đồng. */
  amount: number;
  merchantCode: string;
}

/** In what a signed message differs from the order it speaks of; an amount counts only where money is said to have come. */
export function differencesFrom(ordered: Ordered, message: GatewayMessage): (keyof Ordered)[] {
  const compared: (keyof Ordered)[] = ['merchantCode', 'attemptId', 'dossierNo'];
  if (message.state === 'paid') compared.push('amount');
  return compared.filter((field) => ordered[field] !== message[field]);
}
