import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { StoreInUse } from '../../engine/adapters/sqlite/engine-lock.ts';
import { openSqlite, type SqliteStore } from '../../engine/adapters/sqlite/store.ts';
import { killAfter } from '../support/kill-child.ts';
import { temporaryStorePath } from '../support/store-sqlite.ts';

const writer = join(import.meta.dirname, 'writer.ts');
const KILLS = 10;

/** Every act that is in the store, `dossier seq number`, after checking that none is there by half. */
async function readWhole(store: SqliteStore): Promise<string[]> {
  const everything = {
    visibleTo: { every: true },
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 100_000,
  } as const;
  const { rows } = await store.dossiers.list(everything);
  const timers = new Map(
    (await store.timers.dueTimers('9999', 100_000)).map((timer) => [timer.dossierId, timer.entry]),
  );
  assert.equal(timers.size, rows.length);
  const acts: string[] = [];
  for (const row of rows) {
    const dossier = await store.dossiers.find(row.id);
    const log = await store.dossiers.log(row.id);
    assert.equal(dossier?.seq, log.length);
    assert.equal(dossier?.revision, log.length);
    assert.deepEqual([row.seq, row.hands, row.search], [log.length, [`user:${log.length}`], `so ${log.length}`]);
    assert.equal(row.dossierNo, dossier?.dossierNo);
    assert.equal(timers.get(row.id), log.length);
    const effects = await store.dossiers.effects(row.id);
    assert.deepEqual(
      effects.map((effect) => effect.seq),
      log.map((entry) => entry.seq),
    );
    acts.push(...log.map((entry) => `${row.id} ${entry.seq} ${entry.note}`));
  }
  return acts;
}

for (const mode of ['acts', 'receptions'])
  test(`killed ten times among a thousand concurrent ${mode}: what was answered is there once, nothing by half, no number lost or double`, async (t) => {
    const { path, remove } = temporaryStorePath();
    t.after(remove);
    const answers: string[] = [];
    for (const [run, count] of fc.sample(fc.integer({ min: 1, max: 700 }), KILLS).entries()) {
      t.diagnostic(`killed after ${count} answers`);
      const inUse = () => assert.throws(() => openSqlite({ path }), StoreInUse);
      answers.push(...(await killAfter(writer, [path, mode, String(run)], count, inUse)).heard);
      const store = openSqlite({ path });
      const acts = await readWhole(store);
      await store.close();
      const present = new Set(acts);
      assert.equal(present.size, acts.length);
      assert.deepEqual(
        answers.filter((answer) => !present.has(answer)),
        [],
        'answered and lost',
      );
      const numbers = acts.map((act) => Number(act.split(' ')[2])).sort((one, two) => one - two);
      assert.deepEqual(
        numbers,
        numbers.map((_, place) => place + 1),
      );
    }
  });
