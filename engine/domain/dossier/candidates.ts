import type { CompiledAction, CompiledStep, Dossier, Employee, HandRole } from '../../../schemas/types/index.ts';
import { usernameOf } from '../access/directory.ts';
import type { Reason } from '../refusals.ts';
import { choosableRoles, unfitReason } from './assign.ts';
import { assignmentRule } from './assignment-rule.ts';
import type { ActContext } from './context.ts';
import { handRolesOf } from './hands.ts';
import { EXECUTES } from './inherited-hands.ts';
import { holdersOf, standInsFor, worksFor } from './takers.ts';

/** Somebody who could be named, with what stands against it today and who stands in. */
export interface Candidate {
  person: Employee;
  roleNames: string[];
  unfit?: Reason;
  standIns: Employee[];
}

/** Everybody who holds a role of a step at its agency or one of the dossier's, each once. */
export function holdersAmong(
  hands: readonly HandRole[],
  stepName: string,
  dossier: Dossier,
  context: ActContext,
): Candidate[] {
  const found = new Map<Employee, string[]>();
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  for (const { roleCode, roleName, agencyCode } of hands)
    for (const agency of new Set([agencyCode, ...agencies]))
      for (const person of context.directory.holders(roleCode, agency)) {
        const known = found.get(person);
        if (!known) found.set(person, [roleName]);
        else if (!known.includes(roleName)) known.push(roleName);
      }
  const place = { stepName, hands: [...hands], dossier };
  return [...found]
    .filter(([person]) => worksFor(person, hands, dossier))
    .map(([person, roleNames]) => {
      const username = usernameOf(person);
      const unfit = unfitReason({ username, assigned: EXECUTES }, place, context);
      return { person, roleNames, standIns: standInsFor(username, dossier, context), ...(unfit ? { unfit } : {}) };
    });
}

/** Who may be named to carry out the step an action leads to; nobody where nobody may be named. */
export function candidatesFor(
  action: CompiledAction,
  step: CompiledStep,
  dossier: Dossier,
  context: ActContext,
): Candidate[] {
  if (!action.inside || assignmentRule(action, context.actor).people.length === 0) return [];
  return holdersAmong(handRolesOf(step, action, dossier, context), step.stepName, dossier, context);
}

/** A role that may be chosen, with the people who hold it today and can be reached. */
export interface RoleChoice {
  role: HandRole;
  people: Employee[];
}

/** The roles of which an action lets its actor choose; none where people are named or nobody is. */
export function roleChoicesFor(
  action: CompiledAction,
  step: CompiledStep,
  dossier: Dossier,
  context: ActContext,
): RoleChoice[] {
  const rule = assignmentRule(action, context.actor);
  if (!action.inside || !rule.roles) return [];
  const hands = handRolesOf(step, action, dossier, context);
  return choosableRoles(rule, hands, context).map((role) => ({ role, people: holdersOf(role, dossier, context) }));
}
