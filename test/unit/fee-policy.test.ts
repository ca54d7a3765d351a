import assert from 'node:assert/strict';
import test from 'node:test';
import { computeFee, type FeeFacts } from '../../engine/domain/fee/compute-fee.ts';
import type { FeeAmount, FeeLine, FeePolicy } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

const DONG = { to: 1, mode: 'half-up' } as const;
const line = (lineCode: string, kind: FeeLine['kind'], amount: FeeAmount, more: Partial<FeeLine> = {}): FeeLine => ({
  lineCode,
  name: lineCode,
  kind,
  amount,
  rounding: DONG,
  ...more,
});
const fixed = (amount: number): FeeAmount => ({ shape: 'fixed', amount });
const FACTS: FeeFacts = { channel: 'direct', at: '2026-03-02T02:00:00.000Z' };

function compute(policy: Partial<FeePolicy>, facts: Partial<FeeFacts> = {}) {
  const whole: FeePolicy = { policyCode: 'BP', policyName: 'Biểu phí', lines: [], ...policy };
  assert.deepEqual(check('FeePolicy', whole), { ok: true, value: whole });
  return computeFee(whole, { ...FACTS, ...facts });
}

test('a free service costs nothing', () => assert.equal(compute({}).total, 0));

test('adoption is a fixed lệ phí of 400,000', () => {
  const { feeAmount, serviceAmount, total, lines } = compute({ lines: [line('A', 'lephi', fixed(400_000))] });
  assert.deepEqual([feeAmount, serviceAmount, total], [400_000, 0, 400_000]);
  assert.equal(lines[0]?.arithmetic.vi, '400.000 đ = 400.000 đ');
});

const COPY: FeeAmount = {
  shape: 'tiers',
  unitName: 'trang',
  tiers: [
    { from: 1, unitAmount: 2_000 },
    { from: 3, unitAmount: 1_000 },
  ],
  cap: 200_000,
};
for (const [pages, copies, expected] of [
  [1, 1, 2_000],
  [2, 1, 4_000],
  [3, 1, 5_000],
  [10, 1, 12_000],
  [198, 1, 200_000],
  [199, 1, 200_000],
  [5_000, 1, 200_000],
  [5_000, 2, 400_000],
  [0, 1, 0],
] as const)
  test(`a certified copy of ${pages} pages, ${copies} times, is ${expected}`, () => {
    const { total } = compute({ lines: [line('SAO', 'phi', COPY)] }, { quantities: { SAO: { units: pages, copies } } });
    assert.equal(total, expected);
  });

test('the arithmetic of tiers can be read', () => {
  const { lines } = compute({ lines: [line('SAO', 'phi', COPY)] }, { quantities: { SAO: { units: 10 } } });
  assert.equal(lines[0]?.arithmetic.vi, '2 trang × 2.000 đ + 8 trang × 1.000 đ = 12.000 đ');
});

test('residence is 10,000 online and 20,000 at the desk', () => {
  const lines = [
    line('ON', 'lephi', fixed(10_000), { channels: ['online'] }),
    line('DESK', 'lephi', fixed(20_000), { channels: ['direct', 'postal'] }),
  ];
  assert.equal(compute({ lines }, { channel: 'online' }).total, 10_000);
  assert.equal(compute({ lines }, { channel: 'direct' }).total, 20_000);
});

test('an extract is 8,000 a copy, and without a number the line says what is missing', () => {
  const lines = [line('TL', 'lephi', { shape: 'perUnit', unitName: 'bản', unitAmount: 8_000 })];
  assert.equal(compute({ lines }, { quantities: { TL: { units: 5 } } }).total, 40_000);
  assert.deepEqual(
    compute({ lines }).lines.map(({ amount, missing }) => [amount, missing]),
    [[0, 'units']],
  );
});

const APPRAISAL: FeeAmount = {
  shape: 'percent',
  baseName: 'Tổng mức đầu tư',
  points: [
    { base: 15_000_000_000, percent: '0.019' },
    { base: 25_000_000_000, percent: '0.017' },
    { base: 50_000_000_000, percent: '0.015' },
  ],
  min: 500_000,
  max: 150_000_000,
};
for (const [base, expected] of [
  [15_000_000_000, 2_850_000],
  [20_000_000_000, 3_600_000],
  [25_000_000_000, 4_250_000],
  [17_500_000_000, 3_237_500],
  [1_000_000_000, 500_000],
  [5_000_000_000_000, 150_000_000],
] as const)
  test(`the appraisal of ${base} is interpolated to ${expected}`, () => {
    const { total } = compute({ lines: [line('TD', 'phi', APPRAISAL)] }, { quantities: { TD: { base } } });
    assert.equal(total, expected);
  });

test('a case pays its percentage of the line', () => {
  const lines = [line('TD', 'phi', APPRAISAL, { caseFactors: [{ caseCode: 'DIEU_CHINH', percent: '50' }] })];
  const quantities = { TD: { base: 20_000_000_000 } };
  assert.equal(compute({ lines }, { quantities, caseCode: 'DIEU_CHINH' }).total, 1_800_000);
  assert.equal(compute({ lines }, { quantities, caseCode: 'MOI' }).total, 3_600_000);
});

test('a building permit is by case', () => {
  const lines = [
    line('NHA', 'lephi', fixed(75_000), { cases: ['NHA_O'] }),
    line('KHAC', 'lephi', fixed(150_000), { cases: ['KHAC'] }),
    line('GIA_HAN', 'lephi', fixed(15_000), { cases: ['GIA_HAN'] }),
  ];
  assert.equal(compute({ lines }, { caseCode: 'NHA_O' }).total, 75_000);
  assert.equal(compute({ lines }, { caseCode: 'GIA_HAN' }).total, 15_000);
  assert.equal(compute({ lines }).total, 0);
});

test('progressive brackets charge each part of the base by its own percentage', () => {
  const amount: FeeAmount = {
    shape: 'brackets',
    baseName: 'Giá trị',
    brackets: [
      { base: 0, percent: '0.5' },
      { base: 1_000_000_000, percent: '0.3' },
    ],
  };
  const computed = compute({ lines: [line('KS', 'phi', amount)] }, { quantities: { KS: { base: 3_000_000_000 } } });
  assert.equal(computed.total, 11_000_000);
  assert.equal(
    computed.lines[0]?.arithmetic.vi,
    '1.000.000.000 đ × 0,5 % + 2.000.000.000 đ × 0,3 % = 11.000.000 đ',
    'a dot parts thousands, so a comma parts decimals',
  );
});

test('phí, lệ phí and postage of one dossier stay apart', () => {
  const lines = [
    line('DV', 'phi', fixed(923_000)),
    line('LP', 'lephi', fixed(25_000)),
    line('BC', 'ship', fixed(31_500)),
  ];
  const { feeAmount, serviceAmount, shipAmount, total } = compute({ lines });
  assert.deepEqual([feeAmount, serviceAmount, shipAmount, total], [25_000, 923_000, 31_500, 979_500]);
});

test('an exempt group pays nothing, and reductions do not add up', () => {
  const policy: Partial<FeePolicy> = {
    lines: [line('CT', 'lephi', fixed(20_000)), line('BC', 'ship', fixed(23_000))],
    exemptions: [
      { groupCode: 'TRE_EM', groupName: 'Trẻ em', percentOff: '100', lines: ['CT'] },
      { groupCode: 'HO_NGHEO', groupName: 'Hộ nghèo', percentOff: '50', lines: ['CT'] },
    ],
    reductions: [{ name: 'Trực tuyến', percentOff: '60', lines: ['CT'], channels: ['online'] }],
  };
  assert.equal(compute(policy, { exemptGroups: ['TRE_EM', 'HO_NGHEO'] }).total, 23_000);
  assert.equal(compute(policy, { exemptGroups: ['HO_NGHEO'] }).total, 33_000);
  assert.equal(compute(policy, { exemptGroups: ['HO_NGHEO'], channel: 'online' }).total, 31_000);
});

for (const [at, expected] of [
  ['2025-06-30T16:59:59.999Z', 3_000_000],
  ['2025-06-30T17:00:00.000Z', 1_500_000],
  ['2026-12-31T16:59:59.999Z', 1_500_000],
  ['2026-12-31T17:00:00.000Z', 3_000_000],
] as const)
  test(`half the appraisal fee from 01/07/2025 to 31/12/2026, Vietnamese days: ${at} is ${expected}`, () => {
    const reductions = [{ name: 'Giảm 50 %', percentOff: '50', validFrom: '2025-07-01', validTo: '2026-12-31' }];
    assert.equal(compute({ lines: [line('TBYT', 'phi', fixed(3_000_000))], reductions }, { at }).total, expected);
  });

test('a line is rounded as it says, once', () => {
  const third = (mode: 'half-up' | 'up' | 'down', to: number) =>
    compute(
      {
        lines: [
          line(
            'X',
            'phi',
            { ...APPRAISAL, points: [{ base: 0, percent: '33.3333' }], min: 0 },
            { rounding: { to, mode } },
          ),
        ],
      },
      { quantities: { X: { base: 10_000 } } },
    ).total;
  assert.deepEqual([third('half-up', 1), third('up', 1), third('down', 1)], [3_333, 3_334, 3_333]);
  assert.deepEqual([third('half-up', 1000), third('up', 1000), third('down', 1000)], [3_000, 4_000, 3_000]);
});

test('rounding up does not lift a line above its cap', () => {
  const lines = [line('X', 'phi', fixed(9_990), { cap: 9_500, rounding: { to: 1000, mode: 'up' } })];
  assert.equal(compute({ lines }).total, 9_500);
});
