import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AMOUNT_SHAPES,
  amountShapes,
  isAmountShape,
} from '../../../admin-ui/resources/shared-configs/fees/amount-blanks.ts';
import { amountText } from '../../../admin-ui/resources/shared-configs/fees/amount-words.ts';
import { casesOf, questionsOf } from '../../../admin-ui/resources/shared-configs/fees/try-questions.ts';
import { computeFee } from '../../../engine/domain/fee/compute-fee.ts';
import type { FeeLine, FeePolicy } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';

const line = (lineCode: string, amount: FeeLine['amount'], more: Partial<FeeLine> = {}): FeeLine => ({
  lineCode,
  name: `Khoản ${lineCode}`,
  kind: 'phi',
  amount,
  rounding: { to: 1, mode: 'half-up' },
  ...more,
});
const policy = (...lines: FeeLine[]): FeePolicy => ({ policyCode: 'P', policyName: 'P', lines });

test('what each way of computing begins as is a policy the server takes', () => {
  for (const shape of AMOUNT_SHAPES) {
    const checked = check('FeePolicy', policy(line('A', amountShapes[shape].blank)));
    assert.deepEqual(checked.ok ? [] : checked.errors, [], shape);
    assert.notEqual(amountText(amountShapes[shape].blank), '');
  }
  assert.equal(isAmountShape('tiers'), true);
  assert.equal(isAmountShape('tier'), false);
});

test('what a policy needs to be told is asked for, and with the answers nothing is missing', () => {
  const tried = policy(
    line('A', amountShapes.fixed.blank),
    line('B', amountShapes.tiers.blank, { cases: ['CAP_LAI'] }),
    line('C', amountShapes.percent.blank, { caseFactors: [{ caseCode: 'CAP_DOI', percent: '50' }] }),
  );
  const questions = questionsOf(tried);
  assert.deepEqual(
    questions.map(({ lineCode, of }) => [lineCode, of]),
    [
      ['B', 'units'],
      ['C', 'base'],
    ],
  );
  assert.deepEqual(casesOf(tried), ['CAP_LAI', 'CAP_DOI']);
  const quantities = Object.fromEntries(questions.map(({ lineCode, of }) => [lineCode, { [of]: 10 }]));
  const fee = computeFee(tried, { channel: 'direct', caseCode: 'CAP_LAI', quantities, at: '2026-01-05T05:00:00.000Z' });
  assert.deepEqual(
    fee.lines.map(({ missing }) => missing),
    [undefined, undefined, undefined],
  );
});
