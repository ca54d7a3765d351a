import type { DossierEvent, Effect, LogEntry, Timer } from '../../../schemas/types/index.ts';
import { timerActor } from '../access/actor.ts';
import { applyEntry } from '../dossier/apply.ts';
import { numberEffects } from '../dossier/effects.ts';
import { endWaiting } from '../dossier/end-waiting.ts';
import { hasTimerAct, timersOf, waitLimitOf } from '../dossier/timers.ts';
import { contextAt } from './act.ts';
import type { Simulated, World } from './world.ts';

/** Whether a timer ends the wait for a supplement by itself: the process leaves it to the engine. */
export const endsWait = ({ kind }: Timer, { dossier }: Simulated, { table }: World): boolean =>
  kind === 'wait-limit' && dossier.step !== null && !hasTimerAct(table, dossier.step.stepCode);

/** Ends a wait that lasted too long on a dossier in memory, as the clock of the engine would. */
export function endWaitInMemory(
  state: Simulated,
  world: World,
): { state: Simulated; events: DossierEvent[]; effects: Effect[] } {
  const { dossier, now } = state;
  const context = contextAt(world, state, timerActor);
  const step = dossier.step && world.table.step(dossier.step.stepCode);
  const { events, effects, note } = endWaiting(dossier, (step && waitLimitOf(step, world.table)) ?? 0, context);
  const { kind, username, name } = timerActor;
  const entry: LogEntry = {
    id: context.entryId,
    dossierId: dossier.id,
    seq: dossier.seq + 1,
    at: now,
    actor: { kind, username, name },
    command: 'timer',
    note,
    events,
  };
  const next = { ...applyEntry(dossier, entry), revision: dossier.revision + 1 };
  return {
    state: { ...state, dossier: next, timers: timersOf(next, world.table, world.calendar) },
    events,
    effects: numberEffects(effects, next, entry),
  };
}
