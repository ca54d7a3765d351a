import assert from 'node:assert/strict';
import test from 'node:test';
import { restateFee } from '../../engine/domain/exchange/restate-fees.ts';
import { parseFeeString } from '../../engine/domain/fee/fee-string.ts';

const fee = (editable: unknown): string => JSON.stringify({ paymentFee: 'Phí', serviceAmount: 20_000, editable });

test('a string written for the OpenCPS source means the same fields once it is restated', () => {
  for (const editable of [0, 1, 2, 3, '2']) {
    const meant = parseFeeString(fee(editable), 'source').rule?.editable;
    assert.deepEqual(parseFeeString(restateFee(fee(editable)), 'guide').rule?.editable, meant, String(editable));
  }
  assert.deepEqual(parseFeeString(restateFee(fee(2))).rule?.editable, ['serviceAmount', 'quantity', 'name']);
  assert.deepEqual(parseFeeString(fee(2)).rule?.editable, ['feeAmount']);
});

test('what is no such string stays word for word', () => {
  for (const text of ['', '{', 'bank cash net=[payment=1]', '[]', '{"feeAmount":1}', fee(['feeAmount']), fee(9)])
    assert.equal(restateFee(text), text);
});
