import assert from 'node:assert/strict';
import test from 'node:test';
import { feeAmounts, feePlan, readDong } from '../../../admin-ui/resources/dossiers/page/acts/fee-plan.ts';
import type { PaymentInput } from '../../../schemas/types/index.ts';
import { action, Case, officer, step } from '../../support/act-fixture.ts';

const an = officer('an');
const fee = JSON.stringify({
  paymentFee: 'Lệ phí',
  feeAmount: 50_000,
  serviceAmount: 20_000,
  shipAmount: 5_000,
  editable: ['feeAmount', 'quantity'],
});

/** `F1` asks with a fee of its own, `P1` without one; likewise the other kinds of payment request. */
function begun(...acts: (string | { actionCode: string; payment: PaymentInput })[]): Case {
  const kinds = [1, 2, 3, 4, 5];
  const one = new Case({
    steps: [step('B1', 'processing')],
    actions: [
      action('1100', '', 'B1'),
      action('P0', 'B1', 'B1'),
      ...kinds.map((requestPayment) => action(`P${requestPayment}`, 'B1', 'B1', { requestPayment })),
      ...kinds.map((requestPayment) => action(`F${requestPayment}`, 'B1', 'B1', { requestPayment, paymentFee: fee })),
    ],
  });
  for (const act of ['1100', ...acts]) assert.deepEqual(one.act(an, act), []);
  return one;
}

const planOf = (one: Case, actionCode: string) => {
  const [found] = one
    .context(an)
    .table.actionsFrom('B1')
    .filter((candidate) => candidate.actionCode === actionCode);
  return feePlan(found ?? assert.fail(actionCode), one.dossier.payment);
};

const tripled = { actionCode: 'F2', payment: { quantity: 3 } };
const states = [[], ['F2'], [tripled], ['F2', 'P3'], ['F2', 'P4']];

test('the total on the form is the total the server then asks for', () => {
  let compared = 0;
  for (const before of states)
    for (const actionCode of ['F1', 'F2', 'F5', 'P2', 'P5'])
      for (const payment of [{}, { feeAmount: 60_000 }, { quantity: 2 }, { feeAmount: 0, quantity: 4 }]) {
        const one = begun(...before);
        const plan = planOf(one, actionCode);
        if (!plan) continue;
        const found = feeAmounts(plan, payment);
        const refused = one.act(an, { actionCode, payment });
        const where = JSON.stringify([before, actionCode, payment]);
        assert.equal('amounts' in found, refused.length === 0, `${where}: ${refused}`);
        if ('amounts' in found) assert.equal(found.amounts.total, one.dossier.payment?.total, where);
        compared += 1;
      }
  assert.ok(compared > 60, `${compared} compared`);
});

test('what is paid is asked for no more, and an act without a fee shows none', () => {
  assert.equal(planOf(begun('F5'), 'F2'), undefined);
  assert.equal(planOf(begun('F5'), 'P5'), undefined);
  assert.equal(planOf(begun('F2'), 'P0'), undefined);
  assert.equal(planOf(begun(), 'P2'), undefined);
});

test('a payer’s report and asking again change no amount', () => {
  assert.deepEqual(
    ['P3', 'P4', 'F3'].map((code) => planOf(begun('F2'), code)?.editable),
    [[], [], []],
  );
  assert.equal(planOf(begun('F2'), 'P3')?.ask, 'report');
});

test('amounts are read as people write them', () => {
  assert.deepEqual(['50.000', '50 000 đ', '0', '1234567₫', '', '-5', '5,5', 'năm', '1'.repeat(16)].map(readDong), [
    50_000,
    50_000,
    0,
    1_234_567,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('an amount that is no number, or was forgotten by a reload, cannot be confirmed', () => {
  const plan = planOf(begun(), 'F2') ?? assert.fail();
  for (const feeAmount of [Number.NaN, JSON.parse(JSON.stringify(Number.NaN))])
    assert.ok('invalid' in feeAmounts(plan, { feeAmount }), String(feeAmount));
});
