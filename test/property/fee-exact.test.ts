import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { computeFee, type FeeFacts } from '../../engine/domain/fee/compute-fee.ts';
import { parseFeeString, printFeeString } from '../../engine/domain/fee/fee-string.ts';
import { decimal, fraction, multiply, round } from '../../engine/domain/fee/fraction.ts';
import { applyEdits } from '../../engine/domain/fee/sheet.ts';
import type { FeeAmount, FeeLine, FeePolicy, FeeSheetRule } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

const dong = fc.integer({ min: 0, max: 1_000_000_000 });
const percentText = fc
  .tuple(fc.nat(200), fc.option(fc.nat(999_999), { nil: undefined }))
  .map(([whole, digits]) => (digits === undefined ? `${whole}` : `${whole}.${digits}`));
const points = fc.array(fc.record({ base: dong, percent: percentText }), { minLength: 1, maxLength: 4 });

const amount: fc.Arbitrary<FeeAmount> = fc.oneof(
  fc.record({ shape: fc.constant('fixed' as const), amount: dong }),
  fc.record({ shape: fc.constant('perUnit' as const), unitName: fc.constant('bản'), unitAmount: dong }),
  fc.record(
    {
      shape: fc.constant('tiers' as const),
      unitName: fc.constant('trang'),
      tiers: fc.array(fc.record({ from: fc.integer({ min: 1, max: 50 }), unitAmount: dong }), {
        minLength: 1,
        maxLength: 4,
      }),
      cap: dong,
    },
    { requiredKeys: ['shape', 'unitName', 'tiers'] },
  ),
  fc.record(
    { shape: fc.constantFrom('percent' as const), baseName: fc.constant('Giá trị'), points, min: dong, max: dong },
    { requiredKeys: ['shape', 'baseName', 'points'] },
  ),
  fc.record({ shape: fc.constant('brackets' as const), baseName: fc.constant('Giá trị'), brackets: points }),
);
const feeLine: fc.Arbitrary<FeeLine> = fc.record(
  {
    lineCode: fc.constantFrom('A', 'B', 'C'),
    name: fc.constant('Dòng'),
    kind: fc.constantFrom('phi' as const, 'lephi' as const, 'ship' as const),
    amount,
    rounding: fc.record({
      to: fc.constantFrom(1, 100, 500, 1000),
      mode: fc.constantFrom('half-up' as const, 'up' as const, 'down' as const),
    }),
    cap: dong,
    caseFactors: fc.constant([{ caseCode: 'X', percent: '150' }]),
  },
  { requiredKeys: ['lineCode', 'name', 'kind', 'amount', 'rounding'] },
);
const policy: fc.Arbitrary<FeePolicy> = fc.record({
  policyCode: fc.constant('BP'),
  policyName: fc.constant('Biểu phí'),
  lines: fc.array(feeLine, { maxLength: 4 }),
  exemptions: fc.array(
    fc.record({ groupCode: fc.constantFrom('G', 'H'), groupName: fc.constant('Nhóm'), percentOff: percentText }),
    { maxLength: 2 },
  ),
  reductions: fc.array(fc.record({ name: fc.constant('Giảm'), percentOff: percentText }), { maxLength: 2 }),
});
const quantity = fc.record({ units: fc.nat(500), copies: fc.nat(20), base: dong });
const facts: fc.Arbitrary<FeeFacts> = fc.record({
  channel: fc.constantFrom('direct' as const, 'online' as const),
  caseCode: fc.constantFrom('X', 'Y'),
  quantities: fc.record({ A: quantity, B: quantity, C: quantity }),
  exemptGroups: fc.subarray(['G', 'H']),
  at: fc.constant('2026-03-02T02:00:00.000Z'),
});

test('amounts are whole, never negative, never above a cap, and add up', () => {
  fc.assert(
    fc.property(policy, facts, (fees, given) => {
      assert.ok(check('FeePolicy', fees).ok);
      const { feeAmount, serviceAmount, shipAmount, total, lines } = computeFee(fees, given);
      assert.equal(total, feeAmount + serviceAmount + shipAmount);
      assert.equal(
        total,
        lines.reduce((sum, line) => sum + line.amount, 0),
      );
      lines.forEach((line, index) => {
        assert.ok(Number.isInteger(line.amount) && line.amount >= 0);
        assert.ok(line.amount <= (fees.lines[index]?.cap ?? Number.POSITIVE_INFINITY));
      });
    }),
  );
});

test('being exempt never makes a dossier dearer', () => {
  fc.assert(
    fc.property(policy, facts, (fees, given) => {
      const exempt = computeFee(fees, { ...given, exemptGroups: ['G', 'H'] }).total;
      assert.ok(exempt <= computeFee(fees, { ...given, exemptGroups: [] }).total);
    }),
  );
});

test('a percentage is rounded once: the amount is the exact product, rounded', () => {
  fc.assert(
    fc.property(dong, percentText, percentText, fc.nat(20), (base, rate, factor, copies) => {
      const line: FeeLine = {
        lineCode: 'A',
        name: 'Dòng',
        kind: 'phi',
        amount: { shape: 'percent', baseName: 'Giá trị', points: [{ base: 0, percent: rate }] },
        rounding: { to: 1, mode: 'half-up' },
        caseFactors: [{ caseCode: 'X', percent: factor }],
      };
      const computed = computeFee(
        { policyCode: 'BP', policyName: 'Biểu phí', lines: [line] },
        { channel: 'direct', caseCode: 'X', at: '2026-03-02T02:00:00.000Z', quantities: { A: { base, copies } } },
      );
      const product = [fraction(base), decimal(rate), decimal(factor), fraction(copies), fraction(1, 10_000n)].reduce(
        multiply,
      );
      assert.equal(computed.total, Number(round(product, 1, 'half-up')));
    }),
  );
});

const rule: fc.Arbitrary<FeeSheetRule> = fc.record(
  {
    paymentFee: fc.string({ unit: 'grapheme' }),
    feeAmount: dong,
    serviceAmount: dong,
    shipAmount: dong,
    advanceAmount: dong,
    paymentAmount: dong,
    paymentNote: fc.string({ unit: 'grapheme' }),
    editable: fc.subarray(['feeAmount', 'serviceAmount', 'shipAmount', 'quantity', 'name'] as const),
    source: fc.record({ feeAmount: fc.array(dong) }),
    isGroupPaymentFile: fc.boolean(),
    kept: fc.dictionary(
      fc.string({ minLength: 1 }).map((key) => `_${key}`),
      fc.oneof(fc.string(), fc.boolean(), fc.nat()),
      { minKeys: 1 },
    ),
  },
  {
    requiredKeys: [
      'paymentFee',
      'feeAmount',
      'serviceAmount',
      'shipAmount',
      'advanceAmount',
      'paymentNote',
      'editable',
    ],
  },
);

test('a printed fee rule is read back as the same rule, in both dialects', () => {
  fc.assert(
    fc.property(rule, fc.constantFrom('guide' as const, 'source' as const), (fee, dialect) => {
      const text = printFeeString(fee, dialect);
      assert.deepEqual(parseFeeString(text, dialect).rule, JSON.parse(JSON.stringify(fee)));
    }),
  );
});

test('no text makes the reader of fee strings throw, and what it reads has the shape it claims', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .dictionary(fc.constantFrom('feeAmount', 'editable', 'source', 'paymentNote', 'api', 'x'), fc.jsonValue())
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(text, (fee) => {
      const parsed = parseFeeString(fee);
      if (parsed.rule) assert.ok(check('FeeSheetRule', parsed.rule).ok);
      for (const finding of parsed.findings) assert.ok(check('Finding', finding).ok);
    }),
    { numRuns: 1000 },
  );
});

test('an edited sheet differs from the rule only where the rule lets it', () => {
  const asked = fc.record(
    { feeAmount: dong, serviceAmount: dong, shipAmount: dong, quantity: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(rule, asked, (fee, wish) => {
      const edited = applyEdits(fee, wish);
      if (!('amounts' in edited)) return;
      for (const field of ['feeAmount', 'serviceAmount', 'shipAmount'] as const)
        assert.ok(edited.amounts[field] === fee[field] || fee.editable.includes(field));
      assert.ok(edited.amounts.total >= 0);
    }),
  );
});
