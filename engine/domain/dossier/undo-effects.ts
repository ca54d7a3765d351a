import type { Dossier, Effect } from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { isOpen, isOut } from './heard-effects.ts';
import { portalUpdate } from './portal-update.ts';
import { openedByOthers } from './undo-rights.ts';
import type { UndoTarget } from './undo-target.ts';

/** Effects of the act that nobody has heard of: they are never sent. */
export const withdrawnEffects = (effects: readonly Effect[], { entry }: UndoTarget, now: string): Effect[] =>
  effects
    .filter((effect) => effect.seq === entry.seq && isOpen(effect) && !isOut(effect))
    .map((effect) => ({ ...effect, state: 'withdrawn' as const, dueAt: now }));

/** What tells a partner how the dossier stands: told once more it does no harm. */
const STANDING: ReadonlySet<Effect['kind']> = new Set(['sync', 'publish']);

/**
 * Whether a partner may know of it without having said so: an attempt that got no answer may have arrived. It is not sent
 * again, but how the dossier stands is.
 */
const mayHaveArrived = (effect: Effect): boolean => STANDING.has(effect.kind) && isOpen(effect) && effect.attempts > 0;

const TELLS_STATE: ReadonlySet<Effect['kind']> = new Set(['sync', 'publish', 'call-api', 'post-order', 'invoice']);
/** Notices that correct one that was sent, and that tell a holder the dossier was taken back. */
const CORRECTS_APPLICANT = 'APLC-CORRECTION';
const TELLS_HOLDER = 'EMPL-UNDO';

/** What is told once more, corrected, to those who have heard of the act; the applicant only when something was told. */
function corrections(
  sent: readonly Effect[],
  restored: Dossier,
  note: string,
  { now, actor: { kind: by, username, name } }: ActContext,
): PlannedEffect[] {
  const { status, subStatus, dossierNo = '', dates, serviceName, statusName } = restored;
  return sent.flatMap(({ kind, target, payload }): PlannedEffect[] => {
    if (TELLS_STATE.has(kind)) {
      const shown =
        kind === 'publish' ? portalUpdate(restored, { at: now, actor: { kind: by, username, name }, note }) : {};
      const state = { status, subStatus, dossierNo, dates, note, correction: true };
      return [{ kind, target, payload: { ...payload, ...shown, ...state } }];
    }
    const { notificationType, to } = payload;
    if (kind !== 'notify' || typeof notificationType !== 'string' || !notificationType.startsWith('APLC')) return [];
    return [
      {
        kind,
        target,
        payload: {
          notificationType: CORRECTS_APPLICANT,
          corrects: notificationType,
          to,
          dossierNo,
          serviceName,
          statusName: statusName.vi,
          dueDate: dates.dueDate,
          note,
        },
      },
    ];
  });
}

/** Whoever had opened the dossier hears that it was taken back. */
function toldHolders(dossier: Dossier, note: string, context: ActContext): PlannedEffect[] {
  const to = openedByOthers(dossier, context).flatMap((username) => {
    const person = context.directory.person(username);
    return person ? [{ username, name: person.fullName }] : [];
  });
  if (to.length === 0) return [];
  const { dossierNo = '', serviceName, step } = dossier;
  const payload = {
    notificationType: TELLS_HOLDER,
    to,
    dossierNo,
    serviceName,
    stepName: step?.stepName ?? '',
    by: context.actor.name,
    note,
  };
  return [{ kind: 'notify', target: 'notify', payload }];
}

/** The parent hears where its child stands again. */
function toldParent(dossier: Dossier, restored: Dossier): PlannedEffect[] {
  if (!restored.parent || restored.status === dossier.status) return [];
  const { dossierId: parentId } = restored.parent;
  const state = TERMINAL_STATUSES.has(restored.status) ? 'final' : 'open';
  const { id: childId, status, dossierNo = '' } = restored;
  return [
    { kind: 'child-state', target: `state:${parentId}`, payload: { parentId, childId, state, status, dossierNo } },
  ];
}

/** What has to be done outside because an act was taken back. */
export function undoEffects(
  dossier: Dossier,
  restored: Dossier,
  effects: readonly Effect[],
  target: UndoTarget,
  note: string,
  context: ActContext,
): PlannedEffect[] {
  const own = effects.filter(({ seq }) => seq === target.entry.seq);
  const sent = own.filter((effect) => isOut(effect) || mayHaveArrived(effect));
  return [
    ...corrections(sent, restored, note, context),
    ...toldParent(dossier, restored),
    ...toldHolders(dossier, note, context),
  ];
}
