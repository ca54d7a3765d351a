import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chargeOf, withCharges } from '../../../admin-ui/process-editor/actions/charges.ts';
import { blankAction } from '../../../admin-ui/process-editor/new-items.ts';
import {
  allowFeeChange,
  caretBehind,
  changeFee,
  guideFee,
  readDong,
  readFeeForm,
} from '../../../admin-ui/process-editor/texts/fee-form.ts';

const guide =
  '{"api": "", "bank": false, "keypay": false, "editable": 3, "feeAmount": 0, "serviceAmount": 0, "shipAmount": 0, "paymentFee": "Lệ phí thủ tục", "paymentNote": ""}';

describe('the fee string as a form', () => {
  it('shows what the guide writes: both amounts left to the officer, three keys without effect', () => {
    const { form } = readFeeForm(guide);
    assert.deepEqual(form?.rule.editable, ['feeAmount', 'serviceAmount']);
    assert.deepEqual(form?.idle, ['api', 'bank', 'keypay']);
    assert.deepEqual(form?.unknown, []);
  });

  it('names keys nobody knows apart from those without effect', () => {
    assert.deepEqual(readFeeForm('{"bank": true, "colour": "red"}').form?.unknown, ['colour']);
  });

  it('has no form for a text with an error, and says why', () => {
    const { form, findings } = readFeeForm('{"feeAmount": "mười nghìn"}');
    assert.equal(form, undefined);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['fee-amount'],
    );
  });

  it('keeps keys it does not show when an amount changes', () => {
    const changed: unknown = JSON.parse(changeFee(guide, { feeAmount: 50_000 }));
    assert.deepEqual(changed, {
      api: '',
      bank: false,
      keypay: false,
      paymentFee: 'Lệ phí thủ tục',
      feeAmount: 50_000,
      serviceAmount: 0,
      shipAmount: 0,
      advanceAmount: 0,
      paymentNote: '',
      editable: 3,
    });
  });

  it('writes what the officer may change as the number of the guide where one says it, else as a list', () => {
    const lePhi = allowFeeChange('', 'feeAmount', true);
    assert.equal(JSON.parse(lePhi).editable, 2);
    assert.equal(JSON.parse(allowFeeChange(lePhi, 'serviceAmount', true)).editable, 3);
    assert.deepEqual(JSON.parse(allowFeeChange(lePhi, 'shipAmount', true)).editable, ['feeAmount', 'shipAmount']);
    assert.equal(JSON.parse(allowFeeChange(lePhi, 'feeAmount', false)).editable, 0);
  });

  it('fills in a fee whose amounts the officer enters', () => {
    const { rule } = readFeeForm(guideFee('Lệ phí thủ tục')).form ?? {};
    assert.equal(rule?.paymentFee, 'Lệ phí thủ tục');
    assert.deepEqual(rule?.editable, ['feeAmount', 'serviceAmount']);
    assert.equal(rule?.feeAmount, 0);
  });
});

describe('typing an amount', () => {
  it('reads the digits whatever stands between them', () => {
    assert.equal(readDong('1.250.000 đ'), 1_250_000);
    assert.equal(readDong(''), 0);
    assert.equal(readDong('abc'), 0);
  });

  it('keeps the caret behind the same digits', () => {
    assert.equal(caretBehind('1.250.000', 0), 9);
    assert.equal(caretBehind('1.250.000', 3), 6);
    assert.equal(caretBehind('1.250.000', 7), 0);
  });
});

describe('one charge for several actions', () => {
  const actions = ['a', 'b'].map((key) => blankAction(key, ''));
  const charge = { requestPayment: 2, paymentFee: guide } as const;

  it('is given to those named, and to nobody else', () => {
    const next = withCharges(actions, new Map([['b', charge]]));
    assert.deepEqual(next, [actions[0], { ...actions[1], ...charge }]);
    assert.deepEqual(chargeOf(next ?? [], 'b'), charge);
  });

  it('is no change where they have it already', () => {
    const next = withCharges(actions, new Map([['b', charge]])) ?? [];
    assert.equal(withCharges(next, new Map([['b', charge]])), undefined);
    assert.equal(withCharges(actions, new Map()), undefined);
  });
});
