import assert from 'node:assert/strict';
import test from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { CountedRandomness } from '../support/counted-randomness.ts';
import {
  type Done,
  editProcess,
  nothingDone,
  releaseOffered,
  releaseProcess,
  releaseShared,
  type Surroundings,
  tryDraft,
} from '../support/disturbance.ts';
import { driveEverything } from '../support/driven-logs.ts';
import { pickFrom } from '../support/random-edits.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const START = '2026-03-02T01:00:00.000Z';

/** Drives every seed process in a store of its own; what goes on meanwhile takes its ids and its chance apart. */
async function driveAll(
  t: Parameters<typeof seededEngine>[0],
  goesOn: (engine: Awaited<ReturnType<typeof seededEngine>>['engine'], around: Surroundings) => Promise<void>,
) {
  const clock = new SimulatedClock(START);
  const randomness = new CountedRandomness();
  const { engine, errors } = await seededEngine(t, 'demo', clock, randomness);
  const logs = await driveEverything(engine, clock, (around) => randomness.aside(() => goesOn(engine, around)));
  assert.deepEqual(errors, []);
  return { logs, engine };
}

test('a dossier started on version 1 finishes on it while versions 2 and 3 are released and drafts change: the same log, byte for byte, as without them', async (t) => {
  const alone = await driveAll(t, async () => {});
  const pick = pickFrom(20261123);
  const done: Done = nothingDone();
  let turn = 0;
  const things = [releaseProcess, releaseShared, editProcess, releaseOffered, tryDraft, releaseProcess] as const;
  const disturbed = await driveAll(t, async (engine, around) => {
    const thing = things[turn % things.length];
    turn += 1;
    await thing?.(engine, around, pick, done);
  });

  assert.ok(alone.logs.size >= 40, `${alone.logs.size} ends`);
  const ends = [...alone.logs.keys()];
  const stuck = new Set(ends.filter((end) => end.endsWith('stuck')).map((end) => end.replace(', stuck', '')));
  const reached = (end: string) => end.split(',')[0];
  const driven = new Set(ends.filter((end) => !end.endsWith('stuck') && !stuck.has(end)).map(reached));
  assert.deepEqual(new Set(ends.map(reached)), driven);
  assert.deepEqual([...disturbed.logs.keys()], [...alone.logs.keys()]);
  for (const [end, log] of alone.logs) assert.equal(disturbed.logs.get(end), log, end);

  for (const { code } of await disturbed.engine.definitions.allDrafts('service-process')) {
    const versions = await disturbed.engine.definitions.listVersions('service-process', code);
    assert.ok(versions.length >= 3, `${code} went on to version ${versions.length} only`);
  }
  assert.ok(done.trials > 10 && done.trialActs > 10, JSON.stringify(done));
  t.diagnostic(`${alone.logs.size} dossiers; ${JSON.stringify({ ...done, edits: [...done.edits].length })}`);
});
