import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dongInWords } from '../../engine/domain/fee/dong-words.ts';

const GOLDEN: readonly [number, string][] = [
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [55, 'Năm mươi lăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [111, 'Một trăm mười một đồng'],
  [2_000, 'Hai nghìn đồng'],
  [10_500, 'Mười nghìn năm trăm đồng'],
  [75_000, 'Bảy mươi lăm nghìn đồng'],
  [100_005, 'Một trăm nghìn không trăm linh năm đồng'],
  [838_000, 'Tám trăm ba mươi tám nghìn đồng'],
  [1_254_005, 'Một triệu hai trăm năm mươi tư nghìn không trăm linh năm đồng'],
  [1_000_010, 'Một triệu không trăm mười đồng'],
  [2_850_000, 'Hai triệu tám trăm năm mươi nghìn đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [3_021_000_000, 'Ba tỷ không trăm hai mươi mốt triệu đồng'],
  [1_500_000_000_000, 'Một nghìn năm trăm tỷ đồng'],
];

for (const [dong, words] of GOLDEN) test(`${dong} đ in words`, () => assert.equal(dongInWords(dong), words));

test('no two amounts are said the same', () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000_000 });
  fc.assert(
    fc.property(amounts, amounts, (one, other) => one === other || dongInWords(one) !== dongInWords(other)),
    { numRuns: 500 },
  );
});

test('what is no amount is no words', () => {
  for (const wrong of [-1, 1.5, Number.NaN]) assert.throws(() => dongInWords(wrong), RangeError);
});
