// A bundle of 2,000 definitions: planned, applied, put into effect; how long and in how much memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { bundles } from '../support/bundle-engine.ts';
import { engineIn } from '../support/engine-in.ts';
import { manyProcedures } from '../support/many-definitions.ts';

const PROCEDURES = 500;
const MEBI = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'thutuc-bench-import-'));
const { engine, close } = engineIn(folder);
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 50);

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await run();
  peak = Math.max(peak, process.memoryUsage.rss());
  console.log(`${name.padEnd(28)} ${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s`);
  return result;
}

try {
  const many = manyProcedures(PROCEDURES);
  const bytes = await timed('written as a bundle', () => bundles.write('goi', many, 'thutuc'));
  const plan = await timed('planned (wanted 60 s)', () =>
    planImport(engine, systemActor, { fileName: 'goi.zip', bytes }),
  );
  await timed('applied (wanted 120 s)', () => applyImport(engine, systemActor, plan.id, { reason: 'đo' }));
  const items = many.map(({ kind, code }) => ({ kind, code }));
  await timed('put into effect', () => publishRelease(engine, systemActor, { items, reason: 'đo' }));
  console.log(`${'definitions'.padEnd(28)} ${String(many.length).padStart(6)}`);
  console.log(`${'most memory (wanted 1024)'.padEnd(28)} ${String(Math.round(peak / MEBI)).padStart(6)} MB`);
} finally {
  clearInterval(watch);
  await close();
  rmSync(folder, { recursive: true, force: true });
}
