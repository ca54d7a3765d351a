// Timers on a real store: what is due is done once, whatever wakes it and however often, and nobody is flooded.
import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { undoAction } from '../../engine/usecases/undo-action.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { drainTimers, wakeTimers } from '../../engine/workers/timer-loop.ts';
import type { LogEntry } from '../../schemas/types/index.ts';
import { action, part, step } from '../support/act-fixture.ts';
import { type TimedEngine, timedEngine } from '../support/timed-engine.ts';

const procedure = {
  steps: [
    step('B1', 'processing', { durationCount: 1 }),
    step('B2', 'waiting', { waitLimit: 15 }),
    step('B3', 'processing'),
    step('X', 'done'),
    step('Y', 'denied'),
  ],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('5300', 'B2', 'B3'),
    action('4000', 'B1', 'X'),
    action('4100', 'B3', 'X'),
    action('9001', 'B3', 'Y', { autoEvent: 'timmer', preCondition: '= fee.total > 0' }),
  ],
};

const byClock = (log: readonly LogEntry[]) => log.filter(({ command }) => command === 'timer');

async function same(timed: TimedEngine, id: string): Promise<void> {
  const { engine } = timed;
  assert.deepEqual(replay(await engine.dossiers.log(id)), await engine.dossiers.find(id));
}

test('A6 a restart in the middle of the wait loses nothing, and the end comes once however often the clock is woken', async (t) => {
  const timed = await timedEngine(t, procedure);
  const id = await timed.dossier(1, ['1100', '5200']);
  await timed.restart();
  timed.at('2026-03-25 08:59');
  // Only the step's own time has passed until then.
  await drainTimers(timed.engine);
  await timed.restart();
  timed.at('2026-03-25 09:00');
  await Promise.all([drainTimers(timed.engine), drainTimers(timed.engine)]);
  await timed.restart();
  timed.at('2026-03-25 12:00');
  assert.equal(await drainTimers(timed.engine), 0);
  const log = byClock(await timed.engine.dossiers.log(id));
  assert.equal(log.filter(({ events }) => events.some(({ type }) => type === 'moved')).length, 1);
  assert.equal((await timed.engine.dossiers.find(id))?.status, 'unresolved');
  await same(timed, id);
  await drainEffects(timed.engine);
  const effects = await timed.engine.dossiers.effects(id);
  assert.equal(effects.filter(({ payload }) => payload.notificationType === 'APLC-4120').length, 1);
  assert.deepEqual(timed.errors, []);
});

test('after a long stop late timers of a dossier are one command, and nobody gets more than ten messages at once', async (t) => {
  const timed = await timedEngine(t, procedure);
  const ids: string[] = [];
  for (let place = 0; place < 120; place += 1) ids.push(await timed.dossier(place, ['1100']));
  timed.at('2026-06-01 09:00');
  assert.equal(await drainTimers(timed.engine), 120);
  const due = new Map<string, number>();
  for (const id of ids) {
    assert.equal(byClock(await timed.engine.dossiers.log(id)).length, 1);
    for (const { kind, target, dueAt } of await timed.engine.dossiers.effects(id))
      if (kind === 'notify' && target === 'reminder') due.set(dueAt, (due.get(dueAt) ?? 0) + 1);
  }
  assert.deepEqual([...new Set(due.values())], [10]);
  assert.equal(due.size, 12);
  assert.ok([...due.keys()].every((at) => at >= '2026-06-01T02:00:00.000Z'));
});

test('an act of the clock that must wait is asked again later and later, and writes nothing', async (t) => {
  const timed = await timedEngine(t, procedure);
  const id = await timed.dossier(1, ['1100', '5200', '5300']);
  const { length } = await timed.engine.dossiers.log(id);
  const asked = async (local: string) => {
    timed.at(local);
    return (await wakeTimers(timed.engine)).claimed;
  };
  assert.deepEqual(
    [await asked('2026-03-04 09:01'), await asked('2026-03-04 09:15'), await asked('2026-03-04 09:16')],
    [1, 0, 1],
  );
  assert.deepEqual([await asked('2026-03-04 09:45'), await asked('2026-03-04 09:46')], [0, 1]);
  assert.equal((await timed.engine.dossiers.log(id)).length, length);
});

test('an act of the clock that was refused is tried again as an effect, and shows until it is done', async (t) => {
  const timed = await timedEngine(t, {
    steps: [step('N', 'receiving'), step('B1', 'processing'), step('X', 'done')],
    actions: [
      action('1000', '', 'N'),
      action('9001', 'N', 'B1', { autoEvent: 'timmer', actionName: 'Tiếp nhận' }),
      action('2000', 'N', 'B1'),
      action('4000', 'B1', 'X'),
    ],
    parts: [part('TP1', { required: true, originals: 1, fileMark: 3 })],
  });
  const id = await timed.dossier(1, ['1000']);
  assert.equal(await drainTimers(timed.engine), 1);
  assert.equal(await drainTimers(timed.engine), 0);
  const [effect] = (await timed.engine.dossiers.effects(id)).filter(({ kind }) => kind === 'timer-act');
  assert.equal(effect?.state, 'due');
  await drainEffects(timed.engine);
  const tried = (await timed.engine.dossiers.effects(id)).find(({ kind }) => kind === 'timer-act');
  assert.equal(tried?.state, 'failed');
  assert.equal(tried?.attempts, 1);
  assert.ok(tried.cause?.vi);
  await same(timed, id);
  await timed.handIn(id, 'TP1');
  timed.at('2026-03-05 09:00');
  await drainEffects(timed.engine);
  assert.equal((await timed.engine.dossiers.find(id))?.step?.stepCode, 'B1');
});

test('an end by the clock that a manager takes back is not done again by itself', async (t) => {
  const timed = await timedEngine(t, procedure);
  const id = await timed.dossier(1, ['1100', '5200']);
  timed.at('2026-03-25 09:00');
  await drainTimers(timed.engine);
  await undoAction(timed.engine, systemActor, id, { reason: 'Đã nhận bổ sung bản giấy' });
  assert.equal((await timed.engine.dossiers.find(id))?.status, 'waiting');
  timed.at('2026-03-27 09:00');
  await drainTimers(timed.engine);
  assert.equal((await timed.engine.dossiers.find(id))?.status, 'waiting');
  await same(timed, id);
});

test('a dossier whose timers cannot be looked at is told in the journal, asked again later, and holds up no other', async (t) => {
  const timed = await timedEngine(t, procedure);
  const [broken, sound] = [await timed.dossier(1, ['1100']), await timed.dossier(2, ['1100'])];
  const { dossiers } = timed.engine;
  const engine = {
    ...timed.engine,
    dossiers: new Proxy(dossiers, {
      get(store, name) {
        if (name === 'find')
          return (id: string) => (id === broken ? Promise.reject(new Error('đĩa hỏng')) : store.find(id));
        const value: unknown = Reflect.get(store, name);
        return typeof value === 'function' ? value.bind(store) : value;
      },
    }),
  };
  timed.at('2026-03-06 09:00');
  assert.equal(await drainTimers(engine), 1);
  assert.equal(byClock(await dossiers.log(sound)).length, 1);
  assert.equal(timed.errors.filter((text) => text.includes('a timer failed')).length, 1);
  timed.at('2026-03-06 09:01');
  assert.equal(await drainTimers(timed.engine), 1);
  assert.equal(byClock(await dossiers.log(broken)).length, 1);
});
