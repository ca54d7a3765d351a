import type { AttemptOpened, PaymentAttempt } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { PlannedEffect } from '../domain/dossier/effects.ts';
import { openAttempt, openAttemptOf, payReasons } from '../domain/payment/attempts.ts';
import { findSheet } from '../domain/payment/sheets.ts';
import { GatewayFault } from '../ports/gateway.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { gatewayAccountOf } from './gateway-accounts.ts';
import { Refused, refuse } from './refused.ts';
import { mayPay, receivingOf, visibleSheet } from './sheet-of.ts';

const MINUTE_MS = 60_000;
/** Minutes after which an open attempt is asked about, before the last time, when it must be over. */
const EARLIER = [1, 5];

/** When the gateway is asked what became of an attempt, should it never say so itself. */
function inquiriesOf({ attemptId, gatewayCode, openedAt, expiresAt }: PaymentAttempt): PlannedEffect[] {
  const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();
  const times = [...EARLIER.map((minutes) => later(openedAt, minutes)), later(expiresAt, 1)];
  return times.map((dueAt, index) => ({
    kind: 'inquire-attempt',
    target: `gateway:${gatewayCode}`,
    payload: { attemptId, insists: index === times.length - 1 },
    dueAt,
  }));
}

/** Addresses of this server, as the payer reached it. */
export interface PayAddresses {
  origin: string;
  /** Where the payer's browser goes afterwards; a page of this server. */
  returnPath: string;
}

/**
 * Opens an attempt to pay a sheet online and answers where to pay. Written down before the gateway hears of it, so that
 * nothing is lost whatever happens then: an open attempt is asked about until it has an answer. Pressed twice it is one
 * attempt. Throws Refused: `payment-settled`, `payment-online-unavailable`, `gateway-unreachable` …
 */
export async function payOnline(
  engine: Engine,
  actor: Actor,
  sheetId: string,
  { origin, returnPath }: PayAddresses,
): Promise<AttemptOpened> {
  const { dossier: seen } = await visibleSheet(engine, actor, sheetId);
  if (!mayPay(actor, seen)) throw refuse('not-allowed', { right: 'act' });
  const account = await gatewayAccountOf(engine, seen.handlingAgency.code);
  if (!account) throw refuse(seen.trial ? 'trial-without-money' : 'payment-online-unavailable');
  const { gatewayCode, merchantCode } = account;
  const attemptId = engine.randomness.id();
  let attempt: PaymentAttempt | undefined;
  const dossier = await changeDossier(engine, actor, seen.id, 'open-attempt', (current, context) => {
    const sheet = findSheet(current, sheetId);
    attempt = sheet && payReasons(current, sheet, account).length === 0 ? openAttemptOf(sheet, context.now) : undefined;
    if (attempt) return { events: [] };
    const opening = { account: { gatewayCode, merchantCode }, attemptId };
    const opened = openAttempt(current, sheetId, opening, receivingOf(current, context, actor.name));
    if ('reasons' in opened) return opened;
    attempt = opened.attempt;
    return {
      events: [{ type: 'charged', sheet: opened.sheet }],
      effects: inquiriesOf(opened.attempt),
    };
  });
  if (!attempt) throw new Refused([]);
  const { expiresAt, amount, dossierNo } = attempt;
  try {
    const { payUrl } = await engine.gateway.open(account, {
      attemptId: attempt.attemptId,
      dossierNo,
      amount,
      description: (findSheet(dossier, sheetId)?.feeName ?? '').slice(0, 500),
      returnUrl: `${origin}${returnPath}`,
      callbackUrl: `${origin}/api/v1/gateways/${encodeURIComponent(gatewayCode)}/callback`,
      expiresAt,
    });
    return { attemptId: attempt.attemptId, payUrl, expiresAt };
  } catch (error) {
    if (error instanceof GatewayFault) throw refuse('gateway-unreachable');
    throw error;
  }
}
