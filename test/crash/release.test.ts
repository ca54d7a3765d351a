import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { systemActor } from '../../engine/domain/access/actor.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';
import { manyProcedures } from '../support/many-definitions.ts';

const writer = join(import.meta.dirname, 'release-writer.ts');
const PROCEDURES = 500;
const DEFINITIONS = 4 * PROCEDURES;
const KILLS = 6;

/** What can be seen to be in force: nothing, or a whole release with every version it names. */
async function visible(engine: Engine): Promise<number> {
  const releases = await engine.definitions.releases(0);
  assert.ok(releases.length <= 1);
  const inForce = await engine.catalogue.inForce();
  for (const [key, { version }] of inForce) {
    const [kind, ...code] = key.split('/');
    const known = manyKeys.get(key);
    assert.ok(known && kind, key);
    assert.ok(await engine.definitions.findVersion(known.kind, code.join('/'), version), key);
  }
  const listed = await engine.definitions.listDrafts({ sort: 'code', descending: false, offset: 0, limit: 1 });
  assert.equal(listed.total, DEFINITIONS, 'the drafts are as they were');
  return inForce.size;
}

const many = manyProcedures(PROCEDURES);
const manyKeys = new Map(many.map((item) => [`${item.kind}/${item.code}`, item]));

test('killed at any point inside a release of 2,000 definitions: nothing of it can be seen, or all; made again it is whole', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-release-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const start = join(folder, 'start');
  const { engine, close } = engineIn(start);
  await saveBatch(
    engine,
    systemActor,
    many.map((item) => ({ ...item, baseRevision: 0 })),
    'thử',
  );
  await close();
  // Between two versions; just before and just after the release itself; and once it was answered.
  const kept = fc.sample(fc.integer({ min: 2, max: DEFINITIONS }), KILLS);
  for (const lines of [1, ...kept, DEFINITIONS + 1, DEFINITIONS + 2]) {
    const copy = join(folder, `run-${lines}`);
    cpSync(start, copy, { recursive: true });
    const { heard } = await killAfter(writer, [copy, String(PROCEDURES)], lines);
    t.diagnostic(`killed after: ${heard.at(-1)}`);
    const again = engineIn(copy);
    const seen = await visible(again.engine);
    assert.ok(seen === 0 || seen === DEFINITIONS, `${seen} definitions can be seen`);
    if (heard.at(-1)?.startsWith('answered')) assert.equal(seen, DEFINITIONS, 'answered and lost');
    // A kill that comes late finds more than was asked for: what counts is what was said until then.
    else if (heard.length <= DEFINITIONS) assert.equal(seen, 0);
    if (seen === 0) {
      const items = many.map(({ kind, code }) => ({ kind, code }));
      const release = await publishRelease(again.engine, systemActor, { items, reason: 'lại' });
      assert.deepEqual([release.seq, await visible(again.engine)], [1, DEFINITIONS]);
      // What was kept before the kill is found again, not kept twice.
      assert.ok(release.items.every(({ version }) => version === 1));
    }
    await again.close();
    rmSync(copy, { recursive: true, force: true });
  }
});
