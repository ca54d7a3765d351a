import type { Dossier, MismatchCause, PaymentSheet, StatementSource } from '../../../schemas/types/index.ts';
import { sheetsOf } from './sheets.ts';

/** What a line of a statement is to a dossier. */
export type LineMatch =
  /** The money was booked before: the line confirms it. */
  | { how: 'tick'; sheet: PaymentSheet }
  /** The money is new and is what is owed. */
  | { how: 'book'; sheet: PaymentSheet }
  | { how: 'mismatch'; cause: MismatchCause; sheet?: PaymentSheet; expected?: number };

const VIA: Readonly<Record<StatementSource, string>> = { gateway: 'gateway', bank: 'transfer' };

/** Compares one line with the sheets of the dossier it names, by transaction number first, then by what is owed (A12). */
export function matchLine(
  dossier: Dossier,
  { transactionNo, amount }: { transactionNo: string; amount: number },
  source: StatementSource,
): LineMatch {
  const sheets = sheetsOf(dossier);
  const booked = sheets.flatMap((sheet) => (sheet.arrivals ?? []).map((arrival) => ({ sheet, arrival })));
  const known =
    transactionNo === '' ? undefined : booked.find(({ arrival }) => arrival.transactionNo === transactionNo);
  if (known) {
    const { sheet, arrival } = known;
    return arrival.amount === amount
      ? { how: 'tick', sheet }
      : { how: 'mismatch', cause: 'amount-differs', sheet, expected: arrival.amount };
  }
  const untold = booked.find(
    ({ sheet, arrival }) =>
      arrival.via === VIA[source] &&
      arrival.amount === amount &&
      arrival.transactionNo === undefined &&
      sheet.reconciled === undefined,
  );
  if (untold) return { how: 'tick', sheet: untold.sheet };
  const owed = sheets.findLast(({ state, total }) => state !== 'paid' && state !== 'void' && total > 0);
  if (owed)
    return owed.total === amount
      ? { how: 'book', sheet: owed }
      : { how: 'mismatch', cause: 'amount-differs', sheet: owed, expected: owed.total };
  const paid = sheets.findLast(({ state }) => state === 'paid');
  return paid
    ? { how: 'mismatch', cause: 'already-paid', sheet: paid, expected: 0 }
    : { how: 'mismatch', cause: 'nothing-owed', expected: 0 };
}
