import assert from 'node:assert/strict';
import test from 'node:test';
import { booked } from '../../engine/domain/dossier/filed-anew.ts';
import { receptionDueDate } from '../../engine/domain/dossier/reception.ts';
import type { PaymentSheet } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const hoa = citizen('hoa');
const LATER = '2026-03-06T03:00:00.000Z';
const fee = { requestPayment: 2, paymentFee: JSON.stringify({ feeAmount: 50_000 }) };

/** A dossier filed online that owes a fee before anybody may take it in, or after. */
function filed(preCondition: string): Case {
  const one = new Case(
    {
      steps: [step('R', 'receiving'), step('P', 'processing')],
      actions: [
        action('1300', '', 'R', { autoEvent: 'submit', ...fee }),
        action('1200', 'R', 'P', { preCondition }),
        action('5310', 'R', 'R', { requestPayment: 3 }),
        action('5320', 'R', 'R', { requestPayment: 4 }),
        action('5330', 'R', 'R', { requestPayment: 5 }),
      ],
    },
    hoa,
    undefined,
    'online',
  );
  assert.deepEqual(one.act(hoa, '1300'), []);
  return one;
}
const paid = (one: Case) => ({ ...(one.dossier.payment ?? assert.fail()), state: 'paid' as const });

test('T20 where the fee comes first, the filing date and the time to take it in begin with the payment', () => {
  const one = filed('payok');
  one.now = LATER;
  const context = one.context(an);
  const dated = booked(one.dossier, paid(one), context).find((event) => event.type === 'dated');
  assert.deepEqual(dated?.dates, {
    submitDate: LATER,
    receptionDueDate: receptionDueDate(LATER, context.table, context.calendar),
  });
  assert.notEqual(one.dossier.dates.submitDate, LATER);
  // The cashier's act at the same step does the same.
  assert.deepEqual(one.act(an, '5330'), []);
  assert.equal(one.dossier.dates.submitDate, LATER);
  const again = one.context(an);
  assert.equal(booked(one.dossier, paid(one), again).length, 1, 'paid once, filed once');
});

test('T20 a fee that nobody waits for, and money of a dossier taken in already, change no date', () => {
  const free = filed('');
  free.now = LATER;
  assert.equal(booked(free.dossier, paid(free), free.context(an)).length, 1);
  const received = filed('');
  assert.deepEqual(received.act(an, '1200'), []);
  assert.equal(booked(received.dossier, paid(received), received.context(an)).length, 1);
});

test('T20 what the payer reported counts from the report, however late it is confirmed; money through the gateway from when it came', () => {
  const one = filed('payok');
  one.now = LATER;
  assert.deepEqual(one.act(an, '5310'), []);
  one.now = '2026-03-09T03:00:00.000Z';
  const context = one.context(an);
  const submitted = (sheet: PaymentSheet) =>
    booked(one.dossier, sheet, context).find((event) => event.type === 'dated')?.dates.submitDate;
  const arrival = { arrivalId: 'a', amount: 50_000, at: one.now, by: 'hoa' };
  assert.equal(submitted({ ...paid(one), arrivals: [{ ...arrival, via: 'transfer' }] }), LATER);
  assert.equal(submitted({ ...paid(one), arrivals: [{ ...arrival, via: 'gateway' }] }), one.now);
  // A report that was not believed is no payment.
  assert.deepEqual(one.act(an, '5320'), []);
  assert.equal(submitted({ ...paid(one), arrivals: [{ ...arrival, via: 'transfer' }] }), one.now);
});
