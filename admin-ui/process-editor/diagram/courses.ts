import type { CompiledAction } from '../../../schemas/types/index.ts';

/** Where an action takes a dossier, as people tell branches apart. */
export const COURSES = ['onward', 'supplement', 'refusal', 'withdrawal', 'back', 'automatic', 'stay'] as const;

export type Course = (typeof COURSES)[number];

const REFUSED: ReadonlySet<string> = new Set(['denied', 'unresolved']);
const SUPPLEMENT: ReadonlySet<string> = new Set(['waiting', 'correcting']);
const WITHDRAWN: ReadonlySet<string> = new Set(['cancelling', 'cancelled']);
const WAITING: ReadonlySet<string> = new Set(['waiting', 'correcting', 'paying', 'pausing', 'collecting']);

/** Whether a step of this status waits for somebody outside the agency. */
export const isWaiting = (status: string): boolean => WAITING.has(status);

/** The course of an action that enters a step of `status`; `back` where the step was walked through before. */
export function courseOf(auto: CompiledAction['auto'], status: string, back = false): Course {
  if (REFUSED.has(status)) return 'refusal';
  if (WITHDRAWN.has(status)) return 'withdrawal';
  if (SUPPLEMENT.has(status)) return 'supplement';
  if (back) return 'back';
  return auto === 'timer' || auto === 'listener' ? 'automatic' : 'onward';
}
