import type { Dossier, PaymentSheet } from '../../../schemas/types/index.ts';
import { sheetsOf } from './sheets.ts';

/** What has happened to a sheet in the world: no undo takes it away. */
function worldOf({ attempts, arrivals, refunds, receipts, proof }: PaymentSheet): Partial<PaymentSheet> {
  const facts = Object.entries({ attempts, arrivals, refunds, receipts, proof });
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}

/**
 * The money of a dossier after an undo back to `before`: what was asked for since and is unpaid becomes void, what was
 * changed since asks for what it asked then; what was paid or declared stays, for giving money back is a refund.
 */
export function moneyAfterUndo(now: Dossier, before: Dossier): Pick<Dossier, 'payment' | 'pastSheets'> {
  const then = new Map(sheetsOf(before).map((sheet) => [sheet.sheetId, sheet]));
  const sheets = sheetsOf(now).map((sheet): PaymentSheet => {
    if (sheet.state === 'paid' || sheet.state === 'reported') return sheet;
    const earlier = then.get(sheet.sheetId);
    return earlier ? { ...earlier, ...worldOf(sheet) } : { ...sheet, state: 'void' };
  });
  const payment = sheets.pop() ?? null;
  return sheets.length > 0 ? { payment, pastSheets: sheets } : { payment };
}
