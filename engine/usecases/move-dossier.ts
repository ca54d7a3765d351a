import type { MoveBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { withinCalendar } from '../domain/calendar/within-calendar.ts';
import { calendarReason } from '../domain/dossier/calendar-reason.ts';
import { moveSpecially } from '../domain/dossier/special-move.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import { composeCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import type { Preview } from './preview-action.ts';
import { Refused } from './refused.ts';
import type { ActGuard } from './take-action.ts';
import { type DossierView, viewOf, visibleDossier } from './visible-dossier.ts';

/** Moves a dossier to any of its steps. Throws Refused with every reason against it. */
export async function moveDossier(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  body: MoveBody,
  { ifMatch, idempotencyKey }: ActGuard = {},
): Promise<DossierView> {
  const { id } = await visibleDossier(engine, actor, idOrNo);
  const idempotency = idempotencyOf(engine, actor, `move ${id}`, idempotencyKey, body);
  const dossier = await changeDossier(
    engine,
    actor,
    id,
    'move',
    (current, context) => {
      const decided = moveSpecially(current, body, context);
      return 'reasons' in decided ? decided : { ...decided.decision, action: decided.action };
    },
    {
      note: body.reason.trim(),
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(idempotency ? { idempotency } : {}),
    },
  );
  return viewOf(dossier);
}

/** The same decision without a write: who would get it, its deadlines, what partners would hear. Throws Refused. */
export async function previewMove(engine: Engine, actor: Actor, idOrNo: string, body: MoveBody): Promise<Preview> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const empty = calendarReason(dossier.handlingAgency.code, context);
  const decided = withinCalendar<ReturnType<typeof moveSpecially>>(
    () => moveSpecially(dossier, body, context),
    () => ({ reasons: [empty()] }),
  );
  if ('reasons' in decided) throw new Refused(decided.reasons);
  const { decision, action } = decided;
  const zeros = decision.draws.map(({ counters }) => counters.map(() => 0));
  const command = { dossier, dossierId: dossier.id, name: 'move' as const, decision, action, note: body.reason };
  const composed = composeCommand(command, context, zeros);
  return {
    dossier: viewOf(composed.dossier),
    events: composed.entry.events,
    effects: composed.effects,
    wouldDraw: decision.draws.length,
  };
}
