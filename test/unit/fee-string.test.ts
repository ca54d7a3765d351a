import assert from 'node:assert/strict';
import test from 'node:test';
import { parseFeeString, printFeeString } from '../../engine/domain/fee/fee-string.ts';
import { applyEdits } from '../../engine/domain/fee/sheet.ts';
import type { FeeSheetRule } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

const codes = (text: string): string[] => parseFeeString(text).findings.map(({ code }) => code);

const GUIDE = `{"api": "", "bank": false, "keypay": false, "editable": 3, "feeAmount": 150000, "serviceAmount": 20000,
  "shipAmount": 31500, "advanceAmount": 1500, "paymentAmount": 200000, "paymentFee": "Lệ phí thủ tục", "paymentNote": "Nộp tại quầy",
  "source": {"feeAmount": [50000, 100000]}, "isGroupPaymentFile": true}`;

test('every key of the fee string is read', () => {
  const { rule, findings } = parseFeeString(GUIDE);
  assert.deepEqual(rule, {
    paymentFee: 'Lệ phí thủ tục',
    feeAmount: 150_000,
    serviceAmount: 20_000,
    shipAmount: 31_500,
    advanceAmount: 1_500,
    paymentAmount: 200_000,
    paymentNote: 'Nộp tại quầy',
    editable: ['feeAmount', 'serviceAmount'],
    source: { feeAmount: [50_000, 100_000] },
    isGroupPaymentFile: true,
    kept: { api: '', bank: false, keypay: false },
  });
  assert.ok(check('FeeSheetRule', rule).ok);
  assert.deepEqual(
    findings.map(({ code, severity }) => [code, severity]),
    [
      ['fee-key-ignored', 'info'],
      ['fee-key-ignored', 'info'],
      ['fee-key-ignored', 'info'],
    ],
  );
});

const DIRT: [unknown, number][] = [
  ['50000', 50_000],
  ['50.000', 50_000],
  ['100.000 VNĐ', 100_000],
  ['1.250.000 đ', 1_250_000],
  ['1.250.000đ', 1_250_000],
  ['20.000 đồng', 20_000],
  ['10000 vnd', 10_000],
  ['', 0],
  [null, 0],
];
for (const [typed, dong] of DIRT)
  test(`the amount ${JSON.stringify(typed)} is understood with a warning that gives the reading`, () => {
    const { rule, findings } = parseFeeString(JSON.stringify({ paymentFee: 'Cấp lại', feeAmount: typed }));
    assert.equal(rule?.feeAmount, dong);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['fee-amount-read', 'warning']],
    );
  });
test('the warning gives the reading in thousands', () => {
  const [finding] = parseFeeString('{"feeAmount": "100000"}').findings;
  assert.match(finding?.message.vi ?? '', /100\.000 đ \(feeAmount\)$/);
});

for (const typed of ['abc', '-50000', '1.25', '1.2500', '50,5', '50.000.0', 'đ', true, [], {}, -1, 1.5, 1e16])
  test(`the amount ${JSON.stringify(typed)} is an error`, () => {
    const { rule, findings } = parseFeeString(JSON.stringify({ feeAmount: typed }));
    assert.equal(rule, undefined);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['fee-amount', 'error']],
    );
  });

test('editable means what the guide says, or what the source does', () => {
  const read = (editable: unknown, dialect: 'guide' | 'source') =>
    parseFeeString(JSON.stringify({ editable }), dialect).rule?.editable;
  assert.deepEqual(
    [0, 1, 2, 3].map((code) => read(code, 'guide')),
    [[], ['serviceAmount'], ['feeAmount'], ['feeAmount', 'serviceAmount']],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((code) => read(code, 'source')),
    [
      [],
      ['feeAmount', 'shipAmount', 'name'],
      ['serviceAmount', 'quantity', 'name'],
      ['feeAmount', 'serviceAmount', 'shipAmount', 'quantity', 'name'],
    ],
  );
  assert.deepEqual(read(['quantity', 'name'], 'guide'), ['quantity', 'name']);
  assert.deepEqual(codes('{"editable": 1}'), ['fee-editable-unclear']);
  for (const wrong of ['4', '-1', '"all"', '1.5', '["total"]', 'true'])
    assert.deepEqual(codes(`{"editable": ${wrong}}`), ['fee-editable']);
});

test('unknown keys are kept and warned of', () => {
  const { rule, findings } = parseFeeString('{"tax": {"vat": 10}, "__proto__": 1}');
  assert.deepEqual(Object.entries(rule?.kept ?? {}), [
    ['tax', { vat: 10 }],
    ['__proto__', 1],
  ]);
  assert.deepEqual(
    findings.map(({ code, severity }) => [code, severity]),
    [
      ['fee-key-unknown', 'warning'],
      ['fee-key-unknown', 'warning'],
    ],
  );
});

for (const text of [
  'bank cash net=[payment = 50000] ship=20000 $Nộp tiền$',
  'net=[payment=#so@TP01 * 2]',
  'keypay',
  'tax=10',
])
  test(`the legacy grammar is recognised and not run: ${text}`, () => {
    const { rule, findings } = parseFeeString(text, 'guide', '/actions/0/paymentFee');
    assert.equal(rule, undefined);
    assert.equal(findings[0]?.code, 'fee-legacy');
    assert.equal(findings[0]?.value, text);
    assert.equal(findings[0]?.path, '/actions/0/paymentFee');
  });

test('invalid JSON is an error with its place', () => {
  const { findings } = parseFeeString('{"feeAmount": 50000, }');
  assert.equal(findings[0]?.code, 'fee-json');
  assert.equal(findings[0]?.column, 21);
  assert.equal(parseFeeString('{"feeAmount": 1').findings[0]?.column, 15);
  assert.deepEqual(codes('[1]'), ['fee-not-object']);
  assert.deepEqual(codes('"cash"'), ['fee-not-object']);
});

test('a blank string is no rule and no fault', () => assert.deepEqual(parseFeeString('  '), { findings: [] }));

test('a total that contradicts the parts is warned of', () => {
  assert.deepEqual(codes('{"feeAmount": 10, "paymentAmount": 20}'), ['fee-total-differs']);
  assert.deepEqual(codes('{"feeAmount": 10, "paymentAmount": 10}'), []);
});

test('the wrong kind of value is an error for every other key', () => {
  assert.deepEqual(codes('{"paymentFee": 5}'), ['fee-text']);
  assert.deepEqual(codes('{"paymentNote": 5}'), ['fee-text']);
  assert.deepEqual(codes('{"source": []}'), ['fee-source']);
  assert.deepEqual(codes('{"isGroupPaymentFile": "yes"}'), ['fee-flag']);
  assert.equal(parseFeeString('{"paymentNote": {"counter": 2}}').rule?.paymentNote, '{"counter":2}');
});

test('the guide example prints back to the same rule', () => {
  const { rule } = parseFeeString(GUIDE);
  assert.ok(rule);
  assert.deepEqual(parseFeeString(printFeeString(rule)).rule, rule);
});

const RULE: FeeSheetRule = {
  paymentFee: 'Lệ phí',
  feeAmount: 8_000,
  serviceAmount: 1_000,
  shipAmount: 500,
  advanceAmount: 300,
  paymentNote: '',
  editable: ['feeAmount', 'quantity'],
};

test('an officer changes only what is editable', () => {
  assert.deepEqual(applyEdits(RULE, { feeAmount: 10_000, quantity: 3, serviceAmount: 1_000 }), {
    amounts: {
      name: 'Lệ phí',
      feeAmount: 10_000,
      serviceAmount: 1_000,
      shipAmount: 500,
      advanceAmount: 300,
      quantity: 3,
      total: 33_200,
    },
  });
  assert.deepEqual(applyEdits(RULE, { serviceAmount: 0, name: 'Khác', feeAmount: 1 }), {
    notEditable: ['serviceAmount', 'name'],
    invalid: [],
  });
});

test('an edit that makes no sense is told', () => {
  assert.deepEqual(applyEdits(RULE, { feeAmount: -1, quantity: 0 }), {
    notEditable: [],
    invalid: ['feeAmount', 'quantity'],
  });
  assert.deepEqual(applyEdits(RULE, { feeAmount: 1e15, quantity: 1e6 }), { notEditable: [], invalid: ['quantity'] });
  assert.deepEqual(applyEdits(RULE, { feeAmount: Number.NaN }), { notEditable: [], invalid: ['feeAmount'] });
});

test('an advance above the sum leaves nothing to pay, never less', () => {
  const edited = applyEdits({ ...RULE, advanceAmount: 1_000_000 });
  assert.equal('amounts' in edited && edited.amounts.total, 0);
});
