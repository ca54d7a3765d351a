// Who changed what is written once: no port, no route and no SQL changes it or takes it away.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { SqliteAudit } from '../../engine/adapters/sqlite/audit.ts';
import { composeEngine } from '../../engine/compose.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { Metrics } from '../../engine/http/metrics.ts';
import { allRoutes } from '../../engine/http/routes/index.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { sampleProcess } from '../support/sample-definitions.ts';

test('the audit can be added to and read, nothing else', () => {
  const methods = Object.getOwnPropertyNames(SqliteAudit.prototype).filter((name) => name !== 'constructor');
  assert.deepEqual(methods.sort(), ['append', 'list', 'read']);
});

test('no route but reading ones leads to the audit or to the history of a definition', () => {
  const routes = allRoutes({ version: '0' }, new Metrics(0)).filter(({ path }) => /audit|history/.test(path));
  assert.ok(routes.length > 1);
  assert.deepEqual([...new Set(routes.map(({ method }) => method))], ['get']);
});

test('what was noted and what was saved, published and released stays in the store as it was', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-audit-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const databasePath = join(folder, 'd.sqlite');
  const journal = { debug() {}, info() {}, error() {} };
  const { engine, close } = composeEngine({ databasePath, filesPath: join(folder, 'files'), journal });
  const change = { kind: 'service-process' as const, code: 'QT1', body: sampleProcess('QT1'), expectedRevision: 0 };
  await saveDraft(engine, systemActor, change);
  await publishRelease(engine, systemActor, { items: [{ kind: 'service-process', code: 'QT1' }], reason: 'thử' });
  await close();
  const db = new DatabaseSync(databasePath);
  t.after(() => db.close());
  const tables = {
    audit: "entry = '{}'",
    draft_revision: "author = 'khác'",
    draft: "body = '{}'",
    version: "document = '{}'",
    release: "document = '{}'",
  };
  for (const [table, set] of Object.entries(tables)) {
    const count = () => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n;
    const before = count();
    assert.ok(Number(before) > 0, table);
    assert.throws(() => db.exec(`UPDATE ${table} SET ${set}`), /append-only|immutable/, table);
    assert.throws(() => db.exec(`DELETE FROM ${table}`), /append-only|immutable/, table);
    assert.equal(count(), before);
  }
});
