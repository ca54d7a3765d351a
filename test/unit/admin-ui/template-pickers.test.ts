import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionText, readCodes, typedOption, writeCodes } from '../../../admin-ui/fields/code-list.ts';
import { moved, placedAt, without } from '../../../admin-ui/fields/list-places.ts';

test('a list of codes is read from an array and from the comma text of OpenCPS', () => {
  assert.deepEqual(readCodes(['A', 'B']), ['A', 'B']);
  assert.deepEqual(readCodes(' A, B,,'), ['A', 'B']);
  assert.deepEqual(readCodes(undefined), []);
});

test('a list of codes is written as its schema asks, each code once', () => {
  assert.equal(writeCodes(['A', ' B', 'A', ''], true), 'A,B');
  assert.deepEqual(writeCodes(['A', 'A'], false), ['A']);
});

test('a shown option that was touched gives its code back', () => {
  const shown = optionText({ code: '1.010696', name: 'Cấp giấy phép' });
  assert.equal(typedOption(`${shown} mới`).code, '1.010696');
  assert.equal(typedOption(' H20.05 ').code, 'H20.05');
});

test('rows move by place, and nowhere outside the list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b']);
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b']);
  assert.deepEqual(moved(['a', 'b'], 1, 2), ['a', 'b']);
});

test('an element is replaced where it stands, or appended behind the last', () => {
  assert.deepEqual(placedAt(['a', 'b'], 1, 'x'), ['a', 'x']);
  assert.deepEqual(placedAt(['a'], 5, 'x'), ['a', 'x']);
  assert.deepEqual(without(['a', 'b', 'c'], 1), ['a', 'c']);
});
