// A calendar without a working day is a refusal with a name, never a fault.
import assert from 'node:assert/strict';
import test from 'node:test';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { timersOf } from '../../engine/domain/dossier/timers.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const never = compileCalendar([], 'không');
const sketch = {
  steps: [step('B1', 'processing'), step('B2', 'waiting', { durationCount: 2 }), step('X', 'done')],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('4000', 'B1', 'X'),
    action('9001', 'B1', 'X', { preCondition: 'waitingOverdue=3' }),
  ],
};

test('an act that would count time says who can mend the calendar, and the others are carried out', () => {
  const one = new Case(sketch);
  const empty = { ...one.context(an), calendar: never };
  const decided = decide(one.dossier, { actionCode: '1100' }, empty);
  const [reason] = 'outcome' in decided && !decided.outcome.ok ? decided.outcome.reasons : [];
  assert.equal(reason?.code, 'calendar-empty');
  assert.match(reason?.message.vi ?? '', /Phường/);
  assert.match(reason?.mender.vi ?? '', /Quản trị/);
  one.act(an, '1100');
  const later = { ...one.context(an), calendar: never };
  const waits = decide(one.dossier, { actionCode: '5200', actionNote: 'Thiếu' }, later);
  assert.ok('outcome' in waits && !waits.outcome.ok);
  const ends = decide(one.dossier, { actionCode: '4000' }, later);
  assert.ok('outcome' in ends && ends.outcome.ok);
});

test('what is offered and what is due never throw', () => {
  const one = new Case(sketch);
  one.act(an, '1100');
  const context = { ...one.context(an), calendar: never };
  assert.equal(offeredActions(one.dossier, context).length, 3);
  assert.deepEqual(timersOf(one.dossier, context.table, never), []);
});
