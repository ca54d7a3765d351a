import assert from 'node:assert/strict';
import test from 'node:test';
import { action, Case, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const fee = (more: object = {}) =>
  JSON.stringify({ paymentFee: 'Lệ phí', feeAmount: 50_000, serviceAmount: 20_000, editable: 0, ...more });

/** Acts P0…P5 of each kind without a fee of their own, and F1, F2, F5 with one. */
const sketch = (feeMore: object = {}): Sketch => ({
  steps: [step('B1', 'processing')],
  actions: [
    action('1100', '', 'B1'),
    ...[0, 1, 2, 3, 4, 5].map((requestPayment) => action(`P${requestPayment}`, 'B1', 'B1', { requestPayment })),
    ...[1, 2, 5].map((requestPayment) =>
      action(`F${requestPayment}`, 'B1', 'B1', { requestPayment, paymentFee: fee(feeMore) }),
    ),
    action('F3', 'B1', 'B1', { requestPayment: 3, paymentFee: fee(feeMore) }),
  ],
});

function begun(feeMore: object = {}, ...acts: string[]): Case {
  const one = new Case(sketch(feeMore));
  for (const code of ['1100', ...acts]) assert.deepEqual(one.act(an, code), [], code);
  return one;
}

test('0 changes nothing, whatever is sent with it', () => {
  const one = begun();
  assert.deepEqual(one.act(an, { actionCode: 'P0', payment: { feeAmount: 5, method: 'x' } }), []);
  assert.equal(one.dossier.payment, null);
});

test('1 asks even without a fee, for nothing; 2 without a fee asks for nothing at all', () => {
  assert.deepEqual([begun({}, 'P1').dossier.payment?.total, begun({}, 'P2').dossier.payment], [0, null]);
});

test('an advance already paid in is taken off the total, never below nothing', () => {
  assert.equal(begun({ advanceAmount: 30_000 }, 'F2').dossier.payment?.total, 40_000);
  assert.equal(begun({ advanceAmount: 90_000 }, 'F2').dossier.payment?.total, 0);
});

test('a quantity multiplies the amounts of the sheet, so that they add up to its total', () => {
  const one = begun({ editable: ['quantity'], shipAmount: 5_000 });
  assert.deepEqual(one.act(an, { actionCode: 'F2', payment: { quantity: 3 } }), []);
  const { feeAmount, serviceAmount, shipAmount, advanceAmount, total } = one.dossier.payment ?? assert.fail();
  assert.deepEqual([feeAmount, serviceAmount, total], [150_000, 60_000, 215_000]);
  assert.equal(total, feeAmount + serviceAmount + shipAmount - advanceAmount);
});

test('a quantity that makes no sense is refused', () => {
  assert.deepEqual(begun({ editable: ['quantity'] }).act(an, { actionCode: 'F2', payment: { quantity: 0 } }), [
    'fee-invalid',
  ]);
});

test('a quantity is taken where the amounts are those of one copy, never again on what it already multiplied', () => {
  const one = begun({ editable: ['quantity'] });
  one.act(an, { actionCode: 'F2', payment: { quantity: 3 } });
  assert.deepEqual(one.act(an, { actionCode: 'P5', payment: { quantity: 3 } }), ['fee-not-editable']);
  assert.deepEqual(one.act(an, { actionCode: 'P5', payment: { method: 'Tiền mặt' } }), []);
  assert.equal(one.dossier.payment?.total, 210_000);
});

test('amounts without any configured fee are refused', () => {
  for (const code of ['P1', 'P2', 'P5'])
    assert.deepEqual(
      begun()
        .act(an, { actionCode: code, payment: { feeAmount: 1 } })
        .includes('fee-not-editable'),
      code !== 'P5',
      code,
    );
  assert.deepEqual(begun().act(an, { actionCode: 'P5', payment: { feeAmount: 1 } }), ['payment-missing']);
});

test('3 reports what was asked for and keeps the method; 4 asks again', () => {
  const one = begun({}, 'F2');
  one.now = '2026-03-05T02:00:00.000Z';
  assert.deepEqual(one.act(an, { actionCode: 'P3', payment: { method: 'Chuyển khoản' } }), []);
  const { state, method, reportedAt, total } = one.dossier.payment ?? assert.fail();
  assert.deepEqual([state, method, reportedAt, total], ['reported', 'Chuyển khoản', one.now, 70_000]);
  assert.deepEqual(one.act(an, 'P4'), []);
  assert.equal(one.dossier.payment?.state, 'asked-again');
  assert.deepEqual(one.act(an, 'P3'), []);
  assert.equal(one.dossier.payment?.state, 'reported');
});

test("a payer's report after the gateway said paid goes through and changes nothing; asking again for it is refused", () => {
  const one = begun({}, 'F2', 'P5');
  const paid = one.dossier.payment;
  assert.deepEqual(one.act(an, 'P3'), []);
  assert.deepEqual(one.dossier.payment, paid);
  assert.deepEqual(one.act(an, 'P4'), ['payment-settled']);
});

test('5 collects what stands: amounts changed before are not put back to the configured ones', () => {
  const one = begun({ editable: 3 });
  one.act(an, { actionCode: 'F2', payment: { feeAmount: 10_000 } });
  assert.deepEqual(one.act(an, { actionCode: 'F5', payment: { method: 'Tiền mặt', note: 'đủ' } }), []);
  const { state, kind, feeAmount, method, note, confirmedBy, paidAt } = one.dossier.payment ?? assert.fail();
  assert.deepEqual(
    [state, kind, feeAmount, method, note, confirmedBy, paidAt],
    ['paid', 'settlement', 10_000, 'Tiền mặt', 'đủ', 'an', one.now],
  );
});

test('a screen may send back the amounts it showed; other amounts only where the sheet lets them change', () => {
  const fixed = begun({}, 'F2');
  assert.deepEqual(fixed.act(an, { actionCode: 'P5', payment: { feeAmount: 50_000, serviceAmount: 20_000 } }), []);
  assert.equal(fixed.dossier.payment?.state, 'paid');
  assert.deepEqual(begun({}, 'F2').act(an, { actionCode: 'P5', payment: { feeAmount: 1 } }), ['fee-not-editable']);
  const open = begun({ editable: 3 }, 'F2');
  assert.deepEqual(open.act(an, { actionCode: 'P5', payment: { feeAmount: 1 } }), []);
  assert.equal(open.dossier.payment?.total, 20_001);
});

test('a void sheet is no obligation: it is neither reported nor collected, and the next one is another', () => {
  const one = begun({}, 'F2');
  const before = one.dossier.payment ?? assert.fail();
  one.dossier = { ...one.dossier, payment: { ...before, state: 'void' } };
  for (const code of ['P3', 'P4', 'P5']) assert.deepEqual(one.act(an, code), ['payment-missing'], code);
  one.act(an, 'F2');
  assert.notEqual(one.dossier.payment?.sheetId, before.sheetId);
  assert.equal(one.dossier.payment?.state, 'requested');
});

test('a sheet asked for twice is one sheet, dated by the first time', () => {
  const one = begun({}, 'F1');
  const first = one.dossier.payment ?? assert.fail();
  one.now = '2026-03-06T02:00:00.000Z';
  one.act(an, 'F2');
  const { sheetId, requestedAt, kind } = one.dossier.payment ?? assert.fail();
  assert.deepEqual([sheetId, requestedAt, kind], [first.sheetId, first.requestedAt, 'settlement']);
});
