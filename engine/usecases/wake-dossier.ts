import type { Dossier } from '../../schemas/types/index.ts';
import { timerActor } from '../domain/access/actor.ts';
import { alarmKey } from '../domain/dossier/alarms.ts';
import { type Fired, fireTimers } from '../domain/dossier/fire-timers.ts';
import { timersOf } from '../domain/dossier/timers.ts';
import type { ClaimedTimer } from '../ports/dossier-store.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { messagePace } from './message-pace.ts';

const MINUTE_MS = 60_000;
/** An act whose condition does not hold yet is asked again after a quarter of an hour, at most an hour later. */
const ASK_AGAIN_MS = 15 * MINUTE_MS;
const LONGEST_MS = 60 * MINUTE_MS;
/** A timer that fired already, and whose dossier was taken back since, is somebody's to deal with. */
const LATER_MS = 24 * 60 * MINUTE_MS;

const paces = new WeakMap<Engine['timers'], ReturnType<typeof messagePace>>();

function paceOf({ timers }: Engine): ReturnType<typeof messagePace> {
  const known = paces.get(timers) ?? messagePace();
  paces.set(timers, known);
  return known;
}

/** Holds claimed timers for a while, each time twice as long, up to an hour. */
export async function holdTimers(engine: Engine, timers: readonly ClaimedTimer[], shortest: number): Promise<void> {
  const now = Date.parse(engine.clock.now());
  for (const timer of timers) {
    const delay = Math.min(Math.max(LONGEST_MS, shortest), shortest * 2 ** Math.min(20, timer.attempts - 1));
    await engine.timers.holdTimer(timer, new Date(now + delay).toISOString());
  }
}

/** Holds what the board found due and the dossier does not: its calendar has changed since, and says a later moment. */
async function holdEarly(engine: Engine, timers: readonly ClaimedTimer[], dossier: Dossier, fired: Fired, at: string) {
  const { waiting } = fired;
  const isWaiting = ({ kind, actionKey }: ClaimedTimer) =>
    waiting.some((timer) => timer.kind === kind && timer.actionKey === actionKey);
  await holdTimers(engine, timers.filter(isWaiting), ASK_AGAIN_MS);
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, timerActor, { table, handlingAgency: dossier.handlingAgency.code });
  const now = timersOf(dossier, table, context.calendar);
  for (const timer of timers) {
    const later = now.find(
      ({ kind, entry, actionKey }) => kind === timer.kind && entry === timer.entry && actionKey === timer.actionKey,
    );
    if (later && later.dueAt > at) await engine.timers.holdTimer(timer, later.dueAt);
  }
}

/**
 * Does what the clock has to do for one dossier: one command, one log entry, however many of its timers are late. A second
 * waking of the same timers finds nothing, also after a crash between commit and answer. Answers whether it wrote.
 */
export async function wakeDossier(
  engine: Engine,
  dossierId: string,
  timers: readonly ClaimedTimer[],
): Promise<boolean> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) return false;
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, timerActor, {
    table,
    handlingAgency: dossier.handlingAgency.code,
    dossier,
  });
  const fired = fireTimers(dossier, context);
  const { firing } = fired;
  if (!firing) {
    await holdEarly(engine, timers, dossier, fired, context.now);
    return false;
  }
  const { events, draws, effects, note, action, leading } = firing;
  const key = alarmKey(leading);
  const outcome = await commitCommand(
    engine,
    {
      dossier,
      dossierId,
      name: 'timer',
      decision: { events, draws },
      effects,
      note,
      ...(action ? { action } : {}),
      idempotency: { scope: `timer ${dossierId}`, key, bodyHash: engine.secrets.sha256(key) },
      pace: paceOf(engine),
    },
    context,
  );
  if (outcome.outcome === 'repeated' || outcome.outcome === 'key-reused') {
    const until = new Date(Date.parse(context.now) + LATER_MS).toISOString();
    for (const timer of timers) await engine.timers.holdTimer(timer, until);
  }
  const written = outcome.outcome === 'committed';
  if (written && firing.events.some((event) => event.type === 'timed' && event.refused))
    engine.journal.error('an act of the clock was refused', { dossierId, reasons: note });
  return written;
}
