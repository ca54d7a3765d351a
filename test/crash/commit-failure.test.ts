import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { openSqlite } from '../../engine/adapters/sqlite/store.ts';
import { WriteQueue } from '../../engine/adapters/sqlite/write-queue.ts';
import { buildWrite, draw, testId } from '../support/dossier-builder.ts';
import { temporaryStorePath } from '../support/store-sqlite.ts';

test('when the COMMIT fails nobody in the group is answered, nothing is there, and the next group goes on', async (t) => {
  const { path, remove } = temporaryStorePath();
  t.after(remove);
  let failing = false;
  const written: string[] = [];
  const store = openSqlite({
    path,
    onWrite: (_, id) => written.push(id),
    beforeCommit() {
      if (failing) throw new Error('disk full');
    },
  });
  const numbers: number[] = [];
  const receive = (count: number) =>
    store.dossiers.commit(
      buildWrite(testId(count), 1, {
        draws: [draw('H20')],
        numbered(drawn) {
          numbers.push(drawn[0]?.[0] ?? 0);
          return {};
        },
      }),
    );
  await receive(0);
  failing = true;
  const moved = store.dossiers.commit(buildWrite(testId(0), 9));
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map(receive).concat(moved));
  for (const result of results)
    assert.match(String(result.status === 'rejected' && result.reason), /disk full/, 'an answer without a commit');
  failing = false;
  for (const count of [1, 2, 3, 4, 5]) assert.equal(await store.dossiers.find(testId(count)), undefined);
  numbers.length = 0;
  await receive(6);
  assert.deepEqual(numbers, [2]);
  assert.deepEqual(written, [testId(0), testId(6)]);
  await store.close();
});

test('nobody is answered before the COMMIT of the whole group', async (t) => {
  const { path, remove } = temporaryStorePath();
  t.after(remove);
  const order: string[] = [];
  const store = openSqlite({ path, beforeCommit: () => order.push('commit') });
  await Promise.all(
    [1, 2, 3].map((count) => store.dossiers.commit(buildWrite(testId(count), 1)).then(() => order.push('answer'))),
  );
  assert.deepEqual(order, ['commit', 'answer', 'answer', 'answer']);
  await store.close();
});

test('at most 64 commands share a commit', async (t) => {
  const { path, remove } = temporaryStorePath();
  t.after(remove);
  let commits = 0;
  const store = openSqlite({
    path,
    beforeCommit() {
      commits += 1;
    },
  });
  await Promise.all(Array.from({ length: 130 }, (_, count) => store.dossiers.commit(buildWrite(testId(count), 1))));
  assert.equal(commits, 3);
  await store.close();
});

test('an error that ends the whole transaction rejects the whole group', async (t) => {
  const { path, remove } = temporaryStorePath();
  t.after(remove);
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE kept (n INTEGER)');
  const queue = new WriteQueue(db, {});
  const results = await Promise.allSettled([
    queue.enqueue(() => db.exec('INSERT INTO kept VALUES (1)')),
    queue.enqueue(() => {
      db.exec('ROLLBACK');
      throw new Error('i/o error');
    }),
    queue.enqueue(() => db.exec('INSERT INTO kept VALUES (2)')),
  ]);
  for (const result of results) assert.match(String(result.status === 'rejected' && result.reason), /i\/o error/);
  assert.equal(db.prepare('SELECT count(*) AS kept FROM kept').get()?.kept, 0);
  db.close();
});

test('a command that fails after writing is not reported as having written', async (t) => {
  const { path, remove } = temporaryStorePath();
  t.after(remove);
  const db = new DatabaseSync(path);
  const written: string[] = [];
  const queue = new WriteQueue(db, { onWrite: (kind, id) => written.push(`${kind}:${id}`) });
  const failing = queue.enqueue(() => {
    queue.wrote('dossier', 'undone');
    throw new Error('no');
  });
  await Promise.allSettled([failing, queue.enqueue(() => queue.wrote('dossier', 'kept'))]);
  assert.deepEqual(written, ['dossier:kept']);
  db.close();
});
