import type {
  CompiledAction,
  CompiledRole,
  CompiledStep,
  Dossier,
  Employee,
  HandRole,
  Holder,
} from '../../../schemas/types/index.ts';
import { evaluateCondition } from '../condition/evaluate.ts';
import { type Reason, reason } from '../refusals.ts';
import { assignedHolders, chosenRoles } from './assign.ts';
import { assignmentRule } from './assignment-rule.ts';
import type { ActCommand, ActContext } from './context.ts';
import { factsOf } from './facts.ts';
import { EXECUTES, holderOf, rolesThatHeldIt, whoActedThere, whoHeldIt } from './inherited-hands.ts';
import { agencyOfRole, needsOfficer, rolesTaking } from './step-holders.ts';
import { isReachable, reachOfRoles } from './takers.ts';

/** What a step would be in the hands of. */
export interface Hands {
  holders: Holder[];
  handRoles: HandRole[];
}

/** The roles whose conditions hold; what cannot be decided does not hold. */
export function rolesInForce(roles: CompiledRole[], dossier: Dossier, context: ActContext): CompiledRole[] {
  if (roles.every(({ condition }) => condition.terms.length === 0)) return roles;
  const facts = factsOf(dossier, context);
  return roles.filter(({ condition }) => {
    if (condition.terms.length === 0) return true;
    return evaluateCondition(condition, facts).holds === true;
  });
}

/** The roles a step would be in the hands of when an action enters it, each at the agency whose people hold it. */
export function handRolesOf(
  step: CompiledStep,
  action: Pick<CompiledAction, 'assign'> | undefined,
  dossier: Dossier,
  context: ActContext,
): HandRole[] {
  const agencies = { handling: dossier.handlingAgency.code, receiving: dossier.receivingAgency.code };
  const roles = new Map<string, HandRole>();
  const taking = rolesTaking(step, context.table, action?.assign === 0);
  for (const { roleCode, roleName, moderator } of rolesInForce(taking, dossier, context)) {
    const known = roles.get(roleCode);
    if (known) roles.set(roleCode, { ...known, moderator: known.moderator || moderator });
    else {
      const agencyCode = agencyOfRole(roleCode, agencies, context.directory);
      roles.set(roleCode, { roleCode, roleName, moderator, agencyCode });
    }
  }
  return [...roles.values()];
}

/** The refusal of a step nobody would take, naming whoever would but is locked out. */
export function nobodyHolds(stepName: string, handRoles: readonly HandRole[], locked: readonly Employee[]): Reason {
  const roles = handRoles.filter(({ moderator }) => moderator).map(({ roleName, roleCode }) => roleName || roleCode);
  return reason('nobody-holds-step', { stepName, roles, locked: locked.map(({ fullName }) => fullName) });
}

/** Whoever gets a step although nobody was named: the action's default, who acted where the step says, who held it before. */
function inherited(
  action: CompiledAction,
  step: CompiledStep,
  handRoles: HandRole[],
  dossier: Dossier,
  context: ActContext,
): Holder[] {
  const preset = action.defaultAssignee === undefined ? undefined : context.directory.person(action.defaultAssignee);
  if (preset?.workingStatus === 1 && isReachable(preset, dossier, context)) return [holderOf(preset, EXECUTES)];
  if (action.to === null) return whoHeldIt(step, handRoles, dossier, context);
  return whoActedThere(step, handRoles, dossier, context);
}

/** Into whose hands an action puts a step, or why it cannot. */
export function handsFor(
  action: CompiledAction,
  step: CompiledStep,
  command: Pick<ActCommand, 'assignUsers' | 'assignRoles'>,
  dossier: Dossier,
  context: ActContext,
): { hands: Hands; reasons: Reason[] } {
  const { assignUsers: asked = [], assignRoles: askedRoles = [] } = command;
  if (!action.inside) {
    const users = [...asked.map(({ username }) => username), ...askedRoles];
    const reasons = users.length > 0 ? [reason('assignee-kind', { users })] : [];
    return { hands: { holders: dossier.holders, handRoles: dossier.handRoles }, reasons };
  }
  const rule = assignmentRule(action, context.actor);
  const place = { stepName: step.stepName, hands: handRolesOf(step, action, dossier, context), dossier };
  const nobodyAsked = asked.length === 0 && askedRoles.length === 0;
  const held = action.to === null && nobodyAsked ? rolesThatHeldIt(step, place.hands, dossier, context) : undefined;
  const { handRoles, reasons } = held
    ? { handRoles: held, reasons: [] }
    : chosenRoles(rule, askedRoles, place, context);
  if (asked.length > 0) {
    const named = assignedHolders(rule, asked, place, context);
    return {
      hands: { holders: named.holders, handRoles },
      reasons: rule.roles ? named.reasons : [...reasons, ...named.reasons],
    };
  }
  const holders = askedRoles.length > 0 ? [] : inherited(action, step, handRoles, dossier, context);
  const asks =
    reasons.length === 0 &&
    context.actor.kind === 'officer' &&
    holders.length === 0 &&
    needsOfficer(step, context.table);
  const reach = asks ? reachOfRoles(handRoles, dossier, context) : undefined;
  const nobody = reach && !reach.taken ? [nobodyHolds(step.stepName, handRoles, reach.locked)] : [];
  return { hands: { holders, handRoles }, reasons: [...reasons, ...nobody] };
}
