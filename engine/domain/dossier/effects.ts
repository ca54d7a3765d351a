import type { CompiledAction, Dossier, Effect, EffectKind, Employee, LogEntry } from '../../../schemas/types/index.ts';
import { usernameOf } from '../access/directory.ts';
import { evaluateCondition } from '../condition/evaluate.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ActContext } from './context.ts';
import { derivedId } from './decision.ts';
import { factsOf } from './facts.ts';
import { holdersOf, standInsFor } from './takers.ts';

/** Something to be done outside, before the entry it belongs to gives it its id. */
export interface PlannedEffect {
  kind: EffectKind;
  target: string;
  payload: Record<string, unknown>;
}

const FLAG_EFFECTS: Readonly<Record<string, EffectKind>> = {
  sendviapostal: 'post-order',
  sendcollectionvnpost: 'post-order',
  sendinvoice: 'invoice',
  sendInvoiceVNPT: 'invoice',
  destroyInvoiceVNPT: 'invoice',
};

const told = (person: Employee) => ({ username: usernameOf(person), name: person.fullName });

/** Who is told of a step: those named to execute or co-operate, else whoever holds an executing role today. */
export function toldOf(dossier: Dossier, context: ActContext): PlannedEffect['payload'][] {
  const { holders, handRoles, step } = dossier;
  if (!step || step.final) return [];
  const named = holders.filter(({ assigned }) => assigned === 1 || assigned === 2);
  if (named.length > 0) {
    const standIns = named.flatMap(({ username }) => standInsFor(username, dossier, context));
    return [...named.map(({ username, name }) => ({ username, name })), ...standIns.map(told)];
  }
  const people = handRoles.filter(({ moderator }) => moderator).flatMap((hand) => holdersOf(hand, dossier, context));
  return [...new Set(people)].map(told);
}

function notifications(action: CompiledAction, dossier: Dossier, context: ActContext): PlannedEffect[] {
  const { notification } = action;
  if (!notification) return [];
  if (notification.condition.terms.length > 0) {
    if (!evaluateCondition(notification.condition, factsOf(dossier, context)).holds) return [];
  }
  const { applicant, dossierNo, serviceName, dates } = dossier;
  const { notificationType, sms, email } = notification;
  if (notificationType.startsWith('USER')) return [];
  const to = notificationType.startsWith('APLC')
    ? [{ name: applicant.name, telNo: applicant.telNo ?? '', email: applicant.email ?? '' }]
    : toldOf(dossier, context);
  if (to.length === 0) return [];
  return [
    {
      kind: 'notify',
      target: 'notify',
      payload: {
        notificationType,
        ...(sms === undefined ? {} : { sms }),
        ...(email === undefined ? {} : { email }),
        to,
        dossierNo: dossierNo ?? '',
        serviceName,
        dueDate: dates.dueDate,
      },
    },
  ];
}

function partners(action: CompiledAction, dossier: Dossier, note: string): PlannedEffect[] {
  const state = {
    actionCode: action.actionCode,
    actionName: action.actionName,
    note,
    status: dossier.status,
    subStatus: dossier.subStatus,
    dossierNo: dossier.dossierNo ?? '',
    dates: dossier.dates,
  };
  const planned: PlannedEffect[] = [];
  if (action.syncType > 0)
    for (const server of dossier.servers)
      planned.push({
        kind: 'sync',
        target: server,
        payload: { syncType: action.syncType, infoType: action.infoType, ...state },
      });
  if (action.eventType > 0) planned.push({ kind: 'publish', target: 'portal', payload: state });
  if (action.callApi) planned.push({ kind: 'call-api', target: action.callApi, payload: state });
  for (const { flag, ...rest } of action.flags) {
    const kind = FLAG_EFFECTS[flag];
    if (kind) planned.push({ kind, target: kind, payload: { flag, ...rest, dossierNo: dossier.dossierNo ?? '' } });
  }
  return planned;
}

/**
 * Children to open, and what parent and child tell each other. The state is told before the mapped act and on a target of
 * its own: an act that the other side refuses must never hold back a final state (SYN-06).
 */
export function family(
  action: Pick<CompiledAction, 'mappingAction'>,
  dossier: Dossier,
  before: Dossier,
): PlannedEffect[] {
  const planned: PlannedEffect[] = dossier.children
    .filter(({ childId }) => !before.children.some((child) => child.childId === childId))
    .map((child) => ({ kind: 'open-child' as const, target: `child:${child.childId}`, payload: { ...child } }));
  if (dossier.parent && (dossier.status !== before.status || dossier.dossierNo !== before.dossierNo)) {
    const { dossierId: parentId } = dossier.parent;
    const state = TERMINAL_STATUSES.has(dossier.status) ? 'final' : 'open';
    const payload = {
      parentId,
      childId: dossier.id,
      state,
      status: dossier.status,
      dossierNo: dossier.dossierNo ?? '',
    };
    planned.push({ kind: 'child-state', target: `state:${parentId}`, payload });
  }
  if (action.mappingAction) {
    const relatives = dossier.parent
      ? [dossier.parent.dossierId]
      : dossier.children.filter(({ state }) => state !== 'final').map(({ childId }) => childId);
    for (const dossierId of relatives)
      planned.push({
        kind: 'mapped-act',
        target: `act:${dossierId}`,
        payload: { dossierId, actionCode: action.mappingAction },
      });
  }
  return planned;
}

/** What is to be done outside because of an act, by value, in order. */
export function effectsOf(
  action: CompiledAction,
  before: Dossier,
  after: Dossier,
  entry: LogEntry,
  context: ActContext,
): PlannedEffect[] {
  return [
    ...notifications(action, after, context),
    ...partners(action, after, entry.note),
    ...family(action, after, before),
  ];
}

/** The effects of an entry, in order, each with the id that makes it happen once; due at once, or when `pace` says. */
export function numberEffects(
  planned: readonly PlannedEffect[],
  after: Dossier,
  entry: LogEntry,
  pace: (planned: PlannedEffect, at: string) => string = (_planned, at) => at,
): Effect[] {
  return planned.map((effect, index) => ({
    id: derivedId(entry.id, 256 + index),
    dossierId: after.id,
    seq: entry.seq,
    index,
    kind: effect.kind,
    target: effect.target,
    payload: effect.payload,
    // A trial reaches nobody: what would have been sent is kept to be looked at.
    state: after.trial ? 'withheld' : 'due',
    dueAt: pace(effect, entry.at),
    attempts: 0,
  }));
}
