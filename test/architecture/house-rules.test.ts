import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { houseFaults, lockedHosts } from './house-rules.ts';
import { root, sourceFiles } from './source-files.ts';

test('the tree keeps the house rules', () => {
  assert.deepEqual(sourceFiles().flatMap(houseFaults), []);
});

test('the lock file names no host', () => {
  assert.deepEqual(lockedHosts(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))), []);
});

const planted: Record<string, [path: string, text: string]> = {
  'a cast': ['engine/usecases/a.ts', 'export const a = JSON.parse("1") as number;'],
  'an angle cast': ['engine/usecases/a.ts', 'export const a = <number>JSON.parse("1");'],
  any: ['engine/adapters/sqlite/a.ts', 'export const a: any = 1;'],
  'a non-null assertion': ['engine/domain/a.ts', 'export const a = [1][0]!;'],
  'an unfinished place': ['engine/domain/a.ts', `// ${'TO'}${'DO'} later`],
  'a test singled out': ['test/unit/a.test.ts', "test.only('x', () => {});"],
  'a test left out without a name': ['test/unit/a.test.ts', 'test.skip(() => {});'],
  'a test that leaves itself without a reason': ['test/unit/a.test.ts', 't.skip();'],
};

for (const [fault, [path, text]] of Object.entries(planted))
  test(`seen red: ${fault}`, () => assert.equal(houseFaults({ path, text }).length, 1));

test('seen red: a lock file that names a host', () => {
  assert.deepEqual(lockedHosts({ packages: { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } } }), [
    'node_modules/a',
  ]);
});

test('what is allowed is not told', () => {
  for (const [path, text] of [
    ['engine/usecases/a.ts', "export const a = ['x'] as const;"],
    ['engine/adapters/sqlite/a.ts', 'export const a = JSON.parse("1") as number;'],
    ['engine/usecases/a.ts', 'export const a = { b: 1 } satisfies Record<string, number>;'],
    ['test/unit/a.test.ts', "t.skip('no data here');"],
  ] as const)
    assert.deepEqual(houseFaults({ path, text }), []);
});
