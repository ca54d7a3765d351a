import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { generateBundle, generateTypes } from '../../schemas/generate-types.ts';
import { root } from './source-files.ts';

const committed = (name: string) => readFileSync(join(root, 'schemas', 'types', name), 'utf8');

test('the committed types and the committed bundle are what the schemas say', async () => {
  assert.equal(committed('index.ts') === (await generateTypes()), true, 'run: npm run schemas');
  assert.equal(committed('bundle.ts') === generateBundle(), true, 'run: npm run schemas');
});
