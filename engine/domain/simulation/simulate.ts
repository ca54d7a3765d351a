import type {
  CompiledAction,
  DossierEvent,
  ScenarioStep,
  SimulatedOutcome,
  Simulation,
  Timer,
} from '../../../schemas/types/index.ts';
import { addDuration } from '../calendar/add-duration.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import { calendarReason } from '../dossier/calendar-reason.ts';
import { END_OF_WAIT } from '../dossier/end-waiting.ts';
import { timersOf } from '../dossier/timers.ts';
import { type Reason, reason } from '../refusals.ts';
import { actInMemory } from './act.ts';
import { describeEffect, describeState, nextActs } from './describe-state.ts';
import { endsWait, endWaitInMemory } from './end-wait.ts';
import { failuresOf } from './expectations.ts';
import { afterFact } from './facts.ts';
import { actorFor, type Simulated, type World } from './world.ts';

/** A clock that fires itself again and again is stopped here. */
const MOST_FIRED = 100;

type Done = Omit<SimulatedOutcome, 'kind' | 'failed' | 'state'> & { state: Simulated };

const nothing = { effects: [], documents: [], fired: [] };

const refusedWith = (state: Simulated, reasons: readonly Reason[], action?: CompiledAction): Done => ({
  ...nothing,
  accepted: false,
  ...(action ? { actionKey: action.actionKey, actionName: action.actionName } : {}),
  reasons: reasons.map(({ code, message }) => ({ code, message })),
  state,
});

const documentsIn = (events: readonly DossierEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'document-issued' ? [event.document.documentType] : []));

function act(step: ScenarioStep, state: Simulated, world: World): Done {
  const { actionCode = '', actionKey, who, note, payload, assignUsers, payment, dueDate } = step;
  const from = state.dossier.step?.stepCode ?? null;
  const meant = world.table
    .actionsFrom(from)
    .find((action) => (actionKey === undefined ? action.actionCode === actionCode : action.actionKey === actionKey));
  const actor = actorFor(who, state.dossier, world, meant);
  if (!actor)
    return refusedWith(state, [reason('not-found', { kind: { vi: 'người dùng', en: 'user' }, code: who ?? '' })]);
  const unknown = (step.parts ?? []).filter((named) => !state.dossier.parts.some(({ partNo }) => partNo === named));
  if (unknown.length > 0)
    return refusedWith(
      state,
      unknown.map((code) => reason('not-found', { kind: { vi: 'thành phần hồ sơ', en: 'part' }, code })),
    );
  const command = {
    actionCode: actionCode === '' ? (meant?.actionCode ?? '?') : actionCode,
    ...(actionKey === undefined ? {} : { actionKey }),
    ...(note === undefined ? {} : { actionNote: note }),
    ...(payload === undefined ? {} : { payload }),
    ...(assignUsers === undefined ? {} : { assignUsers }),
    ...(payment === undefined ? {} : { payment }),
    ...(dueDate === undefined ? {} : { dueDate }),
    confirmed: true,
    // A script tells which way a dossier goes, not which papers somebody found wanting.
    supplement: { items: [{ partNo: '', wrong: note || '…' }] },
  };
  const acted = actInMemory(state, command, actor, world, step.withoutPapers ? 'none' : (step.parts ?? 'all'));
  if (!acted.ok) return refusedWith(state, acted.reasons, acted.action);
  return {
    accepted: true,
    actionKey: acted.action.actionKey,
    actionName: acted.action.actionName,
    by: actor.name,
    reasons: [],
    effects: acted.effects.map(describeEffect),
    documents: documentsIn(acted.events),
    fired: [],
    state: acted.state,
  };
}

/** Acts of the clock that are due by an instant, the earliest first. */
const dueActs = (state: Simulated, until: string, world: World): Timer[] =>
  state.timers
    .filter((timer) => timer.dueAt <= until && (timer.actionKey !== undefined || endsWait(timer, state, world)))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));

/** Lets time pass; acts of the clock happen at their instants, as the engine would carry them out. */
function jump(step: ScenarioStep, state: Simulated, world: World): Done {
  const nextTimer = [...state.timers]
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
    // A wait is passed over whole: its reminder changes nothing.
    .find(({ kind, dueAt }) => kind !== 'wait-near' && dueAt > state.now);
  const { by } = step;
  const later = by
    ? withinCalendar<string | undefined>(
        () => addDuration(world.calendar, state.now, by),
        () => undefined,
      )
    : nextTimer?.dueAt;
  if (by && later === undefined)
    return {
      ...nothing,
      accepted: false,
      reasons: [calendarReason(state.dossier.handlingAgency.code, world)()],
      state,
    };
  const target = step.until ?? later ?? state.now;
  const done: Done = {
    ...nothing,
    effects: [],
    documents: [],
    fired: [],
    accepted: target >= state.now,
    reasons: [],
    state,
  };
  const tried = new Set<string>();
  for (let fired = 0; fired < MOST_FIRED; fired += 1) {
    const [timer] = dueActs(done.state, target, world).filter(
      ({ entry, actionKey }) => !tried.has(`${entry} ${actionKey}`),
    );
    if (!timer) break;
    tried.add(`${timer.entry} ${timer.actionKey}`);
    const now = timer.dueAt > done.state.now ? timer.dueAt : done.state.now;
    if (timer.actionKey === undefined) {
      const ended = endWaitInMemory({ ...done.state, now }, world);
      done.state = ended.state;
      done.fired.push(END_OF_WAIT);
      done.effects.push(...ended.effects.map(describeEffect));
      done.documents.push(...documentsIn(ended.events));
      continue;
    }
    const meant = world.table.process.actions.find(({ actionKey }) => actionKey === timer.actionKey);
    const acted = act(
      {
        kind: 'act',
        actionCode: meant?.actionCode ?? '',
        actionKey: timer.actionKey,
        who: 'clock',
        note: 'Hết thời gian chờ',
      },
      { ...done.state, now },
      world,
    );
    if (!acted.accepted) continue;
    done.state = acted.state;
    done.fired.push(acted.actionName ?? timer.actionKey);
    done.effects.push(...acted.effects);
    done.documents.push(...acted.documents);
  }
  done.state = { ...done.state, now: target > done.state.now ? target : done.state.now };
  return done;
}

/** Something comes from outside: money, the end of child dossiers, papers, the post. */
function fact(step: ScenarioStep, state: Simulated, world: World): Done {
  const dossier = afterFact(step, state, world);
  const next = { ...state, dossier, timers: timersOf(dossier, world.table, world.calendar) };
  return { ...nothing, accepted: true, reasons: [], state: next };
}

const run = { act, jump, fact } as const;

/** The simulated dossier before anything has happened. */
export const begin = (dossier: Simulated['dossier'], now: string, world: World): Simulated => ({
  dossier,
  now,
  drawn: new Map(),
  timers: timersOf(dossier, world.table, world.calendar),
});

/**
 * Runs a script on a dossier in memory, by the code that decides real dossiers; writes nothing anywhere. Every step is
 * answered with what it came to, whether refused or not; the next one goes on from there. What could be done next is told
 * unless only what came is asked for, which is much less work.
 */
export function simulate(
  start: Simulated,
  script: readonly ScenarioStep[],
  world: World,
  told: 'with-next-acts' | 'what-came' = 'with-next-acts',
): Simulation {
  const described = (state: Simulated) => ({
    ...describeState(state, world),
    ...(told === 'with-next-acts' ? { next: nextActs(state, world) } : {}),
  });
  const covered = new Set<string>();
  const steps: SimulatedOutcome[] = [];
  let state = start;
  for (const step of script) {
    const { state: next, ...done } = run[step.kind](step, state, world);
    state = next;
    if (done.accepted && done.actionKey !== undefined) covered.add(done.actionKey);
    for (const { actionKey, actionName } of world.table.process.actions)
      if (done.fired.includes(actionName)) covered.add(actionKey);
    const outcome = { kind: step.kind, ...done, state: described(state) };
    const failed = step.expect ? failuresOf(step.expect, outcome, state, world) : [];
    steps.push({ ...outcome, failed });
  }
  const keys = world.table.process.actions.map(({ actionKey }) => actionKey);
  return {
    start: described(start),
    steps,
    passed: steps.every(({ failed }) => failed.length === 0),
    covered: [...covered],
    uncovered: keys.filter((key) => !covered.has(key)),
  };
}
