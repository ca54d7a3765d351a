import type { Dossier, HandRole, Holder } from '../../../schemas/types/index.ts';
import { handOf } from '../access/delegation.ts';
import { type Reason, reason } from '../refusals.ts';
import type { AssignmentRule } from './assignment-rule.ts';
import type { ActCommand, ActContext } from './context.ts';
import { holdsRole } from './holds-role.ts';
import { EXECUTES, eachOnce, holderOf } from './inherited-hands.ts';
import { holdsHand, standInsFor, worksFor } from './takers.ts';

/** A person somebody asks to put a step into the hands of. */
export type Asked = NonNullable<ActCommand['assignUsers']>[number];

/** What work is to be given: the step, its roles and whose dossier. */
export interface Place {
  stepName: string;
  hands: HandRole[];
  dossier: Dossier;
}

/** Why a person cannot be given the work; undefined where nothing stands against it. */
export function unfitReason({ username, assigned }: Asked, { stepName, hands, dossier }: Place, context: ActContext) {
  const person = context.directory.person(username);
  const users = [person?.fullName ?? username];
  const unfit = (vi: string, en: string) => reason('assignee-unfit', { users, why: { vi, en } });
  if (!person) return unfit('không có tài khoản này', 'there is no such account');
  if (person.workingStatus !== 1) return unfit('đã nghỉ hoặc chuyển công tác', 'no longer working');
  if (!worksFor(person, hands, dossier))
    return unfit('không làm việc cho cơ quan xử lý', 'does not work for the handling agency');
  if (assigned === EXECUTES && hands.length > 0 && !holdsHand(person, hands, dossier))
    return unfit(`không giữ vai trò của bước “${stepName}”`, `holds no role of the step “${stepName}”`);
  if (!context.directory.canSignIn(username)) {
    const standIns = standInsFor(username, dossier, context).map(({ fullName }) => fullName);
    return reason('assignee-locked', { users, standIns });
  }
  return undefined;
}

/** The people who were named, each with what stands against it. */
export function namedHolders(asked: readonly Asked[], place: Place, context: ActContext) {
  const reasons: Reason[] = [];
  const holders = asked.flatMap((one): Holder[] => {
    const unfit = unfitReason(one, place, context);
    if (unfit) reasons.push(unfit);
    const person = context.directory.person(one.username);
    return unfit || !person ? [] : [holderOf(person, one.assigned)];
  });
  return { holders: eachOnce(holders), reasons };
}

/** Whom an act puts the step into the hands of by name, and everything that stands against it. */
export function assignedHolders(
  rule: AssignmentRule,
  asked: readonly Asked[],
  place: Place,
  context: ActContext,
): { holders: Holder[]; reasons: Reason[] } {
  const users = asked.map(({ username }) => username);
  if (rule.people.length === 0) return { holders: [], reasons: [reason('assignee-kind', { users })] };
  const reasons: Reason[] = [];
  const several = new Set(users).size > 1;
  if (asked.some(({ assigned }) => !rule.people.includes(assigned)) || (rule.onePerson && several))
    reasons.push(reason('assignee-kind', { users }));
  if (!asked.some(({ assigned }) => assigned === EXECUTES))
    reasons.push(reason('assignee-missing', { stepName: place.stepName }));
  const named = namedHolders(asked, place, context);
  const watchesFor = (holder: Holder): Holder =>
    rule.watchesFor && holder.assigned === 3 ? { ...holder, delegatedBy: handOf(context.actor) } : holder;
  return { holders: named.holders.map(watchesFor), reasons: [...reasons, ...named.reasons] };
}

/** The executing roles of a step that may be chosen from: all, or all but those the actor holds there. */
export function choosableRoles(rule: AssignmentRule, hands: readonly HandRole[], context: ActContext): HandRole[] {
  if (!rule.roles) return [];
  const { actor, directory } = context;
  return hands.filter(
    ({ moderator, roleCode, agencyCode }) =>
      moderator && (rule.roles === 'any' || !holdsRole(actor, directory.subtree, roleCode, agencyCode)),
  );
}

/** The roles that take a step where roles are chosen: those asked for, else all that may be; watching ones stay. */
export function chosenRoles(
  rule: AssignmentRule,
  asked: readonly string[],
  { stepName, hands }: Place,
  context: ActContext,
): { handRoles: HandRole[]; reasons: Reason[] } {
  if (!rule.roles)
    return { handRoles: hands, reasons: asked.length > 0 ? [reason('assignee-kind', { users: [...asked] })] : [] };
  const choosable = choosableRoles(rule, hands, context);
  const reasons: Reason[] = [];
  const wrong = asked.filter((code) => !choosable.some(({ roleCode }) => roleCode === code));
  for (const code of wrong) {
    const known = hands.find(({ roleCode, moderator }) => moderator && roleCode === code);
    const why = known
      ? { vi: 'là vai trò của chính người giao', en: 'it is a role of whoever assigns' }
      : { vi: `không phải vai trò của bước “${stepName}”`, en: `it is no role of the step “${stepName}”` };
    reasons.push(reason('assignee-role', { roles: [known?.roleName || code], why }));
  }
  const chosen = asked.length > 0 ? choosable.filter(({ roleCode }) => asked.includes(roleCode)) : choosable;
  if (rule.oneRole && chosen.length > 1) {
    if (asked.length === 0) reasons.push(reason('assignee-missing', { stepName }));
    else {
      const why = { vi: 'chỉ được chọn một vai trò', en: 'only one role may be chosen' };
      reasons.push(reason('assignee-role', { roles: chosen.map(({ roleName }) => roleName), why }));
    }
  }
  return { handRoles: [...chosen, ...hands.filter(({ moderator }) => !moderator)], reasons };
}
