import type { CompiledAction, CompiledStep, Dossier, StopKind } from '../../../schemas/types/index.ts';

const REFUSED: ReadonlySet<string> = new Set(['denied', 'unresolved']);
const WITHDRAWN: ReadonlySet<string> = new Set(['cancelling', 'cancelled']);

/** Acts that somebody presses; the others are the clock's, a partner's or the engine's. */
const BY_PEOPLE: ReadonlySet<CompiledAction['auto']> = new Set(['none', 'submit']);

/**
 * What an act means for the applicant where it is not simply the way on, by the status it leads to: a supplement, a
 * refusal, a withdrawal, or a stop nobody asked for (a limit that ran out). The code of the action says nothing about it.
 */
export function stopKindOf(action: CompiledAction, step: CompiledStep, dossier: Dossier): StopKind | undefined {
  if (!action.inside || action.to === null || step.status === dossier.status) return undefined;
  if (step.status === 'waiting') return 'supplement';
  if (REFUSED.has(step.status)) return 'refusal';
  if (!WITHDRAWN.has(step.status)) return undefined;
  return BY_PEOPLE.has(action.auto) ? 'withdrawal' : 'stop';
}
