import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import test, { type TestContext } from 'node:test';
import { StoreInUse } from '../../engine/adapters/sqlite/engine-lock.ts';
import { migrate, migrations } from '../../engine/adapters/sqlite/migrations.ts';
import { openSqlite } from '../../engine/adapters/sqlite/store.ts';
import type { TrialMark } from '../../schemas/types/index.ts';
import { buildWrite, someInstant, testId } from '../support/dossier-builder.ts';
import { temporaryStorePath } from '../support/store-sqlite.ts';

function storePath(t: TestContext): string {
  const { path, remove } = temporaryStorePath();
  t.after(remove);
  return path;
}

test('the writing connection syncs at every commit, in WAL, on pages of 4 KB', async (t) => {
  const store = openSqlite({ path: storePath(t) });
  assert.equal(store.pragma('synchronous'), 2);
  assert.equal(store.pragma('journal_mode'), 'wal');
  assert.equal(store.pragma('page_size'), 4096);
  await store.close();
});

test('a second engine on one file is refused, and let in once the first is gone', async (t) => {
  const path = storePath(t);
  const first = openSqlite({ path });
  assert.throws(() => openSqlite({ path }), StoreInUse);
  await first.close();
  await openSqlite({ path }).close();
});

test('closing writes what is waiting and takes nothing more', async (t) => {
  const path = storePath(t);
  const store = openSqlite({ path });
  const waiting = Array.from({ length: 200 }, (_, count) => store.dossiers.commit(buildWrite(testId(count), 1)));
  const closed = store.close();
  await assert.rejects(store.dossiers.commit(buildWrite(testId(999), 1)), /closed/);
  await Promise.all([closed, ...waiting]);
  const again = openSqlite({ path });
  assert.ok(await again.dossiers.find(testId(199)));
  assert.equal(await again.dossiers.find(testId(999)), undefined);
  await again.close();
});

test('what was kept for a trial that a crash left unopened is gone when the store is opened again', async (t) => {
  const path = storePath(t);
  const store = openSqlite({ path });
  const [opened, unopened] = [testId(1), testId(2)];
  const trial: TrialMark = { kind: 'service-process', code: 'QT', revision: 1, invited: ['an'], openedBy: 'an' };
  for (const id of [opened, unopened]) await store.definitions.addTrialVersions(id, []);
  await store.dossiers.commit(buildWrite(opened, 1, { dossier: { trial } }));
  await store.close();
  const again = openSqlite({ path });
  assert.deepEqual(await again.definitions.findTrialVersions(opened), []);
  assert.equal(await again.definitions.findTrialVersions(unopened), undefined);
  await again.close();
});

test('opening brings a store to the newest shape; one of a newer engine is refused and left free', async (t) => {
  const path = storePath(t);
  const store = openSqlite({ path });
  assert.equal(store.pragma('user_version'), migrations.length);
  await store.close();
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 999');
  newer.close();
  assert.throws(() => openSqlite({ path }), /shape 999.*newer engine/);
  assert.throws(() => openSqlite({ path }), /shape 999/, 'the lock was not let go');
});

test('each migration runs once and in order, and one that fails leaves the store as it was', () => {
  const db = new DatabaseSync(':memory:');
  const steps = ['CREATE TABLE one (n INTEGER)', 'ALTER TABLE one ADD COLUMN m INTEGER'];
  migrate(db, steps.slice(0, 1));
  db.exec('INSERT INTO one VALUES (1)');
  migrate(db, steps);
  migrate(db, steps);
  assert.throws(() => migrate(db, [...steps, 'DELETE FROM one; CREATE nonsense']));
  assert.deepEqual({ ...db.prepare('SELECT n, m FROM one').get() }, { n: 1, m: null });
  assert.equal(db.prepare('PRAGMA user_version').get()?.user_version, 2);
  db.close();
});

test('what is append-only cannot be rewritten even by hand', async (t) => {
  const path = storePath(t);
  const store = openSqlite({ path });
  await store.dossiers.commit(buildWrite(testId(1), 1));
  await store.audit.append({ id: testId(1), at: someInstant, actor: 'a', action: 'read', subject: 's' });
  await store.close();
  const db = new DatabaseSync(path);
  for (const table of ['log', 'audit']) {
    assert.throws(() => db.exec(`DELETE FROM ${table}`), /append-only/);
    assert.throws(() => db.exec(`UPDATE ${table} SET entry = '{}'`), /append-only/);
  }
  db.close();
});
