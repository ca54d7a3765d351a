import assert from 'node:assert/strict';
import test from 'node:test';
import { fillDraws } from '../../engine/domain/dossier/decision.ts';
import { hearGateway, openAttempt, payReasons } from '../../engine/domain/payment/attempts.ts';
import { confirmPayment, refund } from '../../engine/domain/payment/confirm.ts';
import { asksNoMore, balanceOf, paymentFacts, sheetsOf, stageOf } from '../../engine/domain/payment/sheets.ts';
import { moneyAfterUndo } from '../../engine/domain/payment/undo-money.ts';
import type { Dossier, DossierEvent, GatewayMessage, NumberDraw, PaymentSheet } from '../../schemas/types/index.ts';
import { action, Case, collector, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const fee = (more: object = {}) =>
  JSON.stringify({ paymentFee: 'Lệ phí', feeAmount: 50_000, serviceAmount: 20_000, editable: 0, ...more });
const sketch: Sketch = {
  steps: [step('B1', 'processing'), step('DENIED', 'denied'), step('DONE', 'done')],
  actions: [
    action('1100', '', 'B1'),
    action('D0', 'B1', 'DENIED'),
    action('D1', 'B1', 'DONE'),
    ...[1, 2, 3, 4, 5].map((requestPayment) => action(`P${requestPayment}`, 'B1', 'B1', { requestPayment })),
    ...[1, 2, 5].map((requestPayment) =>
      action(`F${requestPayment}`, 'B1', 'B1', { requestPayment, paymentFee: fee() }),
    ),
    action('G2', 'B1', 'B1', { requestPayment: 2, paymentFee: fee({ feeAmount: 100_000 }) }),
    action('H2', 'B1', 'B1', { requestPayment: 2, paymentFee: fee({ feeAmount: 10_000, serviceAmount: 0 }) }),
    action('G5', 'B1', 'B1', { requestPayment: 5, paymentFee: fee({ feeAmount: 10_000, serviceAmount: 0 }) }),
  ],
};
function begun(...acts: string[]): Case {
  const one = new Case(sketch);
  for (const code of ['1100', ...acts]) assert.deepEqual(one.act(an, code), [], code);
  return one;
}
const owed = (one: Case): PaymentSheet => one.dossier.payment ?? assert.fail('nothing is owed');

/** Writes a sheet into the dossier as a commit would, numbers drawn from 1. */
function write(one: Case, { sheet, draws }: { sheet: PaymentSheet; draws: NumberDraw[] }): void {
  const event: DossierEvent = { type: 'charged', sheet };
  one.add(
    ...fillDraws(
      { events: [event], draws },
      draws.map((_draw, index) => [one.log.length * 10 + index]),
    ),
  );
}

const receiving = (one: Case) => ({
  collector,
  agencyName: 'Phường',
  payer: 'Hoa',
  now: one.now,
  by: 'gateway',
  method: 'Trực tuyến',
  ended: asksNoMore(one.dossier),
  entryId: `01900000-0000-7000-8000-0000001${String(one.log.length).padStart(2, '0')}000`,
});

const ATTEMPTS = ['1', '2', '3'].map((digit) => `01990000-0000-7000-8000-00000000000${digit}`);
function attempt(one: Case, index = 0): GatewayMessage {
  const attemptId = ATTEMPTS[index] ?? assert.fail();
  const opened = openAttempt(
    one.dossier,
    owed(one).sheetId,
    { account: { gatewayCode: 'CONG', merchantCode: 'M' }, attemptId },
    receiving(one),
  );
  if ('reasons' in opened) assert.fail(JSON.stringify(opened.reasons));
  write(one, { sheet: opened.sheet, draws: [] });
  const { amount, dossierNo } = opened.attempt;
  return {
    merchantCode: 'M',
    attemptId,
    dossierNo,
    amount,
    state: 'paid',
    transactionNo: `GD${index}`,
    at: one.now,
    signature: '0'.repeat(64),
  };
}
/** What hearing a message came to; the sheet is written where it changed. */
function hear(one: Case, message: GatewayMessage): string {
  const heard = hearGateway(one.dossier, message.attemptId, message, receiving(one));
  if (typeof heard === 'string') return heard;
  if ('reasons' in heard) return heard.reasons.map(({ code }) => code).join();
  if ('mismatch' in heard) return heard.mismatch;
  write(one, heard);
  return owed(one).state;
}

test('phí and lệ phí have accounts and receipts of their own; the numbers have seven digits', () => {
  const one = begun('F5');
  const { dues, receipts } = owed(one);
  assert.deepEqual(
    dues?.map(({ kind, amount, account }) => [kind, amount, account?.accountNo]),
    [
      ['phi', 20_000, '3511.0.1'],
      ['lephi', 50_000, '3511.0.2'],
    ],
  );
  assert.deepEqual(
    receipts?.map(({ kind, amount, number }) => [kind, amount, /^\d{7}$/.test(number)]),
    [
      ['phi', 20_000, true],
      ['lephi', 50_000, true],
    ],
  );
});

test('what a gateway signed as paid pays the sheet once, however often it is told', () => {
  const one = begun('F2');
  const message = attempt(one);
  assert.equal(stageOf(owed(one), one.dossier), 'paying');
  assert.equal(hear(one, message), 'paid');
  const paid = owed(one);
  assert.deepEqual([hear(one, message), hear(one, message)], ['nothing', 'nothing']);
  assert.deepEqual(owed(one), paid);
  assert.deepEqual(balanceOf(paid).received, 70_000);
});

test('A12: a second payment of one dossier becomes a refund task and pays nothing twice', () => {
  const one = begun('F2');
  const [first, second] = [attempt(one, 0), attempt(one, 1)];
  hear(one, first);
  const receipts = owed(one).receipts;
  hear(one, second);
  assert.deepEqual(owed(one).receipts, receipts);
  const { received, obligation, refundsDue } = balanceOf(owed(one));
  assert.deepEqual([received, obligation, refundsDue], [140_000, 70_000, 70_000]);
  assert.equal(stageOf(owed(one), one.dossier), 'refund-due');
  const task = owed(one).refunds?.[0] ?? assert.fail();
  assert.equal(task.cause, 'second-payment');
  const by = { now: one.now, name: 'Kế toán', entryId: receiving(one).entryId };
  const made = refund(one.dossier, owed(one).sheetId, { refundId: task.refundId, reason: 'trả hai lần' }, by);
  if ('reasons' in made) assert.fail();
  write(one, made);
  assert.deepEqual([balanceOf(owed(one)).refundsMade, stageOf(owed(one), one.dossier)], [70_000, 'paid']);
  const again = refund(one.dossier, owed(one).sheetId, { refundId: task.refundId, reason: 'x' }, by);
  assert.deepEqual('reasons' in again && again.reasons.map(({ code }) => code), ['refund-done']);
});

test('A12: another amount, dossier or merchant than was ordered is a mismatch and no payment', () => {
  for (const [change, told] of [
    [{ amount: 1 }, 'amount-differs'],
    [{ amount: 70_001 }, 'amount-differs'],
    [{ dossierNo: 'H20.31-261123-9999' }, 'dossier-differs'],
    [{ merchantCode: 'KHAC' }, 'dossier-differs'],
  ] as const) {
    const one = begun('F2');
    const message = attempt(one);
    assert.equal(hear(one, { ...message, ...change }), told);
    assert.deepEqual([owed(one).state, balanceOf(owed(one)).received], ['requested', 0]);
  }
});

test('A12: after a failed or expired attempt it can be paid again', () => {
  for (const state of ['failed', 'expired'] as const) {
    const one = begun('F2');
    const first = attempt(one, 0);
    assert.equal(hear(one, { ...first, state, transactionNo: '' }), 'requested');
    assert.equal(owed(one).attempts?.[0]?.state, state);
    assert.equal(hear(one, attempt(one, 1)), 'paid');
  }
});

test('money that comes after its attempt was given up is booked all the same', () => {
  const one = begun('F2');
  const message = attempt(one);
  hear(one, { ...message, state: 'expired', transactionNo: '' });
  assert.equal(hear(one, message), 'paid');
});

test('an order the gateway never heard of is given up after a while, not before', () => {
  const one = begun('F2');
  const unknown = { ...attempt(one), state: 'unknown' as const, amount: 0, dossierNo: '' };
  assert.equal(hear(one, unknown), 'nothing');
  one.now = '2026-03-04T02:05:00.000Z';
  hear(one, unknown);
  assert.equal(owed(one).attempts?.[0]?.state, 'failed');
});

test('a dossier that ended without its result asks for no fee any more: what still comes goes back; taken back, the fee is owed again', () => {
  const one = begun('F2');
  const message = attempt(one);
  const open = one.dossier;
  assert.deepEqual(one.act(an, { actionCode: 'D0', actionNote: 'không thuộc thẩm quyền' }), []);
  assert.equal(stageOf(owed(one), one.dossier), 'void');
  const { sheetId } = owed(one);
  const opening = { account: { gatewayCode: 'CONG', merchantCode: 'M' }, attemptId: ATTEMPTS[1] ?? '' };
  const paying = openAttempt(one.dossier, sheetId, opening, receiving(one));
  const taking = confirmPayment(one.dossier, sheetId, { via: 'cash' }, { ...receiving(one), cashierName: 'Kế toán' });
  for (const refused of [paying, taking])
    assert.deepEqual('reasons' in refused && refused.reasons.map(({ code }) => code), ['fee-not-owed']);
  hear(one, message);
  assert.deepEqual([owed(one).state, refundsOf(one)], ['requested', [['nothing-owed', 'due', 70_000]]]);
  assert.equal(stageOf(owed(one), one.dossier), 'refund-due');
  assert.deepEqual(payReasons({ ...one.dossier, status: open.status }, owed(one), {}), []);
});

test('a dossier that ended with its result still asks for what is not paid', () => {
  const one = begun('F2', 'D1');
  assert.deepEqual([one.dossier.status, stageOf(owed(one), one.dossier)], ['done', 'requested']);
  assert.deepEqual(payReasons(one.dossier, owed(one), {}), []);
});

test('a fee that was raised while the payer paid: the money waits for a person', () => {
  const one = begun('F2');
  const message = attempt(one);
  one.act(an, 'G2');
  assert.equal(owed(one).total, 120_000);
  assert.equal(hear(one, message), 'amount-differs');
  assert.equal(owed(one).state, 'requested');
});

test('an advance that was paid is taken off the settlement; what is left is asked for on a sheet of its own', () => {
  const one = begun('F1', 'P5', 'G2');
  const [advance, settlement] = sheetsOf(one.dossier);
  assert.deepEqual([advance?.kind, advance?.state, advance?.total], ['advance', 'paid', 70_000]);
  assert.deepEqual([settlement?.kind, settlement?.advanceAmount, settlement?.total], ['settlement', 70_000, 50_000]);
  assert.deepEqual(paymentFacts(one.dossier), { exists: true, paid: false });
  assert.deepEqual(one.act(an, 'P5'), []);
  assert.deepEqual(paymentFacts(one.dossier), { exists: true, paid: true });
  assert.equal(sheetsOf(one.dossier).length, 2);
});

test('an advance that covers the settlement leaves nothing to pay; what is over goes back, once', () => {
  const covered = begun('F1', 'P5', 'F2');
  assert.deepEqual([owed(covered).total, paymentFacts(covered.dossier).paid], [0, true]);
  const over = begun('F1', 'P5', 'G5');
  assert.equal(owed(over).refunds?.[0]?.amount, 60_000);
  over.act(an, 'G5');
  assert.equal(owed(over).refunds?.length, 1);
});

/** Every refund that is a task or was made, of whatever sheet. */
const refundsOf = (one: Case) =>
  sheetsOf(one.dossier).flatMap(({ refunds = [] }) =>
    refunds.map(({ cause, state, amount }) => [cause, state, amount]),
  );
const cashier = (one: Case) => ({ now: one.now, name: 'Kế toán', entryId: receiving(one).entryId });

function giveBack(one: Case): void {
  const { sheetId, refunds = [] } = owed(one);
  const { refundId } = refunds.find(({ state }) => state === 'due') ?? assert.fail('nothing is to be given back');
  const made = refund(one.dossier, sheetId, { refundId, reason: 'đã chuyển khoản' }, cashier(one));
  if ('reasons' in made) assert.fail();
  write(one, made);
}

test('what was given back of an advance is given back once, however often the fee is asked for afterwards', () => {
  const one = begun('F1', 'P5', 'H2');
  assert.deepEqual(refundsOf(one), [['advance-too-high', 'due', 60_000]]);
  giveBack(one);
  assert.deepEqual(one.act(an, 'H2'), []);
  assert.deepEqual(refundsOf(one), [['advance-too-high', 'made', 60_000]]);
  assert.deepEqual(one.act(an, 'F2'), []);
  assert.deepEqual([owed(one).advanceAmount, owed(one).total], [10_000, 60_000], 'what went back pays nothing');
});

test('an advance is not given back once the fee has come to as much', () => {
  const one = begun('F1', 'P5', 'H2', 'G2');
  assert.deepEqual([owed(one).total, refundsOf(one)], [50_000, []]);
});

test('an advance to be given back is not given back a second time by decision', () => {
  const one = begun('F1', 'P5', 'H2');
  const { sheetId } = sheetsOf(one.dossier)[0] ?? assert.fail();
  const decided = (amount: number) => refund(one.dossier, sheetId, { amount, reason: 'rút hồ sơ' }, cashier(one));
  const tooMuch = decided(10_001);
  assert.deepEqual('reasons' in tooMuch && tooMuch.reasons.map(({ code }) => code), ['refund-too-high']);
  assert.ok('sheet' in decided(10_000));
});

test('taking back the settlement takes back what was to be returned of the advance, not what was returned', () => {
  const asked = begun('F1', 'P5');
  const before = asked.dossier;
  assert.deepEqual(asked.act(an, 'H2'), []);
  const undone = (dossier: Dossier) =>
    sheetsOf({ ...dossier, ...moneyAfterUndo(dossier, before) }).flatMap(({ refunds = [] }) => refunds);
  assert.deepEqual(undone(asked.dossier), []);
  giveBack(asked);
  assert.deepEqual(
    undone(asked.dossier).map(({ state, amount }) => [state, amount]),
    [['made', 60_000]],
  );
});

test('a cashier takes exactly what is owed, once', () => {
  const one = begun('F2');
  const { sheetId } = owed(one);
  const taking = { ...receiving(one), cashierName: 'Kế toán' };
  const wrong = confirmPayment(one.dossier, sheetId, { via: 'cash', amount: 1 }, taking);
  assert.deepEqual('reasons' in wrong && wrong.reasons.map(({ code }) => code), ['amount-differs']);
  const right = confirmPayment(one.dossier, sheetId, { via: 'transfer', transactionNo: 'FT1' }, taking);
  if ('reasons' in right) assert.fail();
  write(one, right);
  assert.deepEqual([owed(one).state, owed(one).method], ['paid', 'Chuyển khoản']);
  const twice = confirmPayment(one.dossier, sheetId, { via: 'cash' }, taking);
  assert.deepEqual('reasons' in twice && twice.reasons.map(({ code }) => code), ['payment-settled']);
});

test('a refund is decided within what was paid', () => {
  const one = begun('F5');
  const by = { now: one.now, name: 'Kế toán', entryId: receiving(one).entryId };
  const tooMuch = refund(one.dossier, owed(one).sheetId, { amount: 70_001, reason: 'x' }, by);
  assert.deepEqual('reasons' in tooMuch && tooMuch.reasons.map(({ code }) => code), ['refund-too-high']);
  const whole = refund(one.dossier, owed(one).sheetId, { reason: 'không giải quyết' }, by);
  if ('reasons' in whole) assert.fail();
  write(one, whole);
  assert.deepEqual([balanceOf(owed(one)).refundsDue, balanceOf(owed(one)).refundable], [70_000, 0]);
});

test('an agency that lacks an account, a form or a series takes no money, and says what is missing', () => {
  for (const [lacking, missing] of [
    [{ ...collector, accounts: {} }, 'account'],
    [{ ...collector, form: '' }, 'form'],
    [{ ...collector, series: '' }, 'series'],
  ] as const) {
    const one = begun('F2');
    const refused = confirmPayment(
      one.dossier,
      owed(one).sheetId,
      { via: 'cash' },
      { ...receiving(one), collector: lacking, cashierName: 'x' },
    );
    assert.deepEqual('reasons' in refused && refused.reasons.map(({ code, details }) => [code, details.missing]), [
      ['collection-not-set-up', [missing]],
    ]);
  }
});
