import assert from 'node:assert/strict';
import test from 'node:test';
import { violations } from './layer-rules.ts';
import { sourceFiles } from './source-files.ts';

/** Departures that are still to be mended; mending one without taking it off this list fails as well. */
test('the tree keeps the import table, the fences and the names of the design', () => {
  assert.deepEqual(violations(sourceFiles()), []);
});

test('how large the files are', (t) => {
  const sizes = sourceFiles()
    .filter(({ path }) => !path.startsWith('test/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;
  const largest = sizes.slice(-5).map(({ path, lines }) => `${path} ${lines}`);
  t.diagnostic(`${sizes.length} files, median ${at(0.5)} lines, p90 ${at(0.9)}; largest: ${largest.join(', ')}`);
  assert.ok(at(0.5) < 100 && at(0.9) < 250);
});

const file = (path: string, text = '') => ({ path, text });
/** A tree with one fault of a kind, and what must be told about it. */
const planted: Record<string, { files: { path: string; text: string }[]; told: RegExp }> = {
  'schemas importing the engine': {
    files: [file('schemas/a.ts', "import { x } from '../engine/domain/x.ts';"), file('engine/domain/x.ts')],
    told: /^layer: schemas\/a\.ts imports engine\/domain\/x\.ts$/,
  },
  'the domain importing a port, as a type': {
    files: [file('engine/domain/a.ts', "import type { X } from '../ports/x.ts';")],
    told: /^layer: engine\/domain\/a\.ts/,
  },
  'a port importing a use case': {
    files: [file('engine/ports/a.ts', "export * from '../usecases/x.ts';")],
    told: /^layer: engine\/ports\/a\.ts/,
  },
  'a use case importing an adapter by a re-export': {
    files: [file('engine/usecases/a.ts', "export { x } from '../adapters/sqlite/x.ts';")],
    told: /^layer: engine\/usecases\/a\.ts/,
  },
  'a use case importing an importer in place, as a type': {
    files: [file('engine/usecases/a.ts', "type X = import('../importers/opencps/x.ts').X;")],
    told: /^layer: engine\/usecases\/a\.ts/,
  },
  'an adapter importing another adapter': {
    files: [file('engine/adapters/sqlite/a.ts', "import { x } from '../files/x.ts';")],
    told: /^layer: engine\/adapters\/sqlite\/a\.ts/,
  },
  'an adapter importing a use case': {
    files: [file('engine/adapters/sqlite/a.ts', "import { x } from '../../usecases/x.ts';")],
    told: /^layer: engine\/adapters\/sqlite\/a\.ts/,
  },
  'http importing an adapter by a dynamic import': {
    files: [file('engine/http/a.ts', "const x = await import('../adapters/sqlite/x.ts');")],
    told: /^layer: engine\/http\/a\.ts/,
  },
  'a worker importing http': {
    files: [file('engine/workers/a.ts', "import '../http/app.ts';")],
    told: /^layer: engine\/workers\/a\.ts/,
  },
  'an importer importing an adapter': {
    files: [file('engine/importers/opencps/a.ts', "import { x } from '../../adapters/sqlite/x.ts';")],
    told: /^layer: engine\/importers\/opencps\/a\.ts/,
  },
  'anything but compose.ts importing an adapter': {
    files: [file('engine/main.ts', "import { x } from './adapters/sqlite/x.ts';")],
    told: /^layer: engine\/main\.ts/,
  },
  'the admin UI importing a use case': {
    files: [file('admin-ui/a.tsx', "import { x } from '../engine/usecases/x.ts';\nexport const A = () => <b>{x}</b>;")],
    told: /^layer: admin-ui\/a\.tsx/,
  },
  'a file in no layer': {
    files: [file('engine/stray/a.ts', "import { x } from '../domain/x.ts';")],
    told: /^layer: engine\/stray\/a\.ts is in no layer$/,
  },
  'xstate outside its fence': {
    files: [file('engine/usecases/a.ts', "import 'xstate/graph';")],
    told: /^fence: .*xstate/,
  },
  'feelin outside its fence': {
    files: [file('engine/domain/fee/a.ts', "import { evaluate } from '@bpmn-io/feelin';")],
    told: /^fence: .*feelin/,
  },
  'ajv outside its fence': { files: [file('engine/http/a.ts', "import { Ajv } from 'ajv';")], told: /^fence: .*ajv/ },
  'mongoose outside its fence': {
    files: [file('engine/adapters/sqlite/a.ts', "import 'mongoose';")],
    told: /^fence: .*mongoose/,
  },
  'node:sqlite outside its fence': {
    files: [file('engine/workers/a.ts', "import 'node:sqlite';")],
    told: /^fence: .*node:sqlite/,
  },
  'express outside its fence, as a type': {
    files: [file('engine/usecases/a.ts', "import type { Request } from 'express';")],
    told: /^fence: .*express/,
  },
  'Node in the domain': {
    files: [file('engine/domain/a.ts', "import { join } from 'node:path';")],
    told: /^pure: engine\/domain\/a\.ts imports node:path$/,
  },
  'Node reached from the domain': {
    files: [
      file('engine/domain/a.ts', "import { check } from '../../schemas/b.ts';"),
      file('schemas/b.ts', "import './c.ts';"),
      file('schemas/c.ts', "import 'node:fs';"),
    ],
    told: /^pure: engine\/domain\/a\.ts reaches Node through schemas\/b\.ts$/,
  },
  'a cycle of runtime imports': {
    files: [
      file('engine/usecases/a.ts', "import { b } from './b.ts';"),
      file('engine/usecases/b.ts', "import { c } from './c.ts';"),
      file('engine/usecases/c.ts', "import { a } from './a.ts';"),
    ],
    told: /^cycle: engine\/usecases\/a\.ts → engine\/usecases\/b\.ts → engine\/usecases\/c\.ts$/,
  },
  'a computed module name': {
    files: [file('engine/usecases/a.ts', 'const name = "x"; await import(name);')],
    told: /^unreadable: engine\/usecases\/a\.ts/,
  },
  'a folder that says nothing': { files: [file('engine/usecases/utils/a.ts')], told: /^name: / },
  'a file that says nothing': { files: [file('engine/usecases/date-helper.ts')], told: /^name: / },
};

for (const [fault, { files, told }] of Object.entries(planted))
  test(`seen red: ${fault}`, () => {
    const [first = '', ...more] = violations(files);
    assert.match(first, told);
    assert.deepEqual(more, []);
  });

test('types may go round in a circle, and files may import their own layer', () => {
  const files = [
    file('engine/usecases/a.ts', "import type { B } from './b.ts';\nimport { type C } from './b.ts';"),
    file('engine/usecases/b.ts', "import { a } from './a.ts';"),
    file('engine/adapters/sqlite/a.ts', "import './b.ts';"),
    file('engine/compose.ts', "import './adapters/sqlite/a.ts';"),
  ];
  assert.deepEqual(violations(files), []);
});
