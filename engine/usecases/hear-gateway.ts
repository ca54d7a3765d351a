import type { Effect, GatewayAccount, GatewayMessage, Mismatch, PaymentAttempt } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import { booked } from '../domain/dossier/filed-anew.ts';
import { hearGateway, type Mismatching } from '../domain/payment/attempts.ts';
import { findAttempt, sheetsOf } from '../domain/payment/sheets.ts';
import { GatewayFault } from '../ports/gateway.ts';
import { changeDossier } from './change-dossier.ts';
import type { EffectHandler } from './effect-handler.ts';
import type { Engine } from './engine.ts';
import { gatewayAccountOf } from './gateway-accounts.ts';
import { refuse } from './refused.ts';
import { receivingOf } from './sheet-of.ts';

const gatewayActor = (code: string): Actor => ({
  ...systemActor,
  username: `gateway:${code}`,
  name: `Cổng thanh toán ${code}`,
});

const attemptIdOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'attemptId' in body && typeof body.attemptId === 'string'
    ? body.attemptId
    : '';

/**
 * What a gateway reports by itself. Only a message signed with the key of the agency's account, about an attempt opened at
 * this gateway, is heard; told again it changes nothing. Throws `not-found`, `signature-invalid`.
 */
export async function takeCallback(engine: Engine, gatewayCode: string, body: unknown): Promise<void> {
  const attemptId = attemptIdOf(body);
  const unknown = () => refuse('not-found', { kind: { vi: 'giao dịch', en: 'payment attempt' }, code: attemptId });
  const dossierId = attemptId === '' ? undefined : await engine.payments.dossierOf(`attempt/${attemptId}`);
  const dossier = dossierId === undefined ? undefined : await engine.dossiers.find(dossierId);
  const found = dossier && findAttempt(dossier, attemptId);
  if (!dossier || found?.attempt.gatewayCode !== gatewayCode) throw unknown();
  const account = await gatewayAccountOf(engine, dossier.handlingAgency.code);
  if (!account || account.gatewayCode !== gatewayCode) throw unknown();
  const message = engine.gateway.readCallback(account, body);
  if (!message) throw refuse('signature-invalid');
  await hear(engine, dossier.id, attemptId, message, 'callback');
}

/**
 * Asks the gateway what became of the attempts of a dossier that are still open. The last inquiry insists: it rejects while
 * there is no answer, so that it is asked again later.
 */
export async function inquireAttempts(
  engine: Engine,
  { dossierId, payload }: Pick<Effect, 'dossierId' | 'payload'>,
): Promise<void> {
  const open = async () => {
    const dossier = await engine.dossiers.find(dossierId);
    return dossier ? sheetsOf(dossier).flatMap(({ attempts = [] }) => attempts.filter(isOpen)) : [];
  };
  const waiting = await open();
  if (waiting.length === 0) return;
  const dossier = await engine.dossiers.find(dossierId);
  const account = dossier && (await gatewayAccountOf(engine, dossier.handlingAgency.code));
  // Another gateway knows nothing of the order: its word would end an attempt that was perhaps paid.
  const elsewhere = account ? waiting.filter((attempt) => !isAt(attempt, account)) : waiting;
  if (account)
    for (const attempt of waiting.filter((one) => isAt(one, account))) {
      const message = await engine.gateway.inquire(account, attempt.attemptId);
      await hear(engine, dossierId, attempt.attemptId, message, 'inquiry');
    }
  if (elsewhere.length > 0)
    throw new GatewayFault('the agency has no account at the gateway of an open attempt any more');
  const left = await open();
  if (payload.insists === true && left.some(({ attemptId }) => attemptId === payload.attemptId))
    throw new Error('the gateway has not decided yet');
}

const isOpen = ({ state }: PaymentAttempt): boolean => state === 'open';

/** Whether an attempt was opened with this account. */
const isAt = (attempt: PaymentAttempt, { gatewayCode, merchantCode }: GatewayAccount): boolean =>
  attempt.gatewayCode === gatewayCode && attempt.merchantCode === merchantCode;

/** The inquiry as an effect: done again it asks again, and hears the same. */
export const inquiryEffect: EffectHandler = {
  async run(engine, effect) {
    await inquireAttempts(engine, effect);
    return { outcome: 'delivered' };
  },
  async verify({ dossiers }, { dossierId, payload }) {
    const dossier = await dossiers.find(dossierId);
    const found = dossier && findAttempt(dossier, attemptIdOf(payload));
    return found && isOpen(found.attempt) ? 'not-received' : 'received';
  },
};

/** A message in the letters dossiers are kept in; only once its signature has been checked, which is over those it was sent in. */
function composed({ dossierNo, transactionNo, reason, ...rest }: GatewayMessage): GatewayMessage {
  return {
    ...rest,
    dossierNo: dossierNo.normalize('NFC'),
    transactionNo: transactionNo.normalize('NFC'),
    ...(reason === undefined ? {} : { reason: reason.normalize('NFC') }),
  };
}

async function hear(
  engine: Engine,
  dossierId: string,
  attemptId: string,
  sent: GatewayMessage,
  source: 'callback' | 'inquiry',
): Promise<void> {
  const message = composed(sent);
  const actor = gatewayActor(message.merchantCode);
  await changeDossier(engine, actor, dossierId, 'end-attempt', (dossier, context) => {
    const receiving = { ...receivingOf(dossier, context, actor.username), method: 'Trực tuyến' };
    const heard = hearGateway(dossier, attemptId, message, receiving);
    if (heard === 'nothing') return { events: [] };
    if ('reasons' in heard) return heard;
    if ('mismatch' in heard) {
      const mismatch = mismatchOf(heard, message, source, context.now, dossier);
      return {
        events: heard.closes || source === 'inquiry' ? [{ type: 'charged', sheet: heard.sheet }] : [],
        // A closed attempt is never asked about again.
        before: () => engine.reconciliations.noteMismatch(mismatch),
      };
    }
    return { events: booked(dossier, heard.sheet, context), draws: heard.draws };
  });
}

function mismatchOf(
  { mismatch: cause, expected, sheet }: Mismatching,
  message: GatewayMessage,
  source: Mismatch['source'],
  at: string,
  dossier: { id: string; dossierNo?: string; handlingAgency: { code: string } },
): Mismatch {
  const { attemptId, amount, transactionNo, dossierNo } = message;
  return {
    id: `${attemptId}/${transactionNo}/${amount}`,
    at,
    source,
    agencyCode: dossier.handlingAgency.code,
    amount,
    content: dossierNo,
    transactionNo,
    dossierId: dossier.id,
    ...(dossier.dossierNo === undefined ? {} : { dossierNo: dossier.dossierNo }),
    sheetId: sheet.sheetId,
    attemptId,
    cause,
    expected,
    state: 'open',
  };
}
