import type { ConfirmPaymentBody, PaymentView, RefundBody, SettleBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { booked } from '../domain/dossier/filed-anew.ts';
import { confirmPayment as decideConfirm, refund as decideRefund } from '../domain/payment/confirm.ts';
import { findSheet } from '../domain/payment/sheets.ts';
import { reason } from '../domain/refusals.ts';
import { type ChangeGuard, changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { collectableSheet, readPayment, receivingOf } from './sheet-of.ts';

/** The cashier confirms money in cash or by transfer; under a key, once. Throws Refused: `key-reused`, `not-cashier`, `amount-differs`, `payment-settled` … */
export async function confirmPayment(
  engine: Engine,
  actor: Actor,
  sheetId: string,
  body: ConfirmPaymentBody,
  idempotencyKey?: string,
): Promise<PaymentView> {
  const { dossier } = await collectableSheet(engine, actor, sheetId);
  await changeDossier(
    engine,
    actor,
    dossier.id,
    'confirm-payment',
    (current, context) => {
      const receiving = { ...receivingOf(current, context, actor.username), cashierName: actor.name };
      const decided = decideConfirm(current, sheetId, body, receiving);
      return 'reasons' in decided ? decided : { events: booked(current, decided.sheet, context), draws: decided.draws };
    },
    { note: body.note ?? '', ...onceOf(engine, actor, `confirm ${sheetId}`, idempotencyKey, body) },
  );
  return readPayment(engine, actor, sheetId);
}

/** A refund is decided, or made; under a key, once. Throws Refused: `key-reused`, `not-cashier`, `refund-too-high`, `refund-done` … */
export async function refundPayment(
  engine: Engine,
  actor: Actor,
  sheetId: string,
  body: RefundBody,
  idempotencyKey?: string,
): Promise<PaymentView> {
  const { dossier } = await collectableSheet(engine, actor, sheetId);
  await changeDossier(
    engine,
    actor,
    dossier.id,
    'refund',
    (current, { now, entryId }) => {
      const decided = decideRefund(current, sheetId, body, { now, name: actor.name, entryId });
      return 'reasons' in decided ? decided : { events: [{ type: 'charged', sheet: decided.sheet }] };
    },
    { note: body.reason, ...onceOf(engine, actor, `refund ${sheetId}`, idempotencyKey, body) },
  );
  return readPayment(engine, actor, sheetId);
}

/** The money was paid over to the treasury; noted once. Throws Refused: `key-reused`, `not-cashier`, `not-paid`. */
export async function settlePayment(
  engine: Engine,
  actor: Actor,
  sheetId: string,
  body: SettleBody,
  idempotencyKey?: string,
): Promise<PaymentView> {
  const { dossier } = await collectableSheet(engine, actor, sheetId);
  await changeDossier(
    engine,
    actor,
    dossier.id,
    'reconcile',
    (current, { now }) => {
      const sheet = findSheet(current, sheetId);
      if (sheet?.state !== 'paid') return { reasons: [reason('not-paid')] };
      if (sheet.settled) return { events: [] };
      const settled = { at: now, by: actor.name, reference: body.reference };
      return { events: [{ type: 'charged', sheet: { ...sheet, settled } }] };
    },
    onceOf(engine, actor, `settle ${sheetId}`, idempotencyKey, body),
  );
  return readPayment(engine, actor, sheetId);
}

/** The guard of a command that is done once however often its request comes. */
function onceOf(...asked: Parameters<typeof idempotencyOf>): Pick<ChangeGuard, 'idempotency'> {
  const idempotency = idempotencyOf(...asked);
  return idempotency ? { idempotency } : {};
}
