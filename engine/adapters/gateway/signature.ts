import { createHmac, timingSafeEqual } from 'node:crypto';
import { signedText } from '../../domain/fee/gateway-text.ts';

const signatureOf = (message: object, key: string): string =>
  createHmac('sha256', key).update(signedText(message)).digest('hex');

/** The message with its signature. */
export const signed = <Message extends object>(message: Message, key: string): Message & { signature: string } => ({
  ...message,
  signature: signatureOf(message, key),
});

/** Whether a message was signed with the key; takes the same time wherever two signatures differ. */
export function isSigned(message: { signature: string }, key: string): boolean {
  const [expected, given] = [Buffer.from(signatureOf(message, key)), Buffer.from(message.signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
