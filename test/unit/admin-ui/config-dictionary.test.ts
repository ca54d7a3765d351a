import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemRows, matchingItems, PAGE } from '../../../admin-ui/resources/shared-configs/dictionary/item-rows.ts';

const items = [
  { itemCode: 'XD', itemName: 'Xây dựng' },
  { itemCode: 'DD', itemName: 'Đất đai', parent: 'XD' },
  { itemCode: 'XD', itemName: 'Xây dựng khác', parent: 'MẤT' },
];

test('items are found by every word, without accents', () => {
  assert.deepEqual(matchingItems(items, 'dat dai'), [1]);
  assert.deepEqual(matchingItems(items, 'xay khac'), [2]);
  assert.deepEqual(matchingItems(items, ''), [0, 1, 2]);
});

test('a row tells its place, its parent by name, a code used twice and a parent that is not there', () => {
  const rows = itemRows(items, [1, 2], 0);
  assert.deepEqual(
    rows.map(({ index, parentName, twice, orphan }) => [index, parentName, twice, orphan]),
    [
      [1, 'Xây dựng khác', false, false],
      [2, 'MẤT', true, true],
    ],
  );
});

test('one page is shown at a time', () => {
  const many = Array.from({ length: PAGE + 3 }, (_item, index) => ({ itemCode: `M${index}`, itemName: '' }));
  assert.equal(itemRows(many, matchingItems(many, ''), 0).length, PAGE);
  assert.deepEqual(
    itemRows(many, matchingItems(many, ''), 1).map(({ index }) => index),
    [PAGE, PAGE + 1, PAGE + 2],
  );
});
