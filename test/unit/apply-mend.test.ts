import assert from 'node:assert/strict';
import test from 'node:test';
import { applyMends } from '../../engine/domain/process/apply-mend.ts';
import type { MendChange } from '../../schemas/types/index.ts';

const mend = (...changes: MendChange[]) => ({ mendCode: 'm', title: { vi: 'sửa', en: 'mend' }, changes });
const body = () => ({ steps: [{ stepCode: 'a' }, { stepCode: 'b' }, { stepCode: 'c' }], 'a/b': { '~': 1 }, name: 'x' });

test('a mend sets and takes out places, and leaves the body it was given alone', () => {
  const given = body();
  const mended = applyMends(given, [
    mend({ path: '/name', value: '' }, { path: '/a~1b/~0' }, { path: '/new', value: [1] }),
  ]);
  assert.deepEqual(mended, { ...body(), 'a/b': {}, name: '', new: [1] });
  assert.deepEqual(given, body());
});

test('places are those of the body as it is, in whatever order items of a list go', () => {
  const out = (...indexes: number[]) => mend(...indexes.map((index) => ({ path: `/steps/${index}` })));
  for (const [one, other] of [
    [0, 1],
    [1, 0],
  ] as const)
    assert.deepEqual(applyMends(body(), [out(one), out(other)])?.steps, [{ stepCode: 'c' }]);
  assert.deepEqual(applyMends(body(), [out(0), mend({ path: '/steps/2/stepCode', value: 'z' })])?.steps, [
    { stepCode: 'b' },
    { stepCode: 'z' },
  ]);
  const many = { list: Array.from({ length: 12 }, (_, index) => index) };
  assert.deepEqual(applyMends(many, [mend({ path: '/list/2' }, { path: '/list/10' })])?.list, [
    ...[0, 1, 3, 4, 5, 6, 7, 8, 9, 11],
  ]);
});

test('the same place named twice goes once; an item may be added at the end', () => {
  const twice = [mend({ path: '/steps/0' }), mend({ path: '/steps/0' })];
  assert.equal(applyMends(body(), twice)?.steps.length, 2);
  assert.equal(applyMends(body(), [mend({ path: '/steps/3', value: { stepCode: 'd' } })])?.steps.length, 4);
});

test('what is no longer there cannot be mended', () => {
  for (const path of ['/steps/3', '/steps/9/stepCode', '/gone/x', '/steps/-', '', '/name/0'])
    assert.equal(applyMends(body(), [mend({ path })]), undefined, path);
  assert.equal(applyMends(body(), [mend({ path: '/steps/4', value: 1 })]), undefined);
});

test('no prototype is reached through a path', () => {
  for (const path of ['/__proto__/polluted', '/constructor/prototype/polluted'])
    assert.equal(applyMends(body(), [mend({ path, value: 1 })]), undefined, path);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  const own = applyMends(body(), [mend({ path: '/__proto__', value: { x: 1 } })]);
  assert.equal(Object.hasOwn(own ?? {}, '__proto__'), true);
});
