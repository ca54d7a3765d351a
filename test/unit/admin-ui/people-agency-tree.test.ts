import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AgencyNode,
  ancestorsOf,
  matchesOf,
  moveIn,
  rowsOf,
  treeOf,
} from '../../../admin-ui/resources/people/agencies/agency-tree.ts';

const node = (code: string, parentCode: string, name = code): AgencyNode => ({ code, name, parentCode, active: true });

const tree = treeOf([
  node('T.2', 'T', 'Xã Thường Phước'),
  node('T', '', 'Tỉnh'),
  node('T.10', 'T', 'Phường Sa Đéc'),
  node('T.2.1', 'T.2', 'Trung tâm'),
  node('X', 'MẤT', 'Cơ quan lạc'),
]);

test('agencies stand below their parents in the order of their numbers; one without its parent is a root', () => {
  assert.deepEqual(tree.roots, ['T', 'X']);
  assert.deepEqual(tree.children.get('T'), ['T.2', 'T.10']);
  assert.deepEqual(ancestorsOf(tree, 'T.2.1'), ['T.2', 'T']);
});

test('a ring of agencies is shown instead of being lost or walked for ever', () => {
  const ring = treeOf([node('A', 'B'), node('B', 'A'), node('C', 'B')]);
  assert.deepEqual(ring.roots, ['A', 'B']);
  assert.deepEqual(
    rowsOf(ring, new Set(['B'])).map(({ code }) => code),
    ['A', 'B', 'C'],
  );
});

test('only what is opened is shown, with level and place for assistive technology', () => {
  const rows = rowsOf(tree, new Set(['T']));
  assert.deepEqual(
    rows.map(({ code, depth, position, siblings, expanded }) => [code, depth, position, siblings, expanded]),
    [
      ['T', 0, 1, 2, true],
      ['T.2', 1, 1, 2, false],
      ['T.10', 1, 2, 2, false],
      ['X', 0, 2, 2, false],
    ],
  );
});

test('a search without accents opens the way to what it finds and leaves the rest out', () => {
  const matches = matchesOf(tree, 'trung tam');
  assert.deepEqual([...(matches?.found ?? [])], ['T.2.1']);
  assert.deepEqual(
    rowsOf(tree, new Set(), matches?.shown).map(({ code }) => code),
    ['T', 'T.2', 'T.2.1'],
  );
  assert.equal(matchesOf(tree, '  '), undefined);
});

test('keys move, open, shut, go in, go out and enter', () => {
  const rows = rowsOf(tree, new Set(['T', 'T.2']));
  const press = (code: string, key: string) => moveIn(rows, tree, code, key);
  assert.deepEqual(press('T', 'ArrowDown'), { focus: 'T.2' });
  assert.deepEqual(press('T.2', 'ArrowRight'), { focus: 'T.2.1' });
  assert.deepEqual(press('T.2', 'ArrowLeft'), { toggle: 'T.2' });
  assert.deepEqual(press('T.2.1', 'ArrowLeft'), { focus: 'T.2' });
  assert.deepEqual(press('T.10', 'ArrowRight'), undefined);
  assert.deepEqual(press('X', 'Home'), { focus: 'T' });
  assert.deepEqual(press('T', 'End'), { focus: 'X' });
  assert.deepEqual(press('X', 'ArrowDown'), undefined);
  assert.deepEqual(press('X', 'Enter'), { open: 'X' });
  assert.deepEqual(moveIn(rowsOf(tree, new Set()), tree, 'T', 'ArrowRight'), { toggle: 'T' });
});
