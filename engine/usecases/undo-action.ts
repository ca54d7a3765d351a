import type { Effect, LogEntry, UndoBody, UndoOffer } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { undo, undoable } from '../domain/dossier/undo.ts';
import { openedByOthers } from '../domain/dossier/undo-rights.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import type { ActGuard } from './take-action.ts';
import { type DossierView, viewFor, visibleDossier } from './visible-dossier.ts';

/** Whether the mapped act of an effect was done on the related dossier and taken back there since. */
async function wasTakenBack({ dossiers }: Engine, { id, payload }: Effect): Promise<boolean> {
  if (typeof payload.dossierId !== 'string') return false;
  const log = await dossiers.log(payload.dossierId);
  const done = log.find(({ idempotency }) => idempotency?.key === id);
  return log.some(({ events }) => events.some((event) => event.type === 'undone' && event.undoes === done?.seq));
}

/**
 * Log and effects of a dossier as they were when it had a seq; what was written since makes the commit fail and is read again.
 * A mapped act that was taken back where it was done stands in nobody's way any more: its effect is left out.
 */
async function historyOf(engine: Engine, id: string, seq: number): Promise<{ log: LogEntry[]; effects: Effect[] }> {
  const [log, effects] = await Promise.all([engine.dossiers.log(id), engine.dossiers.effects(id)]);
  const mapped = effects.filter(({ kind, state }) => kind === 'mapped-act' && state === 'done');
  const takenBack = new Set<string>();
  for (const effect of mapped) if (await wasTakenBack(engine, effect)) takenBack.add(effect.id);
  return {
    log: log.filter((entry) => entry.seq <= seq),
    effects: effects.filter((effect) => effect.seq <= seq && !takenBack.has(effect.id)),
  };
}

/** Takes the last act of a dossier back. Throws Refused with every reason against it. */
export async function undoAction(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  body: UndoBody,
  { ifMatch, idempotencyKey }: ActGuard = {},
): Promise<DossierView> {
  const { id } = await visibleDossier(engine, actor, idOrNo);
  const reason = body.reason?.trim() ?? '';
  const idempotency = idempotencyOf(engine, actor, `undo ${id}`, idempotencyKey, body);
  let history: Awaited<ReturnType<typeof historyOf>> = { log: [], effects: [] };
  const dossier = await changeDossier(
    engine,
    actor,
    id,
    'undo',
    (current, context) => undo(current, history.log, history.effects, { ...body, reason }, context),
    {
      note: reason,
      async prepare({ seq }) {
        history = await historyOf(engine, id, seq);
      },
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(idempotency ? { idempotency } : {}),
    },
  );
  return viewFor(engine, actor, dossier);
}

/** Which act the actor could take back, and what stands in the way; reads only. */
export async function readUndo(engine: Engine, actor: Actor, idOrNo: string): Promise<UndoOffer> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const { log, effects } = await historyOf(engine, dossier.id, dossier.seq);
  const found = undoable(dossier, log, effects, context);
  if (!found)
    return {
      undoes: null,
      actionName: '',
      by: '',
      at: null,
      stepName: '',
      reasons: [],
      reasonNeeded: false,
      openedBy: [],
    };
  const { entry, before } = found.target;
  return {
    undoes: entry.seq,
    actionName: entry.actionName ?? '',
    by: entry.actor.name,
    at: entry.at,
    stepName: before.step?.stepName ?? '',
    reasons: found.reasons,
    reasonNeeded: found.reasonNeeded,
    openedBy: openedByOthers(dossier, context).map((name) => context.directory.person(name)?.fullName ?? name),
  };
}
