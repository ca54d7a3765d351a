import type { Dossier, DossierEvent, Effect, LogEntry, PartState } from '../../../schemas/types/index.ts';
import { moneyAfterUndo } from '../payment/undo-money.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { isOut } from './heard-effects.ts';
import { undoEffects, withdrawnEffects } from './undo-effects.ts';
import { undoRight } from './undo-rights.ts';
import { type UndoTarget, undoTarget } from './undo-target.ts';

/** What taking an act back comes to. */
export interface Undone {
  events: DossierEvent[];
  effects: PlannedEffect[];
  changedEffects: Effect[];
}

/** The papers after an undo: what the act printed, signed and noted of them is taken back with it; what people did since stays. */
function partsAfter(dossier: Dossier, { entry, before }: UndoTarget): Dossier['parts'] {
  const signed = new Set(entry.events.flatMap((event) => (event.type === 'file-signed' ? [event.fileId] : [])));
  const printed = new Set(entry.events.flatMap((event) => (event.type === 'file-attached' ? [event.file.fileId] : [])));
  const gone = new Set(entry.events.flatMap((event) => (event.type === 'file-removed' ? [event.fileId] : [])));
  const earlier = new Map(before.parts.map((part) => [part.partNo, part] as const));
  return dossier.parts.map((part) => {
    const then = earlier.get(part.partNo);
    const back = then?.files.filter(({ fileId }) => gone.has(fileId)) ?? [];
    const here = part.files.filter(({ fileId }) => !printed.has(fileId));
    const files = here.map((file) => {
      if (!signed.has(file.fileId)) return file;
      const { signedBy: _by, signedAt: _at, signatures: _signatures, ...unsigned } = file;
      return then?.files.find(({ fileId }) => fileId === file.fileId) ?? unsigned;
    });
    return { ...part, ...notedBefore(part, then, entry), files: [...back, ...files] };
  });
}

/** What the check of a paper said before the act, unless it was said anew since. */
function notedBefore(
  part: PartState,
  then: PartState | undefined,
  { events }: LogEntry,
): Partial<Pick<PartState, 'fileCheck' | 'comment'>> {
  const noted = events.findLast((event) => event.type === 'part-changed' && event.partNo === part.partNo);
  if (!then || noted?.type !== 'part-changed') return {};
  const { fileCheck = part.fileCheck, comment = part.comment } = noted;
  return fileCheck === part.fileCheck && comment === part.comment
    ? { fileCheck: then.fileCheck, comment: then.comment }
    : {};
}

const documentsIn = ({ events }: LogEntry): Set<string> =>
  new Set(events.flatMap((event) => (event.type === 'document-issued' ? [event.document.documentId] : [])));
const childrenIn = ({ events }: LogEntry): Set<string> =>
  new Set(events.flatMap((event) => (event.type === 'child-planned' ? [event.child.childId] : [])));

/** The dossier as before the act, but for what happened in the world: its number, papers, issued documents, money, other children. */
function restoredOf(dossier: Dossier, target: UndoTarget, now: string): Dossier {
  const { before, entry } = target;
  const issued = documentsIn(entry);
  const planned = childrenIn(entry);
  return {
    ...before,
    ...(dossier.dossierNo === undefined ? {} : { dossierNo: dossier.dossierNo }),
    parts: partsAfter(dossier, target),
    documents: dossier.documents.map((document) =>
      issued.has(document.documentId) ? { ...document, withdrawnAt: now } : document,
    ),
    ...moneyAfterUndo(dossier, before),
    children: dossier.children.filter(({ childId }) => !planned.has(childId)),
    // What the applicant asked for since is no part of the act.
    ...(dossier.withdrawal && !entry.events.some(({ type }) => type.startsWith('withdrawal'))
      ? { withdrawal: dossier.withdrawal }
      : {}),
  };
}

/** A child that waits for its turn or for being opened, or never will be. */
const UNOPENED: ReadonlySet<string> = new Set(['opening', 'waiting', 'withdrawn']);

/** What cannot be taken back from here because it has gone on elsewhere. */
function wentOn(dossier: Dossier, target: UndoTarget, effects: readonly Effect[]): Reason[] {
  const { entry, since } = target;
  const planned = childrenIn(entry);
  // One being opened at this moment is as good as open: it would come to be without a parent.
  const begun = new Set(
    effects.filter((effect) => effect.kind === 'open-child' && isOut(effect)).map(({ payload }) => payload.childId),
  );
  const open = dossier.children.filter(
    ({ childId, state }) => planned.has(childId) && (!UNOPENED.has(state) || begun.has(childId)),
  );
  const reasons: Reason[] = [];
  if (open.length > 0)
    reasons.push(reason('undo-child-open', { children: open.map((child) => child.dossierNo || child.serviceCode) }));
  // One under way at this moment is as good as done: the other dossier goes on.
  if (effects.some((effect) => effect.seq === entry.seq && effect.kind === 'mapped-act' && isOut(effect)))
    reasons.push(reason('undo-relative-acted', { actionName: entry.actionName ?? '' }));
  const changed = since.find(({ events }) =>
    events.some(({ type }) => type === 'migrated' || type === 'deadline-recomputed'),
  );
  if (changed) reasons.push(reason('undo-definition-changed', { by: changed.actor.name, at: changed.at }));
  return reasons;
}

/** Which act could be taken back and what stands in the way before anything is said; undefined where there is none. */
export function undoable(
  dossier: Dossier,
  log: readonly LogEntry[],
  effects: readonly Effect[],
  context: ActContext,
): { target: UndoTarget; reasons: Reason[]; reasonNeeded: boolean } | undefined {
  const target = undoTarget(log);
  if (!target) return undefined;
  const { refused, reasonNeeded } = undoRight(dossier, target, context);
  return {
    target,
    reasonNeeded,
    reasons: [...(refused ? [refused] : []), ...wentOn(dossier, target, effects)],
  };
}

/**
 * Thu hồi: takes the last act back, also one that ended the dossier. `undoes` says which act is meant; refused when it
 * is no longer the last. The event carries the whole dossier as it stands then.
 */
export function undo(
  dossier: Dossier,
  log: readonly LogEntry[],
  effects: readonly Effect[],
  asked: { undoes?: number; reason: string },
  context: ActContext,
): Undone | { reasons: Reason[] } {
  const found = undoable(dossier, log, effects, context);
  if (!found) return { reasons: [reason('nothing-to-undo')] };
  const { target, reasonNeeded } = found;
  const { entry } = target;
  if (asked.undoes !== undefined && asked.undoes !== entry.seq) {
    const last = log.at(-1) ?? entry;
    return { reasons: [reason('dossier-moved', { by: last.actor.name, at: last.at })] };
  }
  const reasons = [...found.reasons, ...(reasonNeeded && asked.reason === '' ? [reason('note-missing')] : [])];
  if (reasons.length > 0) return { reasons };
  const restored = restoredOf(dossier, target, context.now);
  return {
    events: [{ type: 'undone', undoes: entry.seq, actionName: entry.actionName ?? '', dossier: restored }],
    effects: undoEffects(dossier, restored, effects, target, asked.reason, context),
    changedEffects: withdrawnEffects(effects, target, context.now),
  };
}
