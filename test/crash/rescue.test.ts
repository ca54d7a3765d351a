import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { reassignMany } from '../../engine/usecases/reassign-many.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import type { Dossier, LogEntry } from '../../schemas/types/index.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';
import { receivedDossier } from '../support/received-dossier.ts';
import { doTurn, TURNS, turnOf } from './rescue-turns.ts';

const rescuer = join(import.meta.dirname, 'rescue-writer.ts');
const worker = join(import.meta.dirname, 'migration-writer.ts');
const HOUR_MS = 3_600_000;

/** The demonstration in a folder, with dossiers just received and everything sent. */
async function office(t: TestContext, count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-rescue-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { engine, close } = engineIn(folder);
  await seedStore(engine, 'demo', drainEffects);
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push((await receivedDossier(engine)).id);
  await drainEffects(engine);
  return { folder, engine, close, ids };
}

/** What an undo gives back whatever was sent or issued in between. */
const standing = ({ step, status, holders, handRoles, dates, lockState, pastSteps }: Dossier) => ({
  step,
  status,
  holders,
  handRoles,
  dates,
  lockState,
  pastSteps,
});

/** The entry an undo takes back: the last turn before it. */
const undoneBy = (log: readonly LogEntry[], undo: LogEntry): LogEntry | undefined =>
  log.findLast(({ seq, command }) => seq < undo.seq && (command === 'act' || command === 'move'));

/** Everything that must hold whenever the store is opened; answers how many turns there were. */
async function sound(engine: Engine, id: string, received: ReadonlySet<string>): Promise<number> {
  const [stored, log] = [await engine.dossiers.find(id), await engine.dossiers.log(id)];
  assert.deepEqual({ ...replay(log), revision: stored?.revision }, stored, 'the log tells the dossier');
  const turns = log.filter((entry) => turnOf(entry) !== undefined);
  assert.deepEqual(
    turns.map((entry) => [turnOf(entry), entry.command]),
    turns.map((_entry, turn) => [turn, TURNS[turn % TURNS.length]]),
    'each turn is there once, in its order',
  );
  const effects = await engine.dossiers.effects(id);
  for (const undo of turns.filter(({ command }) => command === 'undo')) {
    const taken = undoneBy(log, undo);
    assert.ok(taken);
    const [before, after] = [taken.seq - 1, undo.seq].map((seq) => replay(log.filter((entry) => entry.seq <= seq)));
    assert.ok(before && after);
    assert.deepEqual(standing(after), standing(before), 'taken back whole');
    for (const { id: key, state, target } of effects.filter(({ seq }) => seq === taken.seq)) {
      if (state === 'withdrawn') assert.ok(!received.has(key), `${target} has heard of what was withdrawn`);
      else if (received.has(key) && target !== 'notify')
        assert.ok(
          effects.some(({ seq, payload, target: other }) => seq === undo.seq && other === target && payload.correction),
          `${target} was told and not corrected`,
        );
    }
  }
  return turns.length;
}

test('killed at any point of acts, undos, special moves and reassignments: each is there once or not at all, and nobody was told what is withdrawn', async (t) => {
  const { folder, close, ids } = await office(t, 4);
  await close();
  const log = join(folder, 'received.log');
  const heardBy = () => new Set(existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  let turns = 0;
  // The first points follow the first commits line by line, the later ones go deeper.
  for (const [run, lines] of [1, 2, 4, 7, 13, 30, 70, 140].entries()) {
    const { heard } = await killAfter(rescuer, [folder, String(run + 1), ...ids], lines);
    const again = engineIn(folder);
    turns = 0;
    for (const id of ids) {
      const done = await sound(again.engine, id, heardBy());
      for (const line of heard) {
        const [what, about, turn] = line.split(' ');
        if (what === 'answered' && about === id) assert.ok(Number(turn) < done, 'answered and lost');
      }
      turns += done;
    }
    await again.close();
  }
  t.diagnostic(`${turns} turns, ${heardBy().size} keys received`);
  assert.ok(turns > 20);

  const last = engineIn(folder);
  Object.assign(last.engine, { clock: new SimulatedClock(new Date(Date.now() + 60 * HOUR_MS).toISOString()) });
  for (const id of ids) {
    const done = await sound(last.engine, id, heardBy());
    await doTurn(last.engine, systemActor, id, done);
    assert.equal(await sound(last.engine, id, heardBy()), done + 1, 'it goes on where it was');
  }
  await drainEffects(last.engine);
  for (const id of ids)
    for (const { kind, state, cause } of await last.engine.dossiers.effects(id))
      assert.ok(state === 'done' || state === 'withdrawn', `${kind} is ${state}: ${cause?.vi}`);
  await last.close();
});

test('killed at any point of a hand-over: every dossier changed hands once or not yet, the counts add up, and the job goes on', async (t) => {
  const { folder, engine, close, ids } = await office(t, 6);
  const total = ids.length;
  for (const id of ids) await doTurn(engine, systemActor, id, TURNS.indexOf('reassign'));
  const body = { from: 'cv1.sadec', to: ['cv2.sadec'], reason: 'chuyển công tác' };
  const { job } = await reassignMany(engine, systemActor, body);
  assert.equal(job.counts.total, total);
  await close();

  /** How many changed hands by the job. */
  async function handed(one: Engine): Promise<number> {
    let count = 0;
    for (const id of ids) {
      const log = await one.dossiers.log(id);
      const stored = await one.dossiers.find(id);
      assert.deepEqual({ ...replay(log), revision: stored?.revision }, stored);
      const times = log.flatMap(({ events }) => events).filter((event) => event.type === 'reassigned' && event.jobId);
      assert.ok(times.length <= 1, `${id} changed hands ${times.length} times`);
      assert.deepEqual(
        stored?.holders.map(({ username }) => username),
        [times.length === 1 ? 'cv2.sadec' : 'cv1.sadec'],
      );
      count += times.length;
    }
    return count;
  }

  let hours = 1;
  const later = () => {
    const now = new Date(Date.now() + hours * HOUR_MS).toISOString();
    hours += 1;
    return now;
  };
  for (const lines of [1, 2, 3, 4]) {
    const open = engineIn(folder);
    const waiting = (await open.engine.jobs.findJob(job.id))?.counts.waiting ?? 0;
    await open.close();
    if (waiting === 0) break;
    await killAfter(worker, [folder, later()], Math.min(lines, waiting + 1));
    const again = engineIn(folder);
    const counts = (await again.engine.jobs.findJob(job.id))?.counts;
    assert.ok(counts);
    assert.equal(counts.waiting + counts.done + counts.refused + counts.left, total);
    assert.ok((await handed(again.engine)) >= counts.done, 'settled and not handed over');
    await again.close();
  }
  const last = engineIn(folder);
  const now = later();
  await drainJobs({ ...last.engine, clock: { now: () => now } });
  const ended = await last.engine.jobs.findJob(job.id);
  assert.deepEqual([ended?.state, ended?.counts], ['done', { total, waiting: 0, done: total, refused: 0, left: 0 }]);
  assert.equal(await handed(last.engine), total);
  await last.close();
});
