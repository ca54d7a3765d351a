import type { PaymentView } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { GatewayFault } from '../ports/gateway.ts';
import type { Engine } from './engine.ts';
import { inquireAttempts } from './hear-gateway.ts';
import { readPayment, visibleSheet } from './sheet-of.ts';

/** Asks the gateway at once, as when the payer's browser comes back; a gateway that does not answer is asked later. Throws `not-found`. */
export async function inquirePayment(engine: Engine, actor: Actor, sheetId: string): Promise<PaymentView> {
  const { dossier } = await visibleSheet(engine, actor, sheetId);
  try {
    await inquireAttempts(engine, { dossierId: dossier.id, payload: {} });
  } catch (error) {
    if (!(error instanceof GatewayFault)) throw error;
  }
  return readPayment(engine, actor, sheetId);
}
