import type { MoneyArrival, NumberDraw, PaymentRefund, PaymentSheet } from '../../../schemas/types/index.ts';
import { derivedId } from '../dossier/derived-id.ts';
import type { Reason } from '../refusals.ts';
import { type Collector, collectorReasons } from './collector.ts';
import { kindsOf, withReceipts } from './receipts.ts';

/** Ids of refunds derive from their log entry from here on. */
const FIRST_REFUND_ID = 96;

/** Who takes the money and with what. */
export interface Receiving {
  collector: Collector | undefined;
  agencyName: string;
  payer: string;
  now: string;
  by: string;
  entryId: string;
  method: string;
  /** The dossier has ended without its result: what is unpaid is not owed any more. */
  ended: boolean;
}

/** What an arrival of money makes of a sheet. */
export type Received =
  | { sheet: PaymentSheet; draws: NumberDraw[] }
  /** The same money was booked before. */
  | 'known'
  /** It is not what is owed: a person has to look at it. */
  | 'amount-differs'
  | { reasons: Reason[] };

/** What of an advance is to go back because the fee came to less; it stands and falls with that fee. */
export const isToReturn = ({ cause, state }: PaymentRefund): boolean => cause === 'advance-too-high' && state === 'due';

/** The sheet with a refund task of that amount; its id derives from the log entry. */
export function withRefund(
  sheet: PaymentSheet,
  refund: Omit<PaymentRefund, 'refundId' | 'state'>,
  entryId: string,
): PaymentSheet {
  const refunds = sheet.refunds ?? [];
  const refundId = derivedId(entryId, FIRST_REFUND_ID + refunds.length);
  return { ...sheet, refunds: [...refunds, { ...refund, refundId, state: 'due' }] };
}

/**
 * Books money on a sheet, at most once per arrival and paying it at most once: what comes for a sheet that is paid, or that
 * nothing is owed on, becomes a refund task (PAY-11). Receipts are drawn with the payment.
 */
export function receiveMoney(sheet: PaymentSheet, arrival: MoneyArrival, receiving: Receiving): Received {
  const { now, by, entryId } = receiving;
  const arrivals = sheet.arrivals ?? [];
  if (arrivals.some(({ arrivalId }) => arrivalId === arrival.arrivalId)) return 'known';
  const booked: PaymentSheet = { ...sheet, arrivals: [...arrivals, arrival] };
  if (sheet.state === 'paid' || sheet.state === 'void' || receiving.ended) {
    const cause = sheet.state === 'paid' ? 'second-payment' : 'nothing-owed';
    const { amount, arrivalId } = arrival;
    return { sheet: withRefund(booked, { amount, cause, openedAt: now, reason: '', arrivalId }, entryId), draws: [] };
  }
  if (arrival.amount !== sheet.total) return 'amount-differs';
  return payWith(booked, receiving, by);
}

/** Marks a sheet paid, with its receipts; a free one needs none and nobody to collect it. */
export function payWith(sheet: PaymentSheet, receiving: Receiving, by: string): Received {
  const { collector, agencyName, payer, now, entryId, method } = receiving;
  const paid: PaymentSheet = { ...sheet, state: 'paid', paidAt: now, method, confirmedBy: by };
  if (sheet.trial) return { sheet: paid, draws: [] };
  const reasons = collectorReasons(collector, kindsOf(sheet), agencyName);
  if (reasons.length > 0) return { reasons };
  const draws: NumberDraw[] = [];
  return { sheet: collector ? withReceipts(paid, { collector, payer, now, by, entryId }, draws) : paid, draws };
}
