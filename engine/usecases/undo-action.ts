import type { Effect, LogEntry, UndoBody, UndoOffer } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { undo, undoable } from '../domain/dossier/undo.ts';
import { openedByOthers } from '../domain/dossier/undo-rights.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import type { ActGuard } from './take-action.ts';
import { type DossierView, viewOf, visibleDossier } from './visible-dossier.ts';

/** Log and effects of a dossier as they were when it had a seq; what was written since makes the commit fail and is read again. */
async function historyOf(engine: Engine, id: string, seq: number): Promise<{ log: LogEntry[]; effects: Effect[] }> {
  const [log, effects] = await Promise.all([engine.dossiers.log(id), engine.dossiers.effects(id)]);
  return { log: log.filter((entry) => entry.seq <= seq), effects: effects.filter((effect) => effect.seq <= seq) };
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
  return viewOf(dossier);
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
