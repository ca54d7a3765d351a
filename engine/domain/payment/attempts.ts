// One go at paying through a gateway: opened, and ended by what the gateway says of it.
import type {
  Dossier,
  GatewayAccount,
  GatewayMessage,
  MismatchCause,
  NumberDraw,
  PaymentAttempt,
  PaymentSheet,
} from '../../../schemas/types/index.ts';
import { differencesFrom } from '../fee/gateway-text.ts';
import { type Reason, reason } from '../refusals.ts';
import { collectorReasons } from './collector.ts';
import { kindsOf } from './receipts.ts';
import { type Receiving, receiveMoney } from './receive-money.ts';
import { asksNoMore, findAttempt, findSheet } from './sheets.ts';

const MINUTE_MS = 60_000;
/** How long a payer has at the gateway. */
const PATIENCE_MINUTES = 15;
/** A gateway that never heard of an order after this will not hear of it any more. */
const UNHEARD_MINUTES = 2;

const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();

/** Why a sheet cannot be paid online now; none when it can. */
export function payReasons(dossier: Dossier, sheet: PaymentSheet | undefined, account: object | undefined): Reason[] {
  if (dossier.trial) return [reason('trial-without-money')];
  if (!sheet || sheet.state === 'void') return [reason('payment-missing')];
  if (sheet.state === 'paid' || sheet.total === 0) return [reason('payment-settled')];
  if (asksNoMore(dossier)) return [reason('fee-not-owed', { statusName: dossier.statusName })];
  return account ? [] : [reason('payment-online-unavailable')];
}

/** What an attempt is opened with. */
export interface Opening {
  account: Pick<GatewayAccount, 'gatewayCode' | 'merchantCode'>;
  attemptId: string;
}

/** The attempt that is still open for what is owed now: whoever presses twice pays once. */
export const openAttemptOf = (sheet: PaymentSheet, now: string): PaymentAttempt | undefined =>
  sheet.attempts?.find(({ state, expiresAt, amount }) => state === 'open' && expiresAt > now && amount === sheet.total);

/** The sheet with another attempt to pay it, or why there can be none. */
export function openAttempt(
  dossier: Dossier,
  sheetId: string,
  { account, attemptId }: Opening,
  receiving: Pick<Receiving, 'collector' | 'agencyName' | 'now' | 'by'>,
): { sheet: PaymentSheet; attempt: PaymentAttempt } | { reasons: Reason[] } {
  const sheet = findSheet(dossier, sheetId);
  const { collector, agencyName, now, by } = receiving;
  const reasons = payReasons(dossier, sheet, account);
  if (!sheet || reasons.length > 0) return { reasons };
  const missing = collectorReasons(collector, kindsOf(sheet), agencyName);
  if (missing.length > 0) return { reasons: missing };
  const attempt: PaymentAttempt = {
    attemptId,
    ...account,
    dossierNo: dossier.dossierNo ?? dossier.id,
    amount: sheet.total,
    state: 'open',
    openedAt: now,
    expiresAt: later(now, PATIENCE_MINUTES),
    by,
  };
  return { sheet: { ...sheet, attempts: [...(sheet.attempts ?? []), attempt] }, attempt };
}

/** Word that fits nothing: why, what was expected, and the sheet with its attempt closed by it. */
export interface Mismatching {
  mismatch: MismatchCause;
  expected: number;
  sheet: PaymentSheet;
  /** The money came for what was ordered; the attempt is over whoever told. */
  closes: boolean;
}

/** What word from a gateway comes to. */
export type AttemptOutcome =
  | { sheet: PaymentSheet; draws: NumberDraw[] }
  /** Nothing new: not decided yet, or told before. */
  | 'nothing'
  /** Signed, but not about what was ordered, or not what is owed now: a person has to look at it. */
  | Mismatching
  | { reasons: Reason[] };

const changed = (sheet: PaymentSheet, attempt: PaymentAttempt): PaymentSheet => ({
  ...sheet,
  attempts: (sheet.attempts ?? []).map((one) => (one.attemptId === attempt.attemptId ? attempt : one)),
});

/** The same word of the same transaction is the same money, whoever tells it. */
export const gatewayArrival = (gatewayCode: string, transactionNo: string): string => `${gatewayCode}/${transactionNo}`;

/**
 * Ends an attempt by what its gateway says: amount, dossier and attempt must be those of the order (A12). Money that comes
 * after the attempt was given up is money all the same.
 */
export function hearGateway(
  dossier: Dossier,
  attemptId: string,
  message: GatewayMessage,
  receiving: Receiving,
): AttemptOutcome {
  const found = findAttempt(dossier, attemptId);
  if (!found) return 'nothing';
  const { sheet, attempt } = found;
  const { state, transactionNo, reason: why } = message;
  const { now } = receiving;
  const end = (as: PaymentAttempt['state'], because = why): PaymentAttempt => ({
    ...attempt,
    state: as,
    endedAt: now,
    ...(transactionNo === '' ? {} : { transactionNo }),
    ...(because === undefined ? {} : { reason: because }),
  });
  const differs = state === 'unknown' ? [] : differencesFrom(attempt, message);
  if (differs.length > 0) {
    const mismatch = differs.includes('amount') ? 'amount-differs' : 'dossier-differs';
    return { mismatch, expected: attempt.amount, sheet: changed(sheet, end('failed', mismatch)), closes: false };
  }
  if (state !== 'paid') {
    if (attempt.state !== 'open') return 'nothing';
    if (state === 'failed' || state === 'expired') return { sheet: changed(sheet, end(state)), draws: [] };
    const forgotten = state === 'unknown' && now >= later(attempt.openedAt, UNHEARD_MINUTES);
    return forgotten ? { sheet: changed(sheet, end('failed', 'unknown')), draws: [] } : 'nothing';
  }
  const arrival = {
    arrivalId: gatewayArrival(attempt.gatewayCode, transactionNo || attemptId),
    via: 'gateway' as const,
    amount: message.amount,
    at: now,
    by: attempt.gatewayCode,
    attemptId,
    ...(transactionNo === '' ? {} : { transactionNo }),
  };
  const received = receiveMoney(changed(sheet, end('paid')), arrival, receiving);
  if (received === 'known') return 'nothing';
  if (received === 'amount-differs')
    return {
      mismatch: 'amount-differs',
      expected: sheet.total,
      sheet: changed(sheet, end('failed', 'amount-differs')),
      closes: true,
    };
  return received;
}
