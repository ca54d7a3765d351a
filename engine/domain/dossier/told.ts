import type { CompiledAction, Dossier, Employee, LogEntry } from '../../../schemas/types/index.ts';
import { usernameOf } from '../access/directory.ts';
import { evaluateCondition } from '../condition/evaluate.ts';
import { type NoticeKind, noticeOf, notices } from '../portal/notices.ts';
import type { ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { factsOf } from './facts.ts';
import { suppliedAt } from './supplement.ts';
import { holdersOf, standInsFor } from './takers.ts';

const asTold = (person: Employee) => ({ username: usernameOf(person), name: person.fullName });

/** Who is told of a step: those named to execute or co-operate and their stand-ins, else whoever holds an executing role today. */
export function toldOf(dossier: Dossier, context: ActContext): PlannedEffect['payload'][] {
  const { holders, handRoles, step } = dossier;
  if (!step || step.final) return [];
  const named = holders.filter(({ assigned }) => assigned === 1 || assigned === 2);
  if (named.length > 0) {
    const standIns = named.flatMap(({ username }) => standInsFor(username, dossier, context));
    return [...named.map(({ username, name }) => ({ username, name })), ...standIns.map(asTold)];
  }
  const people = handRoles.filter(({ moderator }) => moderator).flatMap((hand) => holdersOf(hand, dossier, context));
  return [...new Set(people)].map(asTold);
}

const applicantOf = ({ applicant: { name, telNo = '', email = '' } }: Dossier): PlannedEffect['payload'][] => [
  { name, telNo, email },
];

/** What the words of a message can be filled with, by value. */
function dataOf(dossier: Dossier, note: string, context: ActContext): PlannedEffect['payload'] {
  const { applicant, dossierNo = '', serviceName, handlingAgency, dates, step, dossierNote } = dossier;
  return {
    dossierNo,
    serviceName,
    applicantName: applicant.name,
    agencyName: handlingAgency.name,
    stepName: step?.stepName ?? '',
    dueDate: dates.dueDate,
    paymentAmount: factsOf(dossier, context).fee?.total ?? 0,
    note: note || dossierNote,
  };
}

const isToApplicant = ({ kind, payload }: PlannedEffect): boolean =>
  kind === 'notify' && String(payload.notificationType).startsWith('APLC');

/** Commands that change a state without being news to the applicant, or that tell what is to be told themselves. */
const SILENT: ReadonlySet<string> = new Set(['undo', 'move', 'migrate', 'resync', 'skip-effect', 'reassign']);

function byRule(
  action: CompiledAction,
  dossier: Dossier,
  notice: NoticeKind | undefined,
  note: string,
  context: ActContext,
) {
  const { notification } = action;
  if (!notification || notification.notificationType.startsWith('USER')) return [];
  if (notification.condition.terms.length > 0) {
    if (!evaluateCondition(notification.condition, factsOf(dossier, context)).holds) return [];
  }
  const { notificationType, sms, email } = notification;
  const applicant = notificationType.startsWith('APLC');
  const to = applicant ? applicantOf(dossier) : toldOf(dossier, context);
  if (to.length === 0) return [];
  const payload = {
    notificationType,
    ...(applicant && notice ? { notice } : {}),
    ...(sms === undefined ? {} : { sms }),
    ...(email === undefined ? {} : { email }),
    to,
    ...dataOf(dossier, note, context),
  };
  return [{ kind: 'notify' as const, target: 'notify', payload }];
}

/** The office is told when an applicant has brought what it asked for: nothing else would show it that it is its turn. */
function toldOfSupplement(before: Dossier, after: Dossier, actor: LogEntry['actor'], context: ActContext) {
  if (actor.kind !== 'citizen' || suppliedAt(after) === undefined || suppliedAt(before) !== undefined) return [];
  const to = toldOf(after, context);
  if (to.length === 0) return [];
  const payload = { notificationType: 'EMPL-SUPPLEMENT', to, ...dataOf(after, '', context) };
  return [{ kind: 'notify' as const, target: 'notify', payload }];
}

/** A message to the applicant that follows from no change of state. */
export const messageToApplicant = (
  notificationType: string,
  dossier: Dossier,
  more: PlannedEffect['payload'],
  context: ActContext,
): PlannedEffect => ({
  kind: 'notify',
  target: 'notify',
  payload: { notificationType, to: applicantOf(dossier), ...dataOf(dossier, '', context), ...more },
});

/**
 * The messages of a change: what the act's own configuration says, and to the applicant the notice of the state entered
 * (NT-03) unless the applicant is told already.
 */
export function messagesOf(
  action: CompiledAction | undefined,
  before: Dossier,
  after: Dossier,
  { command, note, actor }: Pick<LogEntry, 'command' | 'note' | 'actor'>,
  context: ActContext,
  already: readonly PlannedEffect[],
): PlannedEffect[] {
  const notice = SILENT.has(command) ? undefined : noticeOf(before, after);
  const ruled: PlannedEffect[] = [
    ...(action ? byRule(action, after, notice, note, context) : []),
    ...toldOfSupplement(before, after, actor, context),
  ];
  if (!notice || [...ruled, ...already].some(isToApplicant)) return ruled;
  const payload = {
    notificationType: notices[notice].notificationType,
    notice,
    to: applicantOf(after),
    ...dataOf(after, note, context),
  };
  return [...ruled, { kind: 'notify', target: 'notify', payload }];
}
