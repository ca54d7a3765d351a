import type { DossierView } from '../dossier-answers.ts';
import { handsOf } from '../hands.ts';

/** What a dossier has before a move and no longer after it. */
export interface LostByMove {
  /** People and roles that hold it now and would not. */
  holders: string[];
  /** When its step is due; the step it goes to counts its own time. */
  stepDueDate: string | null;
  /** Whether a supplement that was asked for is no longer waited for. */
  supplement: boolean;
  /** Whether it would be closed. */
  closes: boolean;
}

const holdersOf = (dossier: DossierView): string[] => {
  const { people, roles } = handsOf(dossier);
  return [...people.map(({ name }) => name), ...roles.map(({ name }) => name)];
};

const waitsForPapers = ({ supplements = [] }: DossierView): boolean =>
  supplements.some(({ answeredAt }) => answeredAt === undefined);

/** Compares a dossier with what a move would make of it. */
export function lostByMove(before: DossierView, after: DossierView): LostByMove {
  const kept = new Set(holdersOf(after));
  return {
    holders: holdersOf(before).filter((name) => !kept.has(name)),
    stepDueDate: before.step?.dueDate ?? null,
    supplement: waitsForPapers(before) && !waitsForPapers(after),
    closes: after.step?.final === true && before.step?.final !== true,
  };
}
