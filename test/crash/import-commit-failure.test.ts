import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { openSqlite } from '../../engine/adapters/sqlite/store.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { storedCatalogue } from '../../engine/usecases/catalogue.ts';
import { storedDirectory } from '../../engine/usecases/directory.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { bundles } from '../support/bundle-engine.ts';
import { engineIn } from '../support/engine-in.ts';
import { manyProcedures } from '../support/many-definitions.ts';

const PROCEDURES = 4;
const DEFINITIONS = 4 * PROCEDURES;

/** How much of the import is there: drafts, and what is in force. */
async function standing({ definitions, catalogue }: Engine): Promise<[drafts: number, inForce: number]> {
  const { total } = await definitions.listDrafts({ sort: 'code', descending: false, offset: 0, limit: 1 });
  return [total, (await catalogue.inForce()).size];
}

test('whichever commit of an import fails, drafts and release are there whole or not at all, and it can be applied again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-commit-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const start = join(folder, 'start');
  const { engine: plain, close } = engineIn(start);
  const bytes = await bundles.write('goi', manyProcedures(PROCEDURES), 'thutuc');
  const { id } = await planImport(plain, systemActor, { fileName: 'goi.zip', bytes });
  await close();
  const seen = new Set<string>();
  let failed = 0;
  for (let failing = 1; ; failing += 1) {
    const copy = join(folder, `run-${failing}`);
    cpSync(start, copy, { recursive: true });
    let commits = 0;
    const store = openSqlite({
      path: join(copy, 'store.sqlite'),
      beforeCommit() {
        commits += 1;
        if (commits === failing) throw new Error('the disk is full');
      },
    });
    const [catalogue, directory] = [
      storedCatalogue(store.definitions, plain.clock),
      storedDirectory(store.definitions, store.accounts, plain.clock),
    ];
    const engine: Engine = { ...plain, ...store, catalogue, directory };
    const asked = { reason: 'nhập', publish: true };
    const went = await applyImport(engine, systemActor, id, asked).then(
      () => true,
      (error: unknown) => {
        assert.match(String(error), /disk is full/);
        return false;
      },
    );
    const [drafts, inForce] = await standing(engine);
    assert.ok(drafts === 0 || drafts === DEFINITIONS, `${drafts} drafts after commit ${failing} failed`);
    assert.ok(inForce === 0 || inForce === DEFINITIONS, `${inForce} in force after commit ${failing} failed`);
    seen.add(`${drafts > 0} ${inForce > 0}`);
    if (went && commits < failing) {
      await store.close();
      break;
    }
    failed += 1;
    if ((await engine.imports.findImport(id))?.state !== 'applied') await applyImport(engine, systemActor, id, asked);
    assert.equal((await standing(engine))[0], DEFINITIONS);
    await store.close();
    rmSync(copy, { recursive: true, force: true });
  }
  assert.ok(failed >= 5, `${failed} commits`);
  assert.deepEqual([...seen].sort(), ['false false', 'true false', 'true true']);
});
