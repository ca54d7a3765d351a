import type { Dossier, DossierEvent, Holder } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { handOf, hatsFor, nameOfActor } from '../access/delegation.ts';
import { administeredAgencies, reachedAgencies } from '../access/reach.ts';
import { type Reason, reason } from '../refusals.ts';
import { mayTakeStep } from './actor-right.ts';
import { type Asked, namedHolders, type Place } from './assign.ts';
import type { ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { nobodyHolds } from './hands.ts';
import { EXECUTES, eachOnce } from './inherited-hands.ts';
import { delegatedWork, reachOfRoles } from './takers.ts';

/** *Phân công lại*: whose place is taken (absent: every executor's), and by whom (nobody: by the roles of the step). */
export interface Reassignment {
  from?: string;
  to: readonly Asked[];
  jobId?: string;
}

/** What a reassignment comes to, as whom it is done, and who is to be told. */
export interface Reassigned {
  actor: Actor;
  event: Extract<DossierEvent, { type: 'reassigned' }>;
  effects: PlannedEffect[];
}

/** Whether an actor may put any dossier of its agencies into other hands: a leader who acts there, whoever configures or operates there. */
export function managesHands(actor: Actor, dossier: Dossier, { directory }: Pick<ActContext, 'directory'>): boolean {
  if (actor.kind === 'system' || actor.kind === 'job') return true;
  if (actor.kind !== 'officer' || actor.playing || actor.onBehalfOf) return false;
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  return actor.posts.some((post) => {
    const leads = (directory.role(post.roleCode)?.leader ?? 0) > 0;
    const led = reachedAgencies(leads ? post.act : 'none', post.agencyCode, directory.subtree);
    return [led, administeredAgencies(post, directory.subtree)].some(
      (reached) => reached === 'every' || agencies.some((agency) => reached.includes(agency)),
    );
  });
}

const executorsOf = ({ holders }: Dossier): Holder[] => holders.filter(({ assigned }) => assigned === EXECUTES);

/** As whom an actor may do this: in its own right, or as one of the absent whose hands it uses; only the own place may be given on. */
function mayReassign(dossier: Dossier, from: string | undefined, context: ActContext): Actor | undefined {
  if (managesHands(context.actor, dossier, context)) return context.actor;
  const replaced = from === undefined ? executorsOf(dossier).map(({ username }) => username) : [from];
  return hatsFor(context.actor, delegatedWork(dossier)).find(
    (hat) =>
      hat.kind === 'officer' &&
      replaced.every((username) => username === handOf(hat)) &&
      mayTakeStep(dossier, { ...context, actor: hat }) === undefined,
  );
}

const nothing = (vi: string, en: string): Reason => reason('reassign-nothing', { why: { vi, en } });

const told = (
  notificationType: string,
  holders: Holder[],
  dossier: Dossier,
  context: ActContext,
  note: string,
): PlannedEffect[] => {
  const to = holders.flatMap(({ username, name }) =>
    context.directory.person(username)?.workingStatus === 1 ? [{ username, name }] : [],
  );
  if (to.length === 0) return [];
  const payload = {
    notificationType,
    to,
    dossierNo: dossier.dossierNo ?? '',
    serviceName: dossier.serviceName,
    stepName: dossier.step?.stepName ?? '',
    dueDate: dossier.dates.dueDate,
    by: nameOfActor(context.actor),
    note,
  };
  return [{ kind: 'notify', target: 'notify', payload }];
};

/** OpenCPS's notice to whoever is assigned; whoever the work was taken from hears it in a notice of its own. */
const TO_NEW_HOLDER = 'EMPL-03';
const TO_FORMER_HOLDER = 'EMPL-03-TAKEN';

/** Whether an actor may reassign a dossier at all, before anybody is chosen; with the reason where not. */
export function reassignRight(dossier: Dossier, from: string | undefined, context: ActContext): Reason | undefined {
  const { step, handlingAgency } = dossier;
  if (step === null) return nothing('hồ sơ chưa vào bước nào', 'the dossier stands at no step yet');
  if (step.final) return reason('dossier-closed', { statusName: dossier.statusName.vi });
  if (mayReassign(dossier, from, context)) return undefined;
  return reason('reassign-not-yours', { agencyName: handlingAgency.name });
}

/** Decides a reassignment, or tells every reason against it; the same people must fit as for any forward. */
export function reassign(
  dossier: Dossier,
  { from, to, jobId }: Reassignment,
  note: string,
  context: ActContext,
): Reassigned | { reasons: Reason[] } {
  const refused = reassignRight(dossier, from, context);
  const actor = mayReassign(dossier, from, context);
  if (refused || !actor || !dossier.step) return { reasons: refused ? [refused] : [] };
  const taken = from === undefined ? executorsOf(dossier) : dossier.holders.filter(({ username }) => username === from);
  const name = (from === undefined ? undefined : context.directory.person(from)?.fullName) ?? from ?? '';
  if (from !== undefined && taken.length === 0)
    return { reasons: [nothing(`${name} không giữ hồ sơ này`, `${name} does not hold this dossier`)] };
  const place: Place = { stepName: dossier.step.stepName, hands: dossier.handRoles, dossier };
  const named = namedHolders(to, place, context);
  if (named.reasons.length > 0) return { reasons: named.reasons };
  const stay = dossier.holders.filter((holder) => !taken.includes(holder));
  const holders = eachOnce([...stay, ...named.holders]);
  const same = (one: Holder) => (other: Holder) => one.username === other.username && one.assigned === other.assigned;
  if (holders.length === dossier.holders.length && holders.every((one) => dossier.holders.some(same(one))))
    return { reasons: [nothing('hồ sơ đang ở đúng những người này', 'it is in these very hands')] };
  if (!holders.some(({ assigned }) => assigned === EXECUTES)) {
    const reach = reachOfRoles(dossier.handRoles, dossier, context);
    if (!reach.taken) return { reasons: [nobodyHolds(dossier.step.stepName, dossier.handRoles, reach.locked)] };
  }
  const given = holders.filter((one) => !dossier.holders.some(same(one)));
  const former = dossier.holders.filter(({ username }) => !holders.some((one) => one.username === username));
  return {
    actor,
    event: { type: 'reassigned', from: taken, to: given, holders, ...(jobId === undefined ? {} : { jobId }) },
    effects: [
      ...told(TO_NEW_HOLDER, given, dossier, context, note),
      ...told(TO_FORMER_HOLDER, former, dossier, context, note),
    ],
  };
}
