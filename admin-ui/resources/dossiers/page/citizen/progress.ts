import { suppliedAt } from '../../../../../engine/domain/dossier/supplement.ts';
import { TERMINAL_STATUSES } from '../../../../../engine/domain/process/statuses.ts';
import type { DossierView, OfferedAction } from '../dossier-answers.ts';

/** A stage every applicant knows, and when it was reached. */
export interface Stage {
  stage: 'submitted' | 'received' | 'processing' | 'result' | 'finished';
  at: string | null;
  state: 'done' | 'current' | 'ahead';
}

/** How far a dossier has come, in the stages applicants know; what ended without a result ends at its last stage. */
export function stagesOf({ dates, status }: DossierView): Stage[] {
  const { submitDate, receiveDate, processDate, releaseDate, finishDate } = dates;
  const reached: Omit<Stage, 'state'>[] = [
    { stage: 'submitted', at: submitDate },
    { stage: 'received', at: receiveDate },
    { stage: 'processing', at: processDate },
    { stage: 'result', at: releaseDate },
    { stage: 'finished', at: finishDate },
  ];
  const ended = TERMINAL_STATUSES.has(status);
  const shown = ended ? reached.filter(({ at }) => at !== null) : reached;
  const last = shown.reduce((found, { at }, index) => (at === null ? found : index), -1);
  return shown.map((stage, index) => ({
    ...stage,
    state: index < last || (ended && index <= last) ? 'done' : index === Math.max(last, 0) ? 'current' : 'ahead',
  }));
}

/** What an applicant is asked for now. */
export type Asked =
  | 'nothing'
  | 'supplement'
  /** Nothing is pressed: the office looks at what was added and goes on. */
  | 'supplement-only-files'
  | 'supplied'
  | 'payment'
  | 'payment-at-office'
  | 'reported'
  | 'act'
  | 'finished';

export function askedOf(dossier: DossierView, actions: OfferedAction[]): Asked {
  if (dossier.step?.final || TERMINAL_STATUSES.has(dossier.status)) return 'finished';
  const { payment, status } = dossier;
  const open = actions.some(({ auto, enabled }) => auto === 'submit' && enabled);
  if (suppliedAt(dossier)) return 'supplied';
  if (status === 'waiting' || status === 'correcting') return open ? 'supplement' : 'supplement-only-files';
  if (payment?.state === 'requested' || payment?.state === 'asked-again') return open ? 'payment' : 'payment-at-office';
  if (payment?.state === 'reported') return 'reported';
  return open ? 'act' : 'nothing';
}
