// Definitions nested tens of thousands deep are refused at their place, whichever way they come.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { run as diff } from '../../engine/cli/diff.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { writeArchive } from '../../engine/importers/opencps/write-archive.ts';
import { MANIFEST, ownFiles } from '../../engine/importers/thutuc/own-bundle.ts';
import { tooDeepAt } from '../../engine/usecases/normalise.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { bundles } from '../support/bundle-engine.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const LEVELS = 50_000;
const TEXT = `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`;
const deep = (): Record<string, unknown> => ({ ...sampleProcess('QT1'), sequences: JSON.parse(TEXT) });

/** The place a refusal names. */
function placeOf(error: unknown): string {
  assert.ok(error instanceof Refused);
  const errors = error.reasons[0]?.details.errors;
  assert.ok(error.reasons[0]?.code === 'invalid-shape' && Array.isArray(errors));
  return String(errors[0].path);
}

test('the place is a pointer to where it gets too deep, with its letters escaped', () => {
  assert.equal(tooDeepAt({ 'a/b': { c: [{}] } }, 3), '/a~1b/c/0');
  assert.equal(tooDeepAt({ 'a/b': { c: [1] } }, 3), undefined);
});

test('a draft, a batch and a bundle that is written refuse it with its place', async (t) => {
  const { engine } = await seededEngine(t, 'unseeded');
  const body = deep();
  const item = { kind: 'service-process' as const, code: 'QT1', body };
  const begins = (error: unknown) => placeOf(error).startsWith('/sequences/a/a/');
  await assert.rejects(saveDraft(engine, systemActor, { ...item, expectedRevision: 0 }), begins);
  await assert.rejects(saveBatch(engine, systemActor, [item], 'thử'), begins);
  assert.throws(() => ownFiles([item]), begins);
  await assert.rejects(bundles.write('goi', [item], 'thutuc'), begins);
});

test('a bundle that is read tells the file and the place; the rest of it is read', async () => {
  const [manifest] = ownFiles([]).filter(({ path }) => path === MANIFEST);
  const [other] = ownFiles([{ kind: 'service-process', code: 'QT2', body: { ...sampleProcess('QT2') } }]);
  assert.ok(manifest && other);
  const files = [manifest, other, { path: 'service-process/QT1.json', bytes: Buffer.from(TEXT) }];
  const read = await bundles.read('goi.zip', await writeArchive('goi', files));
  assert.ok('bundle' in read);
  const [finding] = read.bundle.findings;
  assert.deepEqual([finding?.code, finding?.file], ['json-too-deep', 'service-process/QT1.json']);
  assert.ok(finding?.path.startsWith('/a/a/'));
  assert.deepEqual(
    read.bundle.items.map(({ code }) => code),
    ['QT2'],
  );
});

test('the command diff tells the place too', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-deep-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'a.json');
  writeFileSync(path, TEXT);
  const lines: string[] = [];
  t.mock.method(console, 'error', (line: string) => lines.push(line));
  assert.equal(await diff([path, path]), 2);
  assert.match(lines[0] ?? '', /^invalid-shape: /);
  assert.match(lines[1] ?? '', /^ {2}\/a\/a\//);
});
