import type { CompiledAction, Dossier } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { handOf } from '../access/delegation.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { rolesInForce } from './hands.ts';
import { holdsRole, takesWorkOf } from './holds-role.ts';
import { EXECUTES } from './inherited-hands.ts';

/** The refusal of somebody without the roles that execute a step. */
function notInRoles(roles: { roleCode: string; roleName: string }[], stepName: string): Reason {
  const names = [...new Set(roles.map(({ roleName, roleCode }) => roleName || roleCode))];
  return names.length > 0 ? reason('not-your-step', { roles: names }) : reason('nobody-holds-step', { stepName });
}

/** Whoever plays a role of a trial takes the place of everybody named for it. */
const playsRole = ({ playing }: Actor): boolean => playing?.part.startsWith('role:') ?? false;

/** Why somebody may not take the step now: only the named executors may, or where nobody is named every holder of an executing role. */
export function mayTakeStep(dossier: Dossier, context: ActContext): Reason | undefined {
  const executors = dossier.holders.filter(({ assigned }) => assigned === EXECUTES);
  if (executors.length > 0 && !playsRole(context.actor)) {
    if (executors.some(({ username }) => username === handOf(context.actor))) return undefined;
    return reason('not-your-step', { holders: executors.map(({ name }) => name) });
  }
  const { actor, directory } = context;
  const roles = dossier.handRoles.filter(({ moderator }) => moderator);
  const takes = roles.some(
    ({ roleCode, agencyCode }) =>
      holdsRole(actor, directory.subtree, roleCode, agencyCode) && takesWorkOf(actor, dossier, agencyCode),
  );
  if (takes) return undefined;
  return notInRoles(roles, dossier.step?.stepName ?? '');
}

/** The roles that may carry out the first act, and the step it leads to. */
function beginningOf(dossier: Dossier, action: CompiledAction, context: ActContext) {
  const target = action.to === null ? undefined : context.table.step(action.to);
  const named = [...context.table.process.roles, ...(target?.roles ?? [])].filter(({ moderator }) => moderator);
  return { roles: rolesInForce(named, dossier, context), stepName: target?.stepName ?? '' };
}

/** Who may carry out the first act: whoever executes the process at either agency, or holds the step it leads to, in roles whose conditions hold. */
function mayBegin(dossier: Dossier, action: CompiledAction, context: ActContext): Reason | undefined {
  const { roles, stepName } = beginningOf(dossier, action, context);
  const agencies = [dossier.receivingAgency.code, dossier.handlingAgency.code];
  const { actor, directory } = context;
  const takes = agencies.some(
    (agency) =>
      takesWorkOf(actor, dossier, agency) &&
      roles.some(({ roleCode }) => holdsRole(actor, directory.subtree, roleCode, agency)),
  );
  if (takes) return undefined;
  return notInRoles(roles, stepName);
}

/** The refusal of a citizen: another's dossier, or an act that is not the applicant's. */
function notCitizens(action: CompiledAction, dossier: Dossier, context: ActContext): Reason {
  const { handRoles, step } = dossier;
  if (action.auto === 'submit') return reason('not-your-step', { holders: [dossier.applicant.name] });
  if (step) return notInRoles(handRoles, step.stepName);
  const { roles, stepName } = beginningOf(dossier, action, context);
  return notInRoles(roles, stepName);
}

/** Why the actor may not carry out the action, if so. `submit` is the applicant's own act; timer, listener and special are the engine's. */
export function actorReason(dossier: Dossier, action: CompiledAction, context: ActContext): Reason | undefined {
  const { actor } = context;
  if (actor.kind === 'system' || actor.kind === 'job') return undefined;
  if (actor.kind === 'timer')
    return action.auto === 'timer' ? undefined : reason('automatic-only', { actionName: action.actionName });
  if (actor.kind === 'partner')
    return action.auto === 'listener' || (actor.playing && action.auto === 'special')
      ? undefined
      : reason('not-allowed', { right: action.actionName });
  if (action.auto === 'timer' || action.auto === 'listener' || action.auto === 'special')
    return reason('automatic-only', { actionName: action.actionName });
  if (actor.kind === 'citizen')
    return action.auto === 'submit' && (actor.playing !== undefined || dossier.ownerUsername === actor.username)
      ? undefined
      : notCitizens(action, dossier, context);
  return dossier.step === null ? mayBegin(dossier, action, context) : mayTakeStep(dossier, context);
}
