// Commands that only read run beside a serving engine; what writes does not.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { StoreInUse } from '../../engine/adapters/sqlite/engine-lock.ts';
import { openSqlite, openSqliteReader } from '../../engine/adapters/sqlite/store.ts';
import { run as diff } from '../../engine/cli/diff.ts';
import { run as exportTo } from '../../engine/cli/export.ts';
import { run as importFrom } from '../../engine/cli/import.ts';
import { run as lint } from '../../engine/cli/lint.ts';
import { run as simulate } from '../../engine/cli/simulate.ts';
import { composeEngine } from '../../engine/compose.ts';
import { readConfig } from '../../engine/config.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { organisationSeeds, procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { storeContent } from '../support/store-content.ts';

/** An engine that holds a store with every seed as a draft. */
async function serving(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-beside-'));
  const former = { ...process.env };
  process.env.DATABASE_URL = `sqlite:${join(folder, 's.sqlite')}`;
  process.env.FILES_URL = `file:${join(folder, 'files')}`;
  const { engine, close } = composeEngine(readConfig(process.env));
  t.after(async () => {
    await close();
    process.env = former;
    rmSync(folder, { recursive: true, force: true });
  });
  await saveBatch(engine, systemActor, [...organisationSeeds(), ...referenceSeeds(), ...procedureSeeds()], 'thử');
  return { engine, folder, path: join(folder, 's.sqlite') };
}

test('lint, diff, simulate and export read a store that an engine serves, and leave it as it was', async (t) => {
  const { folder, path } = await serving(t);
  t.mock.method(console, 'log', () => undefined);
  t.mock.method(console, 'error', () => undefined);
  const before = storeContent(path);
  assert.equal(await simulate(['--all']), 0);
  assert.ok([0, 1].includes(await lint([])));
  assert.equal(await diff(['service-process/QT_CHUNG_THUC_BAN_SAO', 'draft', 'draft']), 0);
  assert.equal(await exportTo([join(folder, 'out'), '--format', 'thutuc']), 0);
  assert.ok(existsSync(join(folder, 'out')));
  assert.deepEqual(storeContent(path), before);
});

test('a command that writes is told that the store is served', async (t) => {
  const { folder } = await serving(t);
  await assert.rejects(importFrom([join(folder, 's.sqlite')]), StoreInUse);
});

test('a reader sees what is committed while it is open, and cannot write', async (t) => {
  const { engine, path } = await serving(t);
  const reader = openSqliteReader(path);
  t.after(() => reader.close());
  assert.equal(await reader.settings.find('later'), undefined);
  await engine.settings.set('later', 'written');
  assert.equal(await reader.settings.find('later'), 'written');
  await assert.rejects(reader.settings.set('later', 'again'), /readonly/);
  assert.equal(await engine.settings.find('later'), 'written');
});

test('a reader takes no store of another shape, and makes none', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-shape-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const missing = join(folder, 'none.sqlite');
  assert.throws(() => openSqliteReader(missing));
  assert.equal(existsSync(missing), false);
});

test('a reader of a store whose shape is older says so', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-shape-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 's.sqlite');
  await openSqlite({ path }).close();
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 1');
  database.close();
  assert.throws(() => openSqliteReader(path), /shape 1/);
});
