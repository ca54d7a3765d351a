// What a cashier does with a sheet: takes the money, gives it back, ticks it off against the bank, pays it over.
import type {
  ConfirmPaymentBody,
  Dossier,
  MoneyArrival,
  NumberDraw,
  PaymentSheet,
  RefundBody,
} from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import { payReasons } from './attempts.ts';
import { payWith, type Receiving, receiveMoney, withRefund } from './receive-money.ts';
import { findSheet, refundableOf } from './sheets.ts';

export type SheetChange = { sheet: PaymentSheet; draws: NumberDraw[] } | { reasons: Reason[] };

const METHOD = { cash: 'Tiền mặt', transfer: 'Chuyển khoản' } as const;

/** The cashier has the money, in cash or by transfer: exactly what is owed, once. */
export function confirmPayment(
  dossier: Dossier,
  sheetId: string,
  { via, amount, transactionNo, note }: ConfirmPaymentBody,
  receiving: Omit<Receiving, 'method'> & { cashierName: string },
): SheetChange {
  const sheet = findSheet(dossier, sheetId);
  const reasons = sheet?.total === 0 && sheet.state !== 'paid' ? [] : payReasons(dossier, sheet, {});
  if (!sheet || reasons.length > 0) return { reasons };
  const { now, by, entryId, cashierName } = receiving;
  const expected = sheet.total;
  if (amount !== undefined && amount !== expected) return { reasons: [reason('amount-differs', { expected, amount })] };
  const noted = note === undefined ? sheet : { ...sheet, note };
  const taking = { ...receiving, method: METHOD[via] };
  if (expected === 0) return sheetOnly(payWith(noted, taking, by));
  const arrival: MoneyArrival = {
    arrivalId: transactionNo ? `bank/${transactionNo}` : entryId,
    via,
    amount: expected,
    at: now,
    by: cashierName,
    ...(transactionNo ? { transactionNo } : {}),
  };
  return sheetOnly(receiveMoney(noted, arrival, taking));
}

function sheetOnly(received: ReturnType<typeof receiveMoney>): SheetChange {
  return typeof received === 'string' ? { reasons: [reason('payment-settled')] } : received;
}

/** A refund task is done, or the refund of a paid fee is decided: then it is a task. */
export function refund(
  dossier: Dossier,
  sheetId: string,
  body: RefundBody,
  by: { now: string; name: string; entryId: string },
): SheetChange {
  const sheet = findSheet(dossier, sheetId);
  if (!sheet) return { reasons: [reason('payment-missing')] };
  const { refundId, amount, reason: why, reference, account } = body;
  if (why.trim() === '') return { reasons: [reason('note-missing')] };
  if (refundId === undefined) {
    const refundable = refundableOf(dossier, sheet);
    const wanted = amount ?? refundable;
    if (wanted < 1 || wanted > refundable) return { reasons: [reason('refund-too-high', { most: refundable })] };
    const task = {
      amount: wanted,
      cause: 'decided' as const,
      openedAt: by.now,
      openedBy: by.name,
      reason: why,
      ...(account === undefined ? {} : { account }),
    };
    return { sheet: withRefund(sheet, task, by.entryId), draws: [] };
  }
  const task = sheet.refunds?.find((one) => one.refundId === refundId);
  if (!task) return { reasons: [reason('payment-missing')] };
  if (task.state === 'made') return { reasons: [reason('refund-done')] };
  const made = {
    ...task,
    state: 'made' as const,
    madeAt: by.now,
    madeBy: by.name,
    reason: why,
    ...(reference === undefined ? {} : { reference }),
    ...(account === undefined ? {} : { account }),
  };
  const refunds = (sheet.refunds ?? []).map((one) => (one.refundId === refundId ? made : one));
  return { sheet: { ...sheet, refunds }, draws: [] };
}
