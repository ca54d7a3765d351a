import type {
  CompiledAction,
  CompiledRole,
  CompiledStep,
  Dossier,
  Employee,
  HandRole,
  Holder,
} from '../../../schemas/types/index.ts';
import { servesAgency } from '../access/directory.ts';
import { evaluateCondition } from '../condition/evaluate.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActCommand, ActContext } from './context.ts';
import { factsOf } from './facts.ts';
import { agencyOfRole, needsOfficer, rolesOfStep } from './step-holders.ts';

/** `assigned` of whoever carries out a step. */
export const EXECUTES = 1;

/** What a step would be in the hands of. */
export interface Hands {
  holders: Holder[];
  handRoles: HandRole[];
}

function rolesInForce(roles: CompiledRole[], dossier: Dossier, context: ActContext): CompiledRole[] {
  if (roles.every(({ condition }) => condition.terms.length === 0)) return roles;
  const facts = factsOf(dossier, context);
  return roles.filter(({ condition }) => {
    if (condition.terms.length === 0) return true;
    return evaluateCondition(condition, facts).holds === true;
  });
}

/** The roles a step would be in the hands of, each at the agency whose people hold it. */
export function handRolesOf(step: CompiledStep, dossier: Dossier, context: ActContext): HandRole[] {
  const agencies = { handling: dossier.handlingAgency.code, receiving: dossier.receivingAgency.code };
  const roles = new Map<string, HandRole>();
  for (const { roleCode, roleName, moderator } of rolesInForce(rolesOfStep(step, context.table), dossier, context)) {
    const known = roles.get(roleCode);
    if (known) roles.set(roleCode, { ...known, moderator: known.moderator || moderator });
    else {
      const agencyCode = agencyOfRole(roleCode, agencies, context.directory);
      roles.set(roleCode, { roleCode, roleName, moderator, agencyCode });
    }
  }
  return [...roles.values()];
}

const holderOf = (username: string, name: string, assigned: 1 | 2 | 3): Holder => ({ username, name, assigned });

/** Whether a person receives work of the dossier: for either agency, or where a role of the step is held. */
const worksFor = (person: Employee, hands: HandRole[], dossier: Dossier): boolean =>
  [dossier.handlingAgency.code, dossier.receivingAgency.code, ...hands.map(({ agencyCode }) => agencyCode)].some(
    (agency) => servesAgency(person, agency),
  );

/** Each person once, in the strongest part somebody was named for. */
function eachOnce(holders: Holder[]): Holder[] {
  const byName = new Map<string, Holder>();
  for (const holder of holders) {
    const known = byName.get(holder.username);
    if (!known || holder.assigned < known.assigned) byName.set(holder.username, holder);
  }
  return [...byName.values()];
}

/** Those who left the named steps last (`!code` of roleAsStep) and still work for the agency. */
function whoActedThere(step: CompiledStep, hands: HandRole[], dossier: Dossier, context: ActContext): Holder[] {
  const left = step.roleAsStep
    .filter(({ actedOnly }) => actedOnly)
    .flatMap(({ stepCode }) => dossier.pastSteps.find((past) => past.stepCode === stepCode) ?? []);
  return eachOnce(
    left.flatMap(({ leftBy }) => {
      const person = context.directory.person(leftBy);
      return person && worksFor(person, hands, dossier) ? [holderOf(leftBy, person.fullName, EXECUTES)] : [];
    }),
  );
}

/** Those who were named for a step when it was left, as far as they still work for the agency: a go-back returns it to them. */
function whoHeldIt(step: CompiledStep, hands: HandRole[], dossier: Dossier, context: ActContext): Holder[] {
  const held = dossier.pastSteps.find(({ stepCode }) => stepCode === step.stepCode)?.holders ?? [];
  const working = held.filter(({ username }) => {
    const person = context.directory.person(username);
    return person !== undefined && worksFor(person, hands, dossier);
  });
  return working.some(({ assigned }) => assigned === EXECUTES) ? working : [];
}

/** Assignment kinds an `allowAssignUser` value takes (FE "Phân công người thực hiện"). */
const ASSIGNABLE: Record<number, ReadonlySet<number>> = {
  1: new Set([1]),
  2: new Set([1, 2]),
  5: new Set([1]),
};
const ONE_PERSON = 5;
const ANY_ASSIGNMENT: ReadonlySet<number> = new Set([1, 2, 3]);

function assignedHolders(
  action: CompiledAction,
  asked: NonNullable<ActCommand['assignUsers']>,
  step: CompiledStep,
  hands: HandRole[],
  dossier: Dossier,
  context: ActContext,
): { holders: Holder[]; reasons: Reason[] } {
  const usernames = asked.map(({ username }) => username);
  if (action.assign === 0) return { holders: [], reasons: [reason('assignee-kind', { users: usernames })] };
  const takes = ASSIGNABLE[action.assign] ?? ANY_ASSIGNMENT;
  const executors = asked.filter(({ assigned }) => assigned === EXECUTES);
  const reasons: Reason[] = [];
  const several = new Set(usernames).size > 1;
  if (asked.some(({ assigned }) => !takes.has(assigned)) || (action.assign === ONE_PERSON && several))
    reasons.push(reason('assignee-kind', { users: usernames }));
  if (executors.length === 0) reasons.push(reason('assignee-missing', { stepName: step.stepName }));
  const holders = asked.flatMap(({ username, assigned }) => {
    const person = context.directory.person(username);
    const unfit = (vi: string, en: string) => {
      reasons.push(reason('assignee-unfit', { users: [person?.fullName ?? username], why: { vi, en } }));
      return [];
    };
    if (!person) return unfit('không có tài khoản này', 'there is no such account');
    if (person.workingStatus !== 1) return unfit('đã nghỉ hoặc chuyển công tác', 'no longer working');
    if (!worksFor(person, hands, dossier))
      return unfit('không làm việc cho cơ quan xử lý', 'does not work for the handling agency');
    if (
      assigned === EXECUTES &&
      hands.length > 0 &&
      !person.posts.some((post) => hands.some(({ roleCode }) => roleCode === post.roleCode))
    )
      return unfit(`không giữ vai trò của bước “${step.stepName}”`, `holds no role of the step “${step.stepName}”`);
    return [holderOf(username, person.fullName, assigned)];
  });
  return { holders: eachOnce(holders), reasons };
}

/** Who may be named to carry out the step an action leads to; nobody where nobody may be named. */
export function candidatesFor(
  action: CompiledAction,
  step: CompiledStep,
  dossier: Dossier,
  context: ActContext,
): { person: Employee; roleNames: string[] }[] {
  if (action.assign === 0 || !action.inside) return [];
  const hands = handRolesOf(step, dossier, context);
  const found = new Map<string, { person: Employee; roleNames: string[] }>();
  const agencies = new Set([dossier.handlingAgency.code, dossier.receivingAgency.code]);
  for (const { roleCode, roleName, agencyCode } of hands)
    for (const agency of new Set([agencyCode, ...agencies]))
      for (const person of context.directory.holders(roleCode, agency)) {
        const known = found.get(person.employeeNo);
        if (!known) found.set(person.employeeNo, { person, roleNames: [roleName] });
        else if (!known.roleNames.includes(roleName)) known.roleNames.push(roleName);
      }
  return [...found.values()].filter(({ person }) => worksFor(person, hands, dossier));
}

/** Into whose hands an action puts a step, or why it cannot. */
export function handsFor(
  action: CompiledAction,
  step: CompiledStep,
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): { hands: Hands; reasons: Reason[] } {
  const asked = command.assignUsers ?? [];
  if (!action.inside) {
    const users = asked.map(({ username }) => username);
    const reasons = users.length > 0 ? [reason('assignee-kind', { users })] : [];
    return { hands: { holders: dossier.holders, handRoles: dossier.handRoles }, reasons };
  }
  const handRoles = handRolesOf(step, dossier, context);
  if (asked.length > 0) {
    const { holders, reasons } = assignedHolders(action, asked, step, handRoles, dossier, context);
    return { hands: { holders, handRoles }, reasons };
  }
  const preset = action.defaultAssignee === undefined ? undefined : context.directory.person(action.defaultAssignee);
  const holders =
    preset?.workingStatus === 1
      ? [holderOf(preset.username ?? preset.employeeNo, preset.fullName, EXECUTES)]
      : action.to === null
        ? whoHeldIt(step, handRoles, dossier, context)
        : whoActedThere(step, handRoles, dossier, context);
  const nobody =
    needsOfficer(step, context.table) &&
    holders.length === 0 &&
    !handRoles.some(
      ({ roleCode, agencyCode, moderator }) => moderator && context.directory.holders(roleCode, agencyCode).length > 0,
    );
  const unattended =
    nobody && context.actor.kind === 'officer' ? [reason('nobody-holds-step', { stepName: step.stepName })] : [];
  return { hands: { holders, handRoles }, reasons: unattended };
}
