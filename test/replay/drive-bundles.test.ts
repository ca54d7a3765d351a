import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { driveAll } from '../../engine/cli/drive.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const bundles = ['yenbai.zip', 'training.zip'].map((name) =>
  join(import.meta.dirname, '../../../shared/data/opencps-bundles', name),
);
const skip = bundles.every((path) => existsSync(path))
  ? false
  : 'no ../shared: yenbai.zip and training.zip are not here';

test('every process of the real bundles reaches its ends, and those that cannot name their fault', {
  skip,
}, async (t) => {
  const { engine, errors } = await seededEngine(t, 'demo');
  const { driven, notInForce } = await driveAll(engine, bundles);
  assert.deepEqual(notInForce, []);
  const real = driven.filter(({ processNo }) => /^(LD|TC|KT|DT)\d|^TT-66/.test(processNo));
  assert.equal(real.length, 80);
  for (const { processNo, ends, faults } of real) {
    for (const { reached, stepName, why } of ends) assert.ok(reached, `${processNo} ${stepName}: ${why.join('; ')}`);
    assert.ok(ends.length > 0 || faults.length > 0, processNo);
  }
  assert.deepEqual(errors, []);
});
