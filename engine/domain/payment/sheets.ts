// A dossier's sheets: the one in force (`payment`), and those before it (`pastSheets`).
import type {
  Dossier,
  PaymentAttempt,
  PaymentRefund,
  PaymentSheet,
  PaymentStage,
} from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';

/** The status of a dossier that has ended with its result. */
const WITH_RESULT = 'done';

type Sheets = Pick<Dossier, 'payment' | 'pastSheets'>;

/** Every sheet there ever was, the oldest first; void ones too. */
export const sheetsOf = ({ payment, pastSheets = [] }: Sheets): PaymentSheet[] =>
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

/** Whether nothing unpaid is owed any more, since the dossier has ended without its result; an undo of that end makes it owed again. */
export const asksNoMore = ({ status }: Pick<Dossier, 'status'>): boolean =>
  TERMINAL_STATUSES.has(status) && status !== WITH_RESULT;

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

/** What of the advances is due to go back, or went back, because the fee came to less; in đồng. */
const overAdvanced = (sheets: readonly PaymentSheet[], state: PaymentRefund['state']): number =>
  sumOf(
    sheets
      .flatMap(({ refunds = [] }) => refunds)
      .filter((refund) => refund.cause === 'advance-too-high' && refund.state === state),
  );

/**
 * What was paid in advance, was not given back and is not about to be, in đồng. A sheet that asks anew says itself what of it
 * goes back: then what it said before does not count.
 */
export function paidAdvance(dossier: Sheets, asking?: PaymentSheet): number {
  const sheets = sheetsOf(dossier);
  const paid = sheets
    .filter(({ kind, state }) => kind === 'advance' && state === 'paid')
    .reduce((sum, sheet) => sum + sheet.total - takenBack(sheet), 0);
  const others = sheets.filter(({ sheetId }) => sheetId !== asking?.sheetId);
  return paid - overAdvanced(sheets, 'made') - overAdvanced(others, 'due');
}

/** The most that may still be decided to be given back of a sheet, in đồng: of an advance not what goes back anyway. */
export function refundableOf(dossier: Sheets, sheet: PaymentSheet): number {
  const { refundable } = balanceOf(sheet);
  return sheet.kind === 'advance' ? Math.max(0, Math.min(refundable, paidAdvance(dossier))) : refundable;
}

const sumOf = (items: readonly { amount: number }[]): number => items.reduce((sum, { amount }) => sum + amount, 0);

const takenBack = ({ refunds = [] }: PaymentSheet): number => sumOf(refunds.filter(({ cause }) => cause === 'decided'));

/** A sheet's money in đồng: what came, what of it pays the obligation, what is to be or was given back of the rest. */
export function balanceOf(sheet: PaymentSheet): {
  received: number;
  obligation: number;
  refundsDue: number;
  refundsMade: number;
  /** Of what pays the obligation, what was not yet decided to be given back. */
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

/** How far a sheet of a dossier has come, for lists and screens. */
export function stageOf(sheet: PaymentSheet, dossier: Pick<Dossier, 'status'>): PaymentStage {
  const { refunds = [], attempts = [] } = sheet;
  if (refunds.some(({ state }) => state === 'due')) return 'refund-due';
  if (sheet.state === 'void') return 'void';
  if (sheet.state === 'paid') {
    if (refunds.some(({ cause }) => cause === 'decided') && balanceOf(sheet).obligation === 0) return 'refunded';
    if (sheet.settled) return 'settled';
    return sheet.reconciled ? 'reconciled' : 'paid';
  }
  if (asksNoMore(dossier) && sheet.state !== 'reported') return 'void';
  if (attempts.some(({ state }) => state === 'open')) return 'paying';
  return sheet.state;
}
