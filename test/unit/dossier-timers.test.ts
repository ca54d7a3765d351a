import assert from 'node:assert/strict';
import test from 'node:test';
import { timersOf } from '../../engine/domain/dossier/timers.ts';
import { action, Case, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const sketch: Sketch = {
  steps: [
    step('B1', 'processing', { durationCount: 1 }),
    step('B2', 'waiting', { waitLimit: 15 }),
    step('B3', 'releasing'),
    step('B4', 'processing'),
    step('X', 'done'),
  ],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('9001', 'B2', 'X', { autoEvent: 'timer', actionKey: 'close' }),
    action('2000', 'B1', 'B3'),
    action('3000', 'B1', 'B4'),
    action('9002', 'B4', 'X', { autoEvent: 'timmer', actionKey: 'soon' }),
    action('9003', 'B1', 'X', { autoEvent: 'timer', actionKey: 'late' }),
    action('4000', 'B3', 'X'),
  ],
};
const timers = (...codes: string[]) => {
  const one = new Case(sketch);
  for (const actionCode of codes) assert.deepEqual(one.act(an, { actionCode, actionNote: 'x' }), [], actionCode);
  const { table, calendar } = one.context(an);
  const { entry = 0 } = one.dossier.step ?? {};
  return timersOf(one.dossier, table, calendar).map((timer) => {
    const whole = timer.kind === 'dossier-due' || timer.kind === 'apology-due';
    assert.equal(timer.entry, whole ? 0 : entry);
    return `${timer.kind} ${timer.dueAt}${timer.actionKey ? ` ${timer.actionKey}` : ''}`;
  });
};

test('a dossier that has not begun or has ended waits for nothing', () => {
  assert.deepEqual([timers(), timers('1100', '2000', '4000')], [[], []]);
});

test('step, dossier and act by the clock each have their moment', () => {
  assert.deepEqual(timers('1100'), [
    'step-due 2026-03-05T02:00:00.000Z',
    'dossier-due 2026-03-11T02:00:00.000Z',
    'apology-due 2026-03-10T02:00:00.000Z',
    'auto-act 2026-03-05T02:00:00.000Z late',
  ]);
});

test('while the applicant is awaited the dossier is not due, and the act that closes it is due at the limit', () => {
  assert.deepEqual(timers('1100', '5200'), [
    'wait-near 2026-03-20T02:00:00.000Z',
    'wait-limit 2026-03-25T02:00:00.000Z',
    'auto-act 2026-03-25T02:00:00.000Z close',
  ]);
});

test('an act by the clock at a step without time is due at once', () => {
  assert.ok(timers('1100', '3000').includes('auto-act 2026-03-04T02:00:00.000Z soon'));
});

test('a result that has been released is no longer due', () => {
  assert.deepEqual(timers('1100', '2000'), []);
});
