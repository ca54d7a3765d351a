import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { drainTimers } from '../../engine/workers/timer-loop.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';
import { noteSeeded, wakingAt } from '../support/waking-at.ts';

const waker = join(import.meta.dirname, 'timer-waker.ts');

/** After how many lines each run is killed: once timers are claimed, before the first commit, after it, and on. */
const POINTS = [1, 2, 5, 9, 12, 14, 15, 16, 17, 18, 19, 20, 21];

/** Wakes everything that is due in a store, to the end; what the clock then did on each dossier, in order. */
async function wokenIn(folder: string, run: number): Promise<Map<string, string[]>> {
  const { engine, close } = engineIn(folder);
  Object.assign(engine, { clock: new SimulatedClock(wakingAt(folder, run)) });
  await drainTimers(engine);
  const everything = {
    visibleTo: { every: true },
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 500,
  } as const;
  const woken = new Map<string, string[]>();
  for (const { id } of (await engine.dossiers.list(everything)).rows) {
    const log = await engine.dossiers.log(id);
    assert.deepEqual(replay(log), await engine.dossiers.find(id));
    const byClock = log.filter(({ command }) => command === 'timer');
    woken.set(
      id,
      byClock.map(({ idempotency, events }) => [idempotency?.key, ...events.map(({ type }) => type)].join(' ')),
    );
    const keys = byClock.map(({ idempotency }) => idempotency?.key);
    assert.equal(new Set(keys).size, keys.length, 'the clock did the same twice');
  }
  await close();
  return woken;
}

test('killed between the claim of timers and their commits, and between those, the clock does each thing once, as if never killed', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-timers-'));
  const control = mkdtempSync(join(tmpdir(), 'thutuc-timers-'));
  t.after(() => {
    for (const each of [folder, control]) rmSync(each, { recursive: true, force: true });
  });
  const before = engineIn(folder);
  await seedStore(before.engine, 'demo', drainEffects);
  noteSeeded(folder, before.engine.clock.now());
  await before.close();
  cpSync(folder, control, { recursive: true });

  const heard: string[] = [];
  for (const [run, point] of POINTS.entries()) {
    const killed = await killAfter(waker, [folder, String(run), String(point)], point).catch(() => undefined);
    if (!killed) break;
    heard.push(...killed.heard);
  }
  const said = (word: string) => heard.filter((line) => line.startsWith(word)).length;
  t.diagnostic(`${said('claimed')} claims, ${said('committing')} commits begun, ${said('committed')} answered`);
  assert.ok(said('claimed') > 5 && said('committed') > 0 && said('committing') > said('committed'));

  const woken = await wokenIn(folder, POINTS.length);
  assert.deepEqual(woken, await wokenIn(control, POINTS.length));
  assert.ok([...woken.values()].flat().length > 10, String([...woken.values()].flat().length));
});
