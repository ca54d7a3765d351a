import type { CompiledStep, Dossier, Employee, HandRole, Holder, PastStep } from '../../../schemas/types/index.ts';
import { handOf } from '../access/delegation.ts';
import { usernameOf } from '../access/directory.ts';
import type { ActContext } from './context.ts';
import { holdsHand, isReachable, reachOfRoles, worksFor } from './takers.ts';

/** `assigned` of whoever carries out a step. */
export const EXECUTES = 1;

/** A person named for a step. */
export const holderOf = (person: Employee, assigned: Holder['assigned']): Holder => ({
  username: usernameOf(person),
  name: person.fullName,
  assigned,
});

/** Each person once, in the strongest part somebody was named for. */
export function eachOnce(holders: Holder[]): Holder[] {
  const byName = new Map<string, Holder>();
  for (const holder of holders) {
    const known = byName.get(holder.username);
    if (!known || holder.assigned < known.assigned) byName.set(holder.username, holder);
  }
  return [...byName.values()];
}

/**
 * Those who left the named steps last (`!code` of roleAsStep) and can still take work there; the step that is left by this
 * very act is left by its actor. Whoever stood in for another did that one's work.
 */
export function whoActedThere(step: CompiledStep, hands: HandRole[], dossier: Dossier, context: ActContext): Holder[] {
  const leaving = dossier.step ? [{ stepCode: dossier.step.stepCode, leftBy: handOf(context.actor) }] : [];
  const left = step.roleAsStep
    .filter(({ actedOnly }) => actedOnly)
    .flatMap(({ stepCode }) => [...leaving, ...dossier.pastSteps].find((past) => past.stepCode === stepCode) ?? []);
  return eachOnce(
    left.flatMap(({ leftBy }) => {
      const person = context.directory.person(leftBy);
      const takes = person && worksFor(person, hands, dossier) && isReachable(person, dossier, context);
      return takes ? [holderOf(person, EXECUTES)] : [];
    }),
  );
}

/** The last time a step was left. */
const lastTime = ({ stepCode }: CompiledStep, { pastSteps }: Dossier): PastStep | undefined =>
  pastSteps.find((past) => past.stepCode === stepCode);

/**
 * Those who were named for a step when it was left, as far as they can still take work there, and those who carried it out
 * still hold a role of it: a go-back returns it to them.
 */
export function whoHeldIt(step: CompiledStep, hands: HandRole[], dossier: Dossier, context: ActContext): Holder[] {
  const working = (lastTime(step, dossier)?.holders ?? []).filter(({ username, assigned }) => {
    const person = context.directory.person(username);
    if (!person || !worksFor(person, hands, dossier) || !isReachable(person, dossier, context)) return false;
    return assigned !== EXECUTES || hands.length === 0 || holdsHand(person, hands, dossier);
  });
  return working.some(({ assigned }) => assigned === EXECUTES) ? working : [];
}

/**
 * The roles a step was in the hands of when it was left, out of those that take it today: a go-back returns it to these.
 * Undefined where nobody of them can be reached, or was not kept: then the step's own rules say who takes it.
 */
export function rolesThatHeldIt(
  step: CompiledStep,
  hands: HandRole[],
  dossier: Dossier,
  context: ActContext,
): HandRole[] | undefined {
  const held = lastTime(step, dossier)?.roles;
  const again = hands.filter(({ moderator, roleCode }) => !moderator || held?.includes(roleCode));
  return held && reachOfRoles(again, dossier, context).taken ? again : undefined;
}
