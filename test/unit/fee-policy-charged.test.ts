import assert from 'node:assert/strict';
import test from 'node:test';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { standInCollector } from '../../engine/domain/payment/collector.ts';
import { paymentFacts } from '../../engine/domain/payment/sheets.ts';
import type { FeeLine, FeePolicy } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const line = (lineCode: string, amount: FeeLine['amount'], more: Partial<FeeLine> = {}): FeeLine => ({
  lineCode,
  name: `Khoản ${lineCode}`,
  kind: 'phi',
  amount,
  rounding: { to: 1, mode: 'half-up' },
  ...more,
});
const policy = (lines: FeeLine[], more: Partial<FeePolicy> = {}): FeePolicy => ({
  policyCode: 'BP',
  policyName: 'Biểu phí',
  lines,
  ...more,
});
const copies = line('CTBS', {
  shape: 'tiers',
  unitName: 'trang',
  tiers: [
    { from: 1, unitAmount: 2_000 },
    { from: 3, unitAmount: 1_000 },
  ],
  cap: 200_000,
});
const sketch = (charged: FeePolicy, paymentFee = ''): Sketch => ({
  policy: charged,
  steps: [step('B1', 'processing', { roles: [] })],
  actions: [
    action('1100', '', 'B1'),
    action('2', 'B1', 'B1', { requestPayment: 2, paymentFee }),
    action('5', 'B1', 'B1', { requestPayment: 5 }),
  ],
});
function begun(charged: FeePolicy, paymentFee = '', channel: 'direct' | 'online' = 'direct'): Case {
  const one = new Case(sketch(charged, paymentFee), an, undefined, channel);
  assert.deepEqual(one.act(an, '1100'), []);
  return one;
}

/** Figures of vn-one-stop-rules §6.6. */
const GOLDEN: readonly [string, FeePolicy, object, number][] = [
  ['A13 free: birth on time', policy([line('KS', { shape: 'fixed', amount: 0 }, { kind: 'lephi' })]), {}, 0],
  ['A13 fixed: adoption', policy([line('CN', { shape: 'fixed', amount: 400_000 }, { kind: 'lephi' })]), {}, 400_000],
  [
    'A13 per unit: extracts',
    policy([line('TL', { shape: 'perUnit', unitName: 'bản', unitAmount: 8_000 })]),
    { quantities: { TL: { units: 3 } } },
    24_000,
  ],
  ['A13 tiers: two pages', policy([copies]), { quantities: { CTBS: { units: 2 } } }, 4_000],
  ['A13 tiers: from page 3', policy([copies]), { quantities: { CTBS: { units: 5 } } }, 7_000],
  ['A13 tiers: capped a copy', policy([copies]), { quantities: { CTBS: { units: 500, copies: 2 } } }, 400_000],
  [
    'A13 percent, interpolated between two points',
    policy([
      line(
        'TD',
        {
          shape: 'percent',
          baseName: 'tổng mức đầu tư',
          points: [
            { base: 10_000_000_000, percent: '0.019' },
            { base: 20_000_000_000, percent: '0.017' },
          ],
          min: 500_000,
          max: 150_000_000,
        },
        { rounding: { to: 1_000, mode: 'half-up' } },
      ),
    ]),
    { quantities: { TD: { base: 15_000_000_000 } } },
    2_700_000,
  ],
  [
    'A13 progressive brackets',
    policy([
      line('KS', {
        shape: 'brackets',
        baseName: 'giá trị',
        brackets: [
          { base: 0, percent: '1' },
          { base: 1_000_000, percent: '2' },
        ],
      }),
    ]),
    { quantities: { KS: { base: 1_500_000 } } },
    20_000,
  ],
  [
    'A13 exemption group',
    policy([line('CT', { shape: 'fixed', amount: 20_000 }, { kind: 'lephi' })], {
      exemptions: [{ groupCode: 'TE', groupName: 'Trẻ em', percentOff: '100' }],
    }),
    { exemptGroups: ['TE'] },
    0,
  ],
  [
    'A13 reduction of a time',
    policy([line('TB', { shape: 'fixed', amount: 3_000_000 })], {
      reductions: [{ name: 'TT 64/2025', percentOff: '50', validFrom: '2025-07-01', validTo: '2026-12-31' }],
    }),
    {},
    1_500_000,
  ],
  [
    'A13 two amounts in one dossier: land',
    policy([
      line('DV', { shape: 'fixed', amount: 923_000 }),
      line('LP', { shape: 'fixed', amount: 25_000 }, { kind: 'lephi' }),
    ]),
    {},
    948_000,
  ],
];

for (const [name, charged, payment, total] of GOLDEN)
  test(`${name} is charged ${total} đ, with its arithmetic kept`, () => {
    const one = begun(charged);
    assert.deepEqual(one.act(an, { actionCode: '2', payment }), []);
    const sheet = one.dossier.payment ?? assert.fail();
    assert.equal(sheet.total, total);
    assert.equal(
      sheet.lines?.reduce((sum, { amount }) => sum + amount, 0),
      total,
    );
    for (const { arithmetic } of sheet.lines ?? []) assert.match(arithmetic.vi, /đ$/);
    assert.equal(paymentFacts(one.dossier).paid, total === 0);
  });

test('A13 by channel: online 10,000, at the desk 20,000', () => {
  const byChannel = policy([
    line('ON', { shape: 'fixed', amount: 10_000 }, { kind: 'lephi', channels: ['online'] }),
    line('TT', { shape: 'fixed', amount: 20_000 }, { kind: 'lephi', channels: ['direct'] }),
  ]);
  for (const [channel, total] of [
    ['online', 10_000],
    ['direct', 20_000],
  ] as const) {
    const one = begun(byChannel, '', channel);
    one.act(an, '2');
    assert.equal(one.dossier.payment?.total, total);
  }
});

test('a quantity nobody entered is asked for by name, and remembered with who said it', () => {
  const one = begun(policy([copies]));
  assert.deepEqual(one.act(an, '2'), ['fee-facts-missing']);
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { quantities: { CTBS: { units: 2 } } } }), []);
  const { facts, sheetId } = one.dossier.payment ?? assert.fail();
  assert.deepEqual([facts?.by, facts?.quantities], ['an', { CTBS: { units: 2 } }]);
  assert.deepEqual(one.act(officer('binh'), '2'), []);
  assert.deepEqual([one.dossier.payment?.sheetId, one.dossier.payment?.facts?.by], [sheetId, 'an']);
});

test('where nothing was counted nothing is charged, whatever the fee string of the act says', () => {
  const one = begun(policy([copies]), JSON.stringify({ paymentFee: 'Phí', serviceAmount: 2_000, editable: 0 }));
  assert.deepEqual(one.act(an, '2'), ['fee-facts-missing']);
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { quantities: { CTBS: { units: 5 } } } }), []);
  assert.equal(one.dossier.payment?.total, 7_000);
});

test('an advance with an amount of its own asks for that; the settlement counts, and takes the advance off', () => {
  const advance = action('1', 'B1', 'B1', { requestPayment: 1, paymentFee: JSON.stringify({ serviceAmount: 2_000 }) });
  const plain = sketch(policy([copies]));
  const one = new Case({ ...plain, actions: [...(plain.actions ?? []), advance] }, an);
  for (const ask of ['1100', '1', '5']) assert.deepEqual(one.act(an, ask), [], ask);
  assert.deepEqual([one.dossier.payment?.kind, one.dossier.payment?.total], ['advance', 2_000]);
  assert.deepEqual(one.act(an, '2'), ['fee-facts-missing']);
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { quantities: { CTBS: { units: 5 } } } }), []);
  assert.deepEqual([one.dossier.payment?.serviceAmount, one.dossier.payment?.total], [7_000, 5_000]);
});

test('the number may come from a field of the e-form', () => {
  const one = begun(policy([{ ...copies, countField: 'so_trang' }]));
  one.dossier = { ...one.dossier, forms: { '1100': { so_trang: 4 } } };
  assert.deepEqual(one.act(an, '2'), []);
  assert.equal(one.dossier.payment?.total, 6_000);
});

test('of two forms with the field the one filled last counts, whatever its code', () => {
  const charged = (...filled: [actionCode: string, units: number][]) => {
    const one = begun(policy([{ ...copies, countField: 'so_trang' }]));
    for (const [actionCode, units] of filled) one.add({ type: 'form-filled', actionCode, values: { so_trang: units } });
    assert.deepEqual(one.act(an, '2'), []);
    return one.dossier.payment?.total;
  };
  assert.equal(charged(['900', 2], ['80', 5]), 7_000);
  assert.equal(charged(['80', 5], ['900', 2]), 4_000);
  assert.equal(charged(['900', 5], ['80', 5], ['900', 2]), 4_000);
});

test('only an officer says who is exempt; codes the policy does not know are refused', () => {
  const charged = policy([line('CT', { shape: 'fixed', amount: 20_000 })], {
    exemptions: [{ groupCode: 'TE', groupName: 'Trẻ em', percentOff: '100' }],
  });
  const one = begun(charged);
  assert.ok(
    one
      .act(citizen('dan'), { actionCode: '2', payment: { exemptGroups: ['TE'] } })
      .includes('fee-exemption-by-officer'),
  );
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { exemptGroups: ['X'] } }), ['fee-facts-unknown']);
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { quantities: { X: { units: 1 } } } }), [
    'fee-facts-unknown',
  ]);
});

test('the policy charges, not the fee string; the string still says what may be changed', () => {
  const charged = policy([line('CT', { shape: 'fixed', amount: 20_000 }, { kind: 'lephi' })]);
  const one = begun(charged, JSON.stringify({ paymentFee: 'Lệ phí', feeAmount: 1, editable: 2 }));
  one.act(an, '2');
  assert.equal(one.dossier.payment?.feeAmount, 20_000);
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { serviceAmount: 1 } }), ['fee-not-editable']);
  assert.deepEqual(one.act(an, { actionCode: '2', payment: { feeAmount: 15_000 } }), []);
  assert.equal(one.dossier.payment?.total, 15_000);
});

test('collecting at the desk charges by the policy where nothing was asked before', () => {
  const one = begun(policy([line('CT', { shape: 'fixed', amount: 20_000 }, { kind: 'lephi' })]));
  assert.deepEqual(one.act(an, { actionCode: '5', payment: { method: 'Tiền mặt' } }), []);
  const { state, total, receipts } = one.dossier.payment ?? assert.fail();
  assert.deepEqual([state, total, receipts?.length], ['paid', 20_000, 1]);
});

test('an act that takes money at the desk says beforehand that the agency is not set up for it; a free one does not', () => {
  const told = (lines: FeeLine[], collector = standInCollector) => {
    const one = begun(policy(lines));
    const context = { ...one.context(an), money: { ...one.context(an).money, collector } };
    const offered = offeredActions(one.dossier, context).find(({ action: { actionCode } }) => actionCode === '5');
    return offered?.reasons.map(({ code, details }) => [code, details.missing]);
  };
  const { lephi: _lephi, ...accounts } = standInCollector.accounts;
  const half = { ...standInCollector, accounts };
  assert.deepEqual(told([copies]), []);
  assert.deepEqual(told([copies], { ...standInCollector, series: '' }), [['collection-not-set-up', ['series']]]);
  assert.deepEqual(told([copies], half), []);
  const charge = (amount: number) => line('LP', { shape: 'fixed', amount }, { kind: 'lephi' });
  assert.deepEqual(told([charge(10_000)], half), [['collection-not-set-up', ['account']]]);
  assert.deepEqual(told([charge(0)], half), []);
});
