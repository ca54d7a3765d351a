import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { type Actor, systemActor } from '../../engine/domain/access/actor.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { listActions } from '../../engine/usecases/list-actions.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { readDeadline } from '../../engine/usecases/read-deadline.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { startMigration } from '../../engine/usecases/start-migration.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import { check } from '../../schemas/validate.ts';
import {
  editProcess,
  findSurroundings,
  nothingDone,
  releaseOffered,
  releaseProcess,
  releaseShared,
  type Surroundings,
} from '../support/disturbance.ts';
import { pickFrom } from '../support/random-edits.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const PEOPLE = [
  'motcua.sadec',
  'cv1.sadec',
  'ldphong.sadec',
  'lanhdao.sadec',
  'vanthu.sadec',
  'ketoan.sadec',
  'congdan1',
];
const KIND = 'service-process';
const NOW = '2026-03-04T02:00:00.000Z';

async function actors(engine: Engine): Promise<Actor[]> {
  const accounts = await Promise.all(PEOPLE.map((username) => engine.accounts.findAccount(username)));
  const found = await Promise.all(accounts.flatMap((account) => (account ? [engine.directory.actorOf(account)] : [])));
  assert.equal(found.length, PEOPLE.length);
  return [...found, systemActor];
}

async function running(engine: Engine): Promise<{ id: string; processNo: string }[]> {
  const { rows } = await engine.dossiers.list({
    visibleTo: { every: true },
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 1000,
  });
  return rows.filter(({ finishDate }) => finishDate === null);
}

/** Where a dossier stands, what it owes by when, and what everybody may do with it next, or why not. */
async function standing(engine: Engine, id: string, people: Actor[]): Promise<string> {
  const next = await Promise.all(
    people.map(async (actor) => {
      try {
        return await listActions(engine, actor, id);
      } catch (error) {
        if (error instanceof Refused) return error.reasons;
        throw error;
      }
    }),
  );
  return JSON.stringify([await engine.dossiers.find(id), await readDeadline(engine, systemActor, id), next]);
}

/** The drafts as they were, so that ten edits are ten and not all there ever were. */
async function restoreDraft(engine: Engine, processNo: string): Promise<void> {
  const draft = await engine.definitions.findDraft(KIND, processNo);
  const first = await engine.definitions.findVersion(KIND, processNo, 1);
  if (draft && first)
    await saveDraft(engine, systemActor, {
      kind: KIND,
      code: processNo,
      body: first.body,
      expectedRevision: draft.revision,
    });
}

/** The first version with every act called otherwise. */
async function renameActs(engine: Engine, processNo: string): Promise<void> {
  await restoreDraft(engine, processNo);
  const draft = await engine.definitions.findDraft(KIND, processNo);
  const process = check('ServiceProcess', draft?.body);
  assert.ok(draft && process.ok);
  const actions = process.value.actions.map((action) => ({
    ...action,
    actionName: `${action.actionName}, đổi tên rồi`,
  }));
  const body = { ...process.value, actions };
  await saveDraft(engine, systemActor, { kind: KIND, code: processNo, body, expectedRevision: draft.revision });
}

const things = [editProcess, releaseProcess, releaseShared, releaseOffered];
const tenEdits = fc.array(fc.tuple(fc.nat(things.length - 1), fc.nat()), { minLength: 10, maxLength: 10 });

test('a definition edited in ten random ways, released or not, changes no running dossier’s state, deadline, fee or next acts', async (t) => {
  const clock = new SimulatedClock(NOW);
  const { engine } = await seededEngine(t, 'demo', clock);
  const people = await actors(engine);
  const dossiers = await running(engine);
  const processes = [...new Set(dossiers.map(({ processNo }) => processNo))];
  assert.ok(dossiers.length >= 8 && processes.length >= 5, `${dossiers.length} of ${processes.length} processes`);
  const around = new Map<string, Surroundings>();
  for (const processNo of processes) {
    const found = await findSurroundings(engine, processNo);
    assert.ok(found, processNo);
    around.set(processNo, found);
  }
  const snapshot = () => Promise.all(dossiers.map(({ id }) => standing(engine, id, people)));
  const before = await snapshot();
  const done = nothingDone();

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...around.values()), tenEdits, async (where, edits) => {
      for (const [thing, seed] of edits) await things[thing]?.(engine, where, pickFrom(seed), done);
      const after = await snapshot();
      dossiers.forEach(({ id, processNo }, place) => {
        assert.equal(after[place], before[place], `${processNo} ${id}`);
      });
      await restoreDraft(engine, where.processNo);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  assert.ok(done.released > 100 && done.edits.size > 40, JSON.stringify({ ...done, edits: [...done.edits] }));

  t.diagnostic(`${dossiers.length} running dossiers; ${JSON.stringify({ ...done, edits: done.edits.size })}`);
});

test('a migration that says so changes the dossiers it moves, and no others', async (t) => {
  const { engine } = await seededEngine(t, 'demo', new SimulatedClock(NOW));
  const people = await actors(engine);
  const dossiers = await running(engine);
  const [first] = dossiers;
  assert.ok(first);
  const snapshot = () => Promise.all(dossiers.map(({ id }) => standing(engine, id, people)));
  const before = await snapshot();
  await renameActs(engine, first.processNo);
  await publishRelease(engine, systemActor, { items: [{ kind: KIND, code: first.processNo }], reason: 'đổi tên' });
  assert.deepEqual(await snapshot(), before);
  const { job } = await startMigration(engine, systemActor, {
    processNo: first.processNo,
    mapping: {},
    reason: 'theo bản mới',
    dryRun: false,
  });
  await drainJobs(engine);
  const { rows } = await engine.jobs.listItems(job?.id ?? '', { offset: 0, limit: 1000 });
  const moved = new Set(rows.filter(({ state }) => state === 'done').map(({ dossierId }) => dossierId));
  assert.ok(moved.size > 0, JSON.stringify(rows));
  const after = await snapshot();
  dossiers.forEach(({ id }, place) => {
    assert.equal(after[place] !== before[place], moved.has(id), id);
    assert.equal(after[place]?.includes('đổi tên rồi') ?? false, moved.has(id), id);
  });
});
