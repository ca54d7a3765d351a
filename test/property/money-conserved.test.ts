import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { fillDraws } from '../../engine/domain/dossier/decision.ts';
import { hearGateway, openAttempt } from '../../engine/domain/payment/attempts.ts';
import { confirmPayment, refund } from '../../engine/domain/payment/confirm.ts';
import { asksNoMore, sheetsOf } from '../../engine/domain/payment/sheets.ts';
import { moneyAfterUndo } from '../../engine/domain/payment/undo-money.ts';
import type { Dossier, GatewayState, NumberDraw, PaymentSheet } from '../../schemas/types/index.ts';
import { action, Case, collector, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const fee = (feeAmount: number) =>
  JSON.stringify({ paymentFee: 'Lệ phí', feeAmount, serviceAmount: 20_000, editable: 3 });
const ACTS = ['P1', 'P2', 'P3', 'P4', 'P5', 'F1', 'F2', 'F5', 'G2', 'G5'] as const;
const sketch: Sketch = {
  steps: [step('B1', 'processing')],
  actions: [
    action('1100', '', 'B1'),
    ...ACTS.map((code) =>
      action(code, 'B1', 'B1', {
        requestPayment: Number(code[1]),
        paymentFee: code.startsWith('P') ? '' : fee(code.startsWith('F') ? 50_000 : 10_000),
      }),
    ),
  ],
};

type Move =
  | { kind: 'act'; code: (typeof ACTS)[number]; feeAmount: number | undefined }
  | { kind: 'attempt' }
  | { kind: 'message'; which: number; state: GatewayState; amountOff: number; transaction: number }
  | { kind: 'confirm'; transaction: number | undefined }
  | { kind: 'refund'; which: number; whole: boolean }
  | { kind: 'undo' };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      code: fc.constantFrom(...ACTS, 'F2', 'F2', 'G2', 'F1'),
      feeAmount: fc.option(fc.constantFrom(0, 30_000, 80_000), { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('attempt' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('message' as const),
      which: fc.nat(20),
      state: fc.constantFrom<GatewayState>('paid', 'paid', 'paid', 'failed', 'expired', 'pending', 'unknown'),
      amountOff: fc.constantFrom(0, 0, 0, 1, -1),
      transaction: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('confirm' as const),
      transaction: fc.option(fc.nat(2), { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refund' as const), which: fc.nat(5), whole: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);

const sum = (items: readonly { amount: number }[]): number => items.reduce((all, { amount }) => all + amount, 0);

/** What must hold of a dossier's money after whatever happened to it. */
function assertConserved(dossier: Dossier, before: Dossier): void {
  const sheets = sheetsOf(dossier);
  const arrivals = sheets.flatMap((sheet) => sheet.arrivals ?? []);
  const refunds = sheets.flatMap((sheet) => sheet.refunds ?? []);
  const paid = sheets.filter(({ state }) => state === 'paid');
  const outside = refunds.filter(({ cause }) => cause === 'second-payment' || cause === 'nothing-owed');
  assert.equal(
    sum(arrivals),
    paid.reduce((all, { total }) => all + total, 0) + sum(outside),
    'money received = obligations paid + what is due or was given back',
  );
  assert.ok(sum(refunds) <= sum(arrivals), 'no more is given back than came');
  const advanced = paid.filter(({ kind }) => kind === 'advance');
  const ofAdvances = [
    ...advanced.flatMap((sheet) => (sheet.refunds ?? []).filter(({ cause }) => cause === 'decided')),
    ...refunds.filter(({ cause }) => cause === 'advance-too-high'),
  ];
  assert.ok(
    sum(ofAdvances) <= advanced.reduce((all, { total }) => all + total, 0),
    'no more is given back of an advance than was advanced',
  );
  for (const sheet of sheets) {
    const ids = (sheet.arrivals ?? []).map(({ arrivalId }) => arrivalId);
    assert.equal(new Set(ids).size, ids.length, 'the same money is booked once');
    const receipts = sum(sheet.receipts ?? []);
    assert.equal(receipts, sheet.state === 'paid' ? sheet.total : 0, 'receipts say what was paid, once');
    const decided = (sheet.refunds ?? []).filter(({ cause }) => cause === 'decided');
    assert.ok(sum(decided) <= (sheet.state === 'paid' ? sheet.total : 0), 'no more is given back than was paid');
    assert.equal(sum(sheet.dues ?? []), sheet.total, 'phí, postage and lệ phí add up');
  }
  for (const was of sheetsOf(before).filter(({ state }) => state === 'paid')) {
    const is = sheets.find(({ sheetId }) => sheetId === was.sheetId) ?? assert.fail('a paid sheet has gone');
    assert.deepEqual(
      [is.state, is.total, is.receipts, is.paidAt],
      [was.state, was.total, was.receipts, was.paidAt],
      'an obligation is paid once and stays so',
    );
  }
}

test('whatever is asked for, paid, reported, repeated, taken back: money received = obligations paid + refunds due or made', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(move, { maxLength: 40 }), (advanced, moves) => {
      const one = new Case(sketch);
      for (const code of ['1100', ...(advanced ? ['F1', 'P5'] : [])]) assert.deepEqual(one.act(an, code), []);
      let ids = 0;
      const write = ({ sheet, draws }: { sheet: PaymentSheet; draws: NumberDraw[] }) =>
        one.add(
          ...fillDraws(
            { events: [{ type: 'charged', sheet }], draws },
            draws.map(() => [one.log.length]),
          ),
        );
      const earlier: Dossier[] = [];
      for (const next of moves) {
        const { dossier } = one;
        const { payment } = dossier;
        const entryId = `01900000-0000-7000-8000-0000001${String(one.log.length % 100).padStart(2, '0')}000`;
        const receiving = {
          collector,
          agencyName: 'Phường',
          payer: 'Hoa',
          now: one.now,
          by: 'ai đó',
          method: '',
          ended: asksNoMore(dossier),
          entryId,
          cashierName: 'Kế toán',
        };
        earlier.push(dossier);
        if (next.kind === 'act') {
          const changes = next.feeAmount === undefined ? {} : { payment: { feeAmount: next.feeAmount } };
          one.act(an, { actionCode: next.code, ...changes });
        } else if (next.kind === 'undo') {
          const target = earlier[Math.max(0, earlier.length - 3)];
          if (target)
            for (const sheet of sheetsOf({ ...dossier, ...moneyAfterUndo(dossier, target) }))
              write({ sheet, draws: [] });
        } else if (payment) {
          if (next.kind === 'attempt') {
            ids += 1;
            const attemptId = `01990000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
            const account = { gatewayCode: 'CONG', merchantCode: 'M' };
            const opened = openAttempt(dossier, payment.sheetId, { account, attemptId }, receiving);
            if ('sheet' in opened) write({ sheet: opened.sheet, draws: [] });
          } else if (next.kind === 'message') {
            const attempts = sheetsOf(dossier).flatMap((sheet) => sheet.attempts ?? []);
            const attempt = attempts[next.which % Math.max(1, attempts.length)];
            if (attempt) {
              const { attemptId, amount, dossierNo, merchantCode } = attempt;
              const message = {
                merchantCode,
                attemptId,
                dossierNo,
                amount: amount + next.amountOff,
                state: next.state,
                transactionNo: `GD${attemptId.slice(-3)}${next.transaction}`,
                at: one.now,
                signature: '0'.repeat(64),
              };
              const heard = hearGateway(dossier, attemptId, message, receiving);
              if (typeof heard === 'object' && 'sheet' in heard)
                write({ sheet: heard.sheet, draws: 'draws' in heard ? heard.draws : [] });
            }
          } else if (next.kind === 'confirm') {
            const transaction = next.transaction === undefined ? {} : { transactionNo: `FT${next.transaction}` };
            const confirmed = confirmPayment(dossier, payment.sheetId, { via: 'transfer', ...transaction }, receiving);
            if ('sheet' in confirmed) write(confirmed);
          } else {
            const sheets = sheetsOf(dossier);
            const sheet = sheets[next.which % sheets.length] ?? assert.fail();
            const due = (sheet.refunds ?? []).find(({ state }) => state === 'due');
            const body = due
              ? { refundId: due.refundId, reason: 'x' }
              : { reason: 'x', ...(next.whole ? {} : { amount: 10_000 }) };
            const by = { now: one.now, name: 'Kế toán', entryId };
            const given = refund(dossier, sheet.sheetId, body, by);
            if ('sheet' in given) write(given);
          }
        }
        assertConserved(one.dossier, dossier);
      }
      assert.deepEqual(sheetsOf(replay(one.log)), sheetsOf(one.dossier));
    }),
    { numRuns: 6000 },
  );
});
