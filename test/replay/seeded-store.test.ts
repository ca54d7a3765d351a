import assert from 'node:assert/strict';
import test from 'node:test';
import { openSqliteReader } from '../../engine/adapters/sqlite/store.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import { driveProcess } from '../../engine/usecases/drive-process.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { check } from '../../schemas/validate.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const everything = {
  visibleTo: { every: true as const },
  sort: 'createdAt' as const,
  descending: false,
  offset: 0,
  limit: 1000,
};

test('every seeded process reaches every end it can, and every log replays to the stored dossier', async (t) => {
  const { engine, errors, storePath } = await seededEngine(t);
  const processes = await engine.definitions.allDrafts('service-process');
  assert.ok(processes.length >= 10);
  for (const { code } of processes) {
    const { ends, faults } = await driveProcess(engine, code, () => drainEffects(engine));
    assert.deepEqual(faults, [], code);
    assert.ok(ends.length > 0, code);
    for (const { stepName, reached, why } of ends) assert.ok(reached, `${code} ${stepName}: ${why.join('; ')}`);
  }
  assert.deepEqual(errors, []);
  const { rows } = await engine.dossiers.list(everything);
  const file = openSqliteReader(storePath);
  t.after(() => file.close());
  for (const { id } of rows) {
    const stored = await file.dossiers.find(id);
    assert.deepEqual(await engine.dossiers.find(id), stored, 'the engine remembers what is in the file');
    assert.deepEqual(replay(await engine.dossiers.log(id)), stored);
    const checked = check('Dossier', stored);
    assert.deepEqual(checked.ok ? [] : checked.errors, []);
  }
});

test('the demonstration has dossiers waiting, in work, refused, withdrawn, returned, and a parent with children', async (t) => {
  const { engine, errors } = await seededEngine(t);
  const { rows } = await engine.dossiers.list(everything);
  const statuses = new Set(rows.map(({ status }) => status));
  for (const status of ['receiving', 'processing', 'waiting', 'releasing', 'done', 'denied', 'unresolved', 'cancelled'])
    assert.ok(statuses.has(status), status);
  const dossiers = await Promise.all(rows.map(({ id }) => engine.dossiers.find(id)));
  assert.ok(dossiers.some((dossier) => dossier && dossier.children.length > 0));
  const numbers = rows.flatMap(({ dossierNo }) => dossierNo ?? []);
  assert.equal(new Set(numbers).size, numbers.length);
  assert.deepEqual(errors, []);
});

test('a used store is never seeded again', async (t) => {
  const { engine } = await seededEngine(t, 'reference');
  const before = await engine.definitions.releases(0);
  assert.deepEqual(await seedStore(engine, 'demo', drainEffects), { fresh: false, accounts: [] });
  assert.deepEqual(await engine.definitions.releases(0), before);
});

test('seeding that was cut short is finished at the next start, and a store that only imported gets its administrator', async (t) => {
  const { engine } = await seededEngine(t, 'unseeded');
  const cut: typeof engine = {
    ...engine,
    accounts: { ...engine.accounts, findAccount: () => Promise.reject(new Error('power cut')) },
  };
  await assert.rejects(seedStore(cut, 'demo', drainEffects), /power cut/);
  const second = await seedStore(engine, 'reference', drainEffects);
  assert.equal(second.fresh, true);
  assert.ok(second.accounts.length > 10);
  assert.equal((await engine.accounts.listAccounts()).length, second.accounts.length);
  assert.equal((await engine.definitions.releases(0)).length, 1);

  const { engine: imported } = await seededEngine(t, 'unseeded');
  const role = { kind: 'action-config' as const, code: 'A1', body: { actionCode: 'A1', actionName: 'A' } };
  await saveBatch(imported, systemActor, [role], 'nhập');
  await publishRelease(imported, systemActor, { items: [{ kind: 'action-config', code: 'A1' }], reason: 'nhập' });
  const { accounts } = await seedStore(imported, 'demo', drainEffects);
  assert.deepEqual(
    accounts.map(({ username }) => username),
    ['quantri'],
  );
});
