import type {
  Dossier,
  DossierEvent,
  Effect,
  FeeSheetRule,
  OfferedAction as Offered,
  ProblemError,
} from '../../../../schemas/types/index.ts';

/** A dossier as the server shows it. */
export type DossierView = Omit<Dossier, 'revision' | 'lookupSecret'>;

/** Why something cannot be done, and who can mend it. */
export type Reason = ProblemError;

/** One action of the current step: enabled, or with every reason why not. */
export interface OfferedAction extends Omit<Offered, 'fee'> {
  fee: FeeSheetRule | null;
}

/** What an act would lead to; numbers that would be drawn show as zeros. */
export interface ActPreview {
  dossier: DossierView;
  events: DossierEvent[];
  effects: Effect[];
  wouldDraw: number;
}
