import type { CompiledAction, Dossier, Effect, EffectKind, LogEntry } from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ActContext } from './context.ts';
import { derivedId } from './decision.ts';
import { extendsDate } from './extend.ts';
import { portalUpdate, showsOnPortal, stateTold } from './portal-update.ts';
import { messagesOf } from './told.ts';

/** Something to be done outside, before the entry it belongs to gives it its id. */
export interface PlannedEffect {
  kind: EffectKind;
  target: string;
  payload: Record<string, unknown>;
  /** The other dossier it is about: a failure shows on both. */
  relatedId?: string;
  /** Not before this instant. */
  dueAt?: string;
}

const FLAG_EFFECTS: Readonly<Record<string, EffectKind>> = {
  sendviapostal: 'post-order',
  sendcollectionvnpost: 'post-order',
  sendinvoice: 'invoice',
  sendInvoiceVNPT: 'invoice',
  destroyInvoiceVNPT: 'invoice',
};

/** How a state is exchanged where the act itself does not say. */
const STATE_ONLY = 2;

function partners(action: CompiledAction, dossier: Dossier, note: string): PlannedEffect[] {
  const state = {
    actionCode: action.actionCode,
    actionName: action.actionName,
    ...stateTold(dossier, note),
  };
  const planned: PlannedEffect[] = [];
  // A new date is told wherever the dossier is known, whatever the act says.
  if (action.syncType > 0 || extendsDate(action))
    for (const server of dossier.servers)
      planned.push({
        kind: 'sync',
        target: server,
        payload: { syncType: action.syncType || STATE_ONLY, infoType: action.infoType, ...state },
      });
  if (action.callApi) planned.push({ kind: 'call-api', target: action.callApi, payload: state });
  for (const { flag, ...rest } of action.flags) {
    const kind = FLAG_EFFECTS[flag];
    if (kind) planned.push({ kind, target: kind, payload: { flag, ...rest, dossierNo: dossier.dossierNo ?? '' } });
  }
  return planned;
}

/** The portal is told where an act says so, and whenever it shows something else. */
function published(
  action: CompiledAction | undefined,
  before: Dossier,
  after: Dossier,
  entry: LogEntry,
): PlannedEffect[] {
  // What is taken back is told anew only where it was told: the undo asks for that itself.
  if (entry.command === 'undo') return [];
  if (!(action && action.eventType > 0) && !showsOnPortal(before, after)) return [];
  const act = action ? { actionCode: action.actionCode, actionName: action.actionName } : {};
  return [{ kind: 'publish', target: 'portal', payload: { ...act, ...portalUpdate(after, entry) } }];
}

/** Children whose turn has come are opened. */
const openings = (before: Dossier, after: Dossier): PlannedEffect[] =>
  after.children
    .filter(({ childId, state }) => {
      const known = before.children.find((child) => child.childId === childId);
      return state === 'opening' && known?.state !== 'opening';
    })
    .map((child) => ({ kind: 'open-child', target: `child:${child.childId}`, payload: { ...child } }));

/** A child tells its parent where it stands, without `before` anew; the first act of an officer there is the answer the parent waits for (T18). */
export function toldToParent(
  before: Dossier | undefined,
  after: Dossier,
  { actor, at }: Pick<LogEntry, 'actor' | 'at'>,
): PlannedEffect[] {
  const { parent, status, dossierNo = '' } = after;
  const answered = actor.kind === 'officer';
  const changed = status !== before?.status || after.dossierNo !== before.dossierNo;
  const first = answered && before?.step !== null && before?.pastSteps.length === 0;
  if (!parent || !(changed || first)) return [];
  return [
    {
      kind: 'child-state',
      target: `state:${parent.dossierId}`,
      relatedId: parent.dossierId,
      payload: {
        parentId: parent.dossierId,
        childId: after.id,
        state: TERMINAL_STATUSES.has(status) ? 'final' : 'open',
        status,
        dossierNo,
        ...(answered ? { answeredAt: at } : {}),
      },
    },
  ];
}

function mapped(action: CompiledAction, dossier: Dossier): PlannedEffect[] {
  if (!action.mappingAction) return [];
  const relatives = dossier.parent
    ? [dossier.parent.dossierId]
    : dossier.children.filter(({ state }) => state === 'opening' || state === 'open').map(({ childId }) => childId);
  return relatives.map((dossierId) => ({
    kind: 'mapped-act',
    target: `act:${dossierId}`,
    relatedId: dossierId,
    payload: { dossierId, actionCode: action.mappingAction },
  }));
}

const isSame = (one: PlannedEffect) => (other: PlannedEffect) => one.kind === other.kind && one.target === other.target;

/**
 * What is to be done outside because of a change, by value, in order; `asked` is what the command itself asks for and is
 * not done twice. A state is told before the mapped act and on a target of its own: an act that the other side refuses
 * must never hold back a final state (SYN-06).
 */
export function effectsOf(
  action: CompiledAction | undefined,
  before: Dossier,
  after: Dossier,
  entry: LogEntry,
  context: ActContext,
  asked: readonly PlannedEffect[] = [],
): PlannedEffect[] {
  const missing = (planned: PlannedEffect[]) => planned.filter((effect) => !asked.some(isSame(effect)));
  return [
    ...messagesOf(action, before, after, entry, context, asked),
    ...(action ? partners(action, after, entry.note) : []),
    ...asked,
    ...missing(published(action, before, after, entry)),
    ...missing(openings(before, after)),
    ...missing(toldToParent(before, after, entry)),
    ...(action ? mapped(action, after) : []),
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
    ...(effect.relatedId === undefined ? {} : { relatedId: effect.relatedId }),
    // A trial reaches nobody: what would have been sent is kept to be looked at.
    state: after.trial ? 'withheld' : 'due',
    dueAt: effect.dueAt ?? pace(effect, entry.at),
    attempts: 0,
  }));
}
