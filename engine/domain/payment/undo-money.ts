import type { Dossier, PaymentSheet } from '../../../schemas/types/index.ts';
import { isToReturn } from './receive-money.ts';
import { paidAdvance, sheetsOf } from './sheets.ts';

/** What has happened to a sheet in the world: no undo takes it away. */
function worldOf({ attempts, arrivals, refunds, receipts, proof }: PaymentSheet): Partial<PaymentSheet> {
  const facts = Object.entries({ attempts, arrivals, refunds, receipts, proof });
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}

/** The sheet without what was to go back of an advance. */
function withoutReturns({ refunds = [], ...sheet }: PaymentSheet): PaymentSheet {
  const kept = refunds.filter((refund) => !isToReturn(refund));
  return kept.length > 0 ? { ...sheet, refunds: kept } : sheet;
}

/** The sheet with what goes back of the advance as its fee then left it; no more than is there now. */
function withReturnsOf(earlier: PaymentSheet, sheet: PaymentSheet, advance: number): PaymentSheet {
  const { feeAmount, serviceAmount, shipAmount, advanceAmount } = earlier;
  const amount = Math.min(advanceAmount, advance) - (feeAmount + serviceAmount + shipAmount);
  const [task] = (earlier.refunds ?? []).filter(isToReturn);
  return task && amount > 0 ? { ...sheet, refunds: [...(sheet.refunds ?? []), { ...task, amount }] } : sheet;
}

/**
 * The money of a dossier after an undo back to `before`: what was asked for since and is unpaid becomes void, what was
 * changed since asks for what it asked then; what was paid or declared stays, for giving money back is a refund.
 */
export function moneyAfterUndo(now: Dossier, before: Dossier): Pick<Dossier, 'payment' | 'pastSheets'> {
  const then = new Map(sheetsOf(before).map((sheet) => [sheet.sheetId, sheet]));
  const takenBack = sheetsOf(now).map((sheet): PaymentSheet => {
    if (sheet.state === 'paid' || sheet.state === 'reported') return sheet;
    const earlier = then.get(sheet.sheetId);
    return withoutReturns(earlier ? { ...earlier, ...worldOf(sheet) } : { ...sheet, state: 'void' });
  });
  const advance = paidAdvance(inPlace(takenBack));
  return inPlace(
    takenBack.map((sheet) => {
      const earlier = then.get(sheet.sheetId);
      const asks = sheet.state !== 'paid' && sheet.state !== 'reported';
      return earlier && asks ? withReturnsOf(earlier, sheet, advance) : sheet;
    }),
  );
}

/** The newest sheet in force, the others before it. */
function inPlace(sheets: readonly PaymentSheet[]): Pick<Dossier, 'payment' | 'pastSheets'> {
  const payment = sheets.at(-1) ?? null;
  return sheets.length > 1 ? { payment, pastSheets: sheets.slice(0, -1) } : { payment };
}
