import type {
  CheckedPaper,
  CompiledAction,
  CompiledStep,
  Dossier,
  DossierEvent,
} from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import { apply } from './apply.ts';
import type { ActCommand, ActContext } from './context.ts';
import { INPUT_TYPES, isPresent, partNames } from './papers.ts';

/** `checkInput` of a step whose papers must be checked before the dossier is received there (OpenCPS §2.12). */
const CHECKED_BEFORE_RECEPTION = 1;
const PASSED = 1;
const FAILED = 2;

/** Whether an act may be done only when every paper handed in was compared and passed. */
export const checksPapers = (from: CompiledStep | undefined, received: boolean): boolean =>
  received && from?.checkInput === CHECKED_BEFORE_RECEPTION;

const eventOf = ({ partNo, fileCheck, comment }: CheckedPaper): DossierEvent => ({
  type: 'part-changed',
  partNo,
  fileCheck,
  ...(comment === undefined ? {} : { comment }),
});

/** What the check said together with an act found, and the dossier with it; a paper there is not is a reason. */
export function withChecks(
  dossier: Dossier,
  { papers = [] }: ActCommand,
): { dossier: Dossier; events: DossierEvent[]; reasons: Reason[] } {
  const known = new Set(dossier.parts.map(({ partNo }) => partNo));
  const reasons = papers
    .filter(({ partNo }) => !known.has(partNo))
    .map(({ partNo }) => reason('part-unknown', { partNo }));
  const events = papers.filter(({ partNo }) => known.has(partNo)).map(eventOf);
  return { dossier: events.reduce(apply, dossier), events, reasons };
}

/** Why the papers are not checked yet: those handed in that nobody compared, and those that did not pass. */
export function checkReasons(dossier: Dossier, context: ActContext): Reason[] {
  if (context.actor.kind !== 'officer') return [];
  const handedIn = dossier.parts.filter((part) => INPUT_TYPES.has(part.partType) && isPresent(part));
  const unchecked = handedIn.filter(({ fileCheck }) => fileCheck !== PASSED && fileCheck !== FAILED);
  const failed = handedIn.filter(({ fileCheck }) => fileCheck === FAILED);
  const tell = (code: 'part-unchecked' | 'part-failed', parts: typeof handedIn): Reason[] =>
    parts.length > 0 ? [reason(code, { parts: partNames(parts), partNos: parts.map(({ partNo }) => partNo) })] : [];
  return [...tell('part-unchecked', unchecked), ...tell('part-failed', failed)];
}

/** The question of an act that was not answered with yes; only people are asked. */
export function confirmReasons(
  { confirm }: CompiledAction,
  { confirmed }: ActCommand,
  { actor }: ActContext,
): Reason[] {
  if (confirm === undefined || confirmed || (actor.kind !== 'officer' && actor.kind !== 'citizen')) return [];
  return [reason('confirmation-missing', { confirm })];
}
