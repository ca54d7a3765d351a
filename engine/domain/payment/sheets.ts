// A dossier's sheets: the one in force (`payment`), and those before it (`pastSheets`).
import type { Dossier, PaymentAttempt, PaymentSheet, PaymentStage } from '../../../schemas/types/index.ts';

/** Every sheet there ever was, the oldest first; void ones too. */
export const sheetsOf = ({ payment, pastSheets = [] }: Pick<Dossier, 'payment' | 'pastSheets'>): PaymentSheet[] =>
  payment ? [...pastSheets, payment] : [...pastSheets];

export const findSheet = (dossier: Dossier, sheetId: string): PaymentSheet | undefined =>
  sheetsOf(dossier).find((sheet) => sheet.sheetId === sheetId);

/** The sheet an attempt belongs to, and the attempt. */
export function findAttempt(
  dossier: Dossier,
  attemptId: string,
): { sheet: PaymentSheet; attempt: PaymentAttempt } | undefined {
  for (const sheet of sheetsOf(dossier)) {
    const attempt = sheet.attempts?.find((candidate) => candidate.attemptId === attemptId);
    if (attempt) return { sheet, attempt };
  }
  return undefined;
}

/** The dossier with this sheet in its place; one of a new id becomes the one in force. */
export function withSheet(dossier: Dossier, sheet: PaymentSheet): Dossier {
  const { payment, pastSheets = [] } = dossier;
  if (payment === null || payment.sheetId === sheet.sheetId) return { ...dossier, payment: sheet };
  if (pastSheets.some(({ sheetId }) => sheetId === sheet.sheetId))
    return { ...dossier, pastSheets: pastSheets.map((past) => (past.sheetId === sheet.sheetId ? sheet : past)) };
  return { ...dossier, pastSheets: [...pastSheets, payment], payment: sheet };
}

/** Sheets that ask for something or were paid. */
export const standingSheets = (dossier: Dossier): PaymentSheet[] =>
  sheetsOf(dossier).filter(({ state }) => state !== 'void');

/** Paid, or computed to nothing: exempt, or covered by the advance. */
const nothingOwed = ({ state, total, lines, advanceAmount }: PaymentSheet): boolean =>
  state === 'paid' || (total === 0 && (lines !== undefined || advanceAmount > 0));

/** What conditions ask: whether anything was requested, and whether nothing of it is owed any more. */
export function paymentFacts(dossier: Dossier): { exists: boolean; paid: boolean } {
  const standing = standingSheets(dossier);
  return { exists: standing.length > 0, paid: standing.length > 0 && standing.every(nothingOwed) };
}

/** What was paid in advance and not given back, in đồng. */
export const paidAdvance = (dossier: Dossier): number =>
  sheetsOf(dossier)
    .filter(({ kind, state }) => kind === 'advance' && state === 'paid')
    .reduce((sum, sheet) => sum + sheet.total - takenBack(sheet), 0);

const sumOf = (items: readonly { amount: number }[]): number => items.reduce((sum, { amount }) => sum + amount, 0);

const takenBack = ({ refunds = [] }: PaymentSheet): number => sumOf(refunds.filter(({ cause }) => cause === 'decided'));

/** A sheet's money in đồng: what came, what of it pays the obligation, what is to be or was given back of the rest. */
export function balanceOf(sheet: PaymentSheet): {
  received: number;
  obligation: number;
  refundsDue: number;
  refundsMade: number;
  /** Of what pays the obligation, what may still be given back. */
  refundable: number;
} {
  const { arrivals = [], refunds = [], state, total } = sheet;
  const by = (wanted: 'due' | 'made') => sumOf(refunds.filter((refund) => refund.state === wanted));
  const obligation = state === 'paid' ? total - takenBack(sheet) : 0;
  return {
    received: sumOf(arrivals),
    obligation,
    refundsDue: by('due'),
    refundsMade: by('made'),
    refundable: obligation,
  };
}

/** How far a sheet has come, for lists and screens. */
export function stageOf(sheet: PaymentSheet): PaymentStage {
  const { refunds = [], attempts = [] } = sheet;
  if (refunds.some(({ state }) => state === 'due')) return 'refund-due';
  if (sheet.state === 'void') return 'void';
  if (sheet.state === 'paid') {
    if (refunds.some(({ cause }) => cause === 'decided') && balanceOf(sheet).obligation === 0) return 'refunded';
    if (sheet.settled) return 'settled';
    return sheet.reconciled ? 'reconciled' : 'paid';
  }
  if (attempts.some(({ state }) => state === 'open')) return 'paying';
  return sheet.state;
}
