import assert from 'node:assert/strict';
import test from 'node:test';
import { isRecord } from '../../engine/usecases/normalise.ts';
import { startTestServer } from '../support/test-server.ts';

/** Every `$ref` below a value, with the place it stands at. */
function refsIn(value: unknown, place = ''): { ref: string; place: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => refsIn(item, `${place}/${index}`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [{ ref: item, place }] : refsIn(item, `${place}/${key}`),
  );
}

function resolve(document: unknown, pointer: string): unknown {
  return pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);
}

test('the description is OpenAPI 3.1 and every $ref in it leads somewhere', async (t) => {
  const { ask } = await startTestServer(t);
  const { json, status } = await ask('GET', '/openapi.json');
  assert.deepEqual([status, json.openapi], [200, '3.1.0']);
  const refs = refsIn(json);
  assert.ok(refs.length > 100);
  for (const { ref, place } of refs) assert.ok(isRecord(resolve(json, ref)), `${place}: ${ref}`);
});

test('every operation has an id of its own, a summary, its path parameters and an answer for problems', async (t) => {
  const { ask } = await startTestServer(t);
  const { json } = await ask('GET', '/openapi.json');
  const ids = new Set<string>();
  for (const [path, operations] of Object.entries<Record<string, ReturnType<typeof JSON.parse>>>(json.paths))
    for (const [method, operation] of Object.entries(operations)) {
      const name = `${method} ${path}`;
      assert.equal(ids.has(operation.operationId), false, name);
      ids.add(operation.operationId);
      assert.ok(operation.summary && operation.description && operation.tags.length === 1, name);
      assert.ok(operation.responses.default, name);
      assert.ok(Object.keys(operation.responses).length > 1, name);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const declared = operation.parameters.filter((one: { in: string }) => one.in === 'path');
      assert.deepEqual(
        declared.map((one: { name: string }) => one.name),
        inPath,
        name,
      );
      if (method === 'put' || method === 'post')
        assert.ok(operation.requestBody || /(opens|lint|impact|retry|inquire|trial\/papers)$/.test(path), name);
    }
});
