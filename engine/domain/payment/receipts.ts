// Biên lai: phí and lệ phí apart, seven digits without gaps in their series, drawn in the write that uses them (TT 303/2016).
import type { FeeKind, NumberDraw, PaymentReceipt, PaymentSheet } from '../../../schemas/types/index.ts';
import { derivedId } from '../dossier/derived-id.ts';
import type { Collector } from './collector.ts';

const DIGITS = 7;
/** Ids of receipts derive from their log entry from here on. */
const FIRST_ID = 64;

/** What a receipt says beside its amount. */
export interface Issuing {
  collector: Collector;
  payer: string;
  now: string;
  by: string;
  entryId: string;
}

const drawFor = ({ agencyCode, form, series }: Collector): NumberDraw => ({
  counters: [{ series: `receipt/${agencyCode}/${form}/${series}` }],
  template: [{ counter: 0, width: DIGITS }],
});

/** The sheet with a receipt for each kind it collects; the numbers wait for `draws`, to which they are added. */
export function withReceipts(sheet: PaymentSheet, issuing: Issuing, draws: NumberDraw[]): PaymentSheet {
  const { collector, payer, now, by, entryId } = issuing;
  const receipts = (sheet.dues ?? []).map(({ kind, amount }, index): PaymentReceipt => {
    draws.push(drawFor(collector));
    return {
      receiptId: derivedId(entryId, FIRST_ID + index),
      kind,
      form: collector.form,
      series: collector.series,
      number: '',
      draw: draws.length - 1,
      amount,
      payer,
      at: now,
      by,
    };
  });
  return receipts.length > 0 ? { ...sheet, receipts: [...(sheet.receipts ?? []), ...receipts] } : sheet;
}

/** The kinds of money a sheet collects. */
export const kindsOf = ({ dues = [] }: PaymentSheet): FeeKind[] => dues.map(({ kind }) => kind);

/** The sheet with the drawn numbers in the receipts that wait for them. */
export function numberReceipts(sheet: PaymentSheet, numberOf: (draw: number) => string): PaymentSheet {
  const { receipts } = sheet;
  if (!receipts?.some(({ number }) => number === '')) return sheet;
  return {
    ...sheet,
    receipts: receipts.map((receipt) =>
      receipt.number === '' ? { ...receipt, number: numberOf(receipt.draw) } : receipt,
    ),
  };
}
