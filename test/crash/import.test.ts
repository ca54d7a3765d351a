import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { bundles } from '../support/bundle-engine.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';
import { manyProcedures } from '../support/many-definitions.ts';

const writer = join(import.meta.dirname, 'import-writer.ts');
const PROCEDURES = 500;
const DEFINITIONS = 4 * PROCEDURES;

async function drafts(engine: Engine): Promise<number> {
  const listed = await engine.definitions.listDrafts({ sort: 'code', descending: false, offset: 0, limit: 1 });
  return listed.total;
}

test('killed at any point inside an import of 2,000 definitions: none of them is a draft, or all; applied again it is whole', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-import-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const start = join(folder, 'start');
  const { engine, close } = engineIn(start);
  const bytes = await bundles.write('goi', manyProcedures(PROCEDURES), 'thutuc');
  const plan = await planImport(engine, systemActor, { fileName: 'goi.zip', bytes });
  assert.equal(plan.items.filter(({ outcome }) => outcome === 'create').length, DEFINITIONS);
  await close();
  // Started, staging, staged, applying, applied, answered: each is a point to be killed at.
  for (const lines of [1, 2, 3, 4, 5, 6]) {
    const copy = join(folder, `run-${lines}`);
    cpSync(start, copy, { recursive: true });
    const { heard } = await killAfter(writer, [copy, plan.id], lines);
    const last = heard.at(-1) ?? '';
    const again = engineIn(copy);
    const seen = await drafts(again.engine);
    assert.ok(seen === 0 || seen === DEFINITIONS, `${seen} drafts after “${last}”`);
    if (last === 'answered' || last === 'applied') assert.equal(seen, DEFINITIONS, `lost after “${last}”`);
    if (['started', 'staging', 'staged'].includes(last)) assert.equal(seen, 0, last);
    const stored = await again.engine.imports.findImport(plan.id);
    if (stored?.state !== 'applied') await applyImport(again.engine, systemActor, plan.id, { reason: 'lại' });
    assert.equal(await drafts(again.engine), DEFINITIONS);
    await again.close();
    rmSync(copy, { recursive: true, force: true });
  }
});
