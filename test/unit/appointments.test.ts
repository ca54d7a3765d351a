// Where a count begins, what stops it, and the two dates of procedures with a financial obligation.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import { countingStart } from '../../engine/domain/calendar/start-rule.ts';
import type { StartRule } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const hoa = citizen('hoa');
const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

const sketch = (process: Sketch['process'] = {}): Sketch => ({
  steps: [step('B1', 'processing'), step('B2', 'paying'), step('B3', 'waiting'), step('X', 'done')],
  actions: [
    action('1100', '', 'B1'),
    action('2000', 'B1', 'B2'),
    action('2100', 'B2', 'B1'),
    action('5200', 'B1', 'B3'),
    action('3000', 'B3', 'B1'),
    action('4000', 'B1', 'X'),
  ],
  process,
});

const two = {
  durationCount: 8,
  appointments: {
    first: { count: 5, unit: 'working-day' as const },
    second: { count: 3, unit: 'working-day' as const },
  },
};

/** Acts at moments, each of which must be carried out. */
function done(one: Case, ...acts: [code: string, when: string][]): Case {
  for (const [actionCode, when] of acts) {
    one.now = at(when);
    assert.deepEqual(one.act(an, { actionCode, actionNote: 'x' }), [], actionCode);
  }
  return one;
}

test('A7 the clock stands still in states 5 and 6, and the time is moved by what was waited', () => {
  const one = done(new Case(sketch()), ['1100', '2026-03-04 09:00'], ['2000', '2026-03-05 09:00']);
  assert.equal(readLedger(one.dossier.clock).state, 'paused');
  done(one, ['2100', '2026-03-09 09:00']);
  assert.equal(one.dossier.dates.dueDate, at('2026-03-13 09:00'));
  done(one, ['5200', '2026-03-10 09:00']);
  assert.equal(readLedger(one.dossier.clock).state, 'paused');
});

test('A7 a financial obligation has two appointments: the slip, then the days after the proof of payment', () => {
  const one = done(new Case(sketch(two)), ['1100', '2026-03-04 09:00']);
  assert.equal(one.dossier.dates.dueDate, at('2026-03-11 09:00'));
  assert.equal(readLedger(one.dossier.clock).appointment, 1);
  done(one, ['2000', '2026-03-10 15:00'], ['2100', '2026-04-01 10:00']);
  assert.equal(one.dossier.dates.dueDate, at('2026-04-06 10:00'));
  assert.deepEqual(
    one.dossier.clock.map(({ kind, appointment }) => [kind, appointment]),
    [
      ['start', 1],
      ['pause', undefined],
      ['restart', 2],
    ],
  );
  // Paid once, whatever is paid later only stops the clock.
  done(one, ['2000', '2026-04-02 10:00'], ['2100', '2026-04-03 10:00']);
  assert.equal(one.dossier.clock.at(-1)?.kind, 'resume');
});

test('A5 a supplement that is back counts the whole limit from zero, and the old date stays in the history', () => {
  const one = done(new Case(sketch()), ['1100', '2026-03-04 09:00']);
  const before = one.dossier.dates.dueDate;
  done(one, ['5200', '2026-03-10 09:00'], ['3000', '2026-03-16 10:00']);
  assert.equal(one.dossier.dates.dueDate, at('2026-03-23 10:00'));
  assert.ok(one.dossier.clock.some(({ kind, dueDate }) => kind === 'start' && dueDate === before));
  assert.equal(one.dossier.clock.at(-1)?.kind, 'restart');
  const obliged = done(
    new Case(sketch(two)),
    ['1100', '2026-03-04 09:00'],
    ['5200', '2026-03-05 09:00'],
    ['3000', '2026-03-16 10:00'],
  );
  assert.equal(obliged.dossier.dates.dueDate, at('2026-03-23 10:00'));
  assert.equal(readLedger(obliged.dossier.clock).appointment, 1);
});

test('the count begins at the filing where the procedure says so, by the rule for what comes late', () => {
  const online = (startRule: StartRule | undefined, filed: string) => {
    const one = new Case(
      {
        steps: [step('N', 'receiving'), step('B1', 'processing')],
        actions: [action('1000', '', 'N', { autoEvent: 'submit' }), action('1100', 'N', 'B1')],
        process: { durationCount: 3, ...(startRule ? { startRule } : {}) },
      },
      hoa,
      at(filed),
      'online',
    );
    assert.deepEqual(one.act(hoa, '1000'), []);
    return done(one, ['1100', '2026-03-06 08:00']).dossier;
  };
  assert.equal(online(undefined, '2026-03-04 10:00').dates.dueDate, at('2026-03-11 08:00'));
  const filed = online({ countFrom: 'filed' }, '2026-03-04 10:00');
  assert.equal(filed.dates.dueDate, at('2026-03-09 10:00'));
  assert.equal(filed.clock[0]?.from, at('2026-03-04 10:00'));
  const late: StartRule = { countFrom: 'filed', afterTime: '17:00', nextDayAt: '08:00' };
  assert.equal(online(late, '2026-03-04 20:00').dates.dueDate, at('2026-03-10 08:00'));
});

test('A23 the rules of 15:00, 17:00 and the last office hour are the procedure’s own', () => {
  const { calendar } = new Case(sketch()).context(an);
  const start = (rule: StartRule, received: string) => countingStart(calendar, at(received), rule);
  assert.equal(start({ afterTime: '15:00' }, '2026-03-04 15:00'), at('2026-03-04 15:00'));
  assert.equal(start({ afterTime: '15:00' }, '2026-03-04 15:01'), at('2026-03-05 07:00'));
  assert.equal(start({ afterTime: '17:00', nextDayAt: '08:00' }, '2026-03-04 17:01'), at('2026-03-05 08:00'));
  assert.equal(start({ afterTime: '17:00', nextDayAt: '08:00' }, '2026-03-07 09:00'), at('2026-03-09 08:00'));
  assert.equal(start({ afterTime: '17:00', nextDayAt: '08:00' }, '2026-03-04 06:00'), at('2026-03-04 07:00'));
  assert.equal(start({ lastOfficeHour: true }, '2026-03-04 15:59'), at('2026-03-04 15:59'));
  assert.equal(start({ lastOfficeHour: true }, '2026-03-04 16:00'), at('2026-03-05 07:00'));
  assert.equal(start({ lastOfficeHour: true, nextDayAt: '08:00' }, '2026-03-06 16:30'), at('2026-03-09 08:00'));
});

test('where the fee comes first, the dossier is filed anew when it is paid', () => {
  const one = new Case(
    {
      steps: [step('P', 'paying'), step('N', 'receiving'), step('B1', 'processing')],
      actions: [
        action('1000', '', 'P', { autoEvent: 'submit' }),
        action('1050', 'P', 'N', { autoEvent: 'submit' }),
        action('1100', 'N', 'B1'),
      ],
    },
    hoa,
    at('2026-03-04 10:00'),
    'online',
  );
  one.act(hoa, '1000');
  assert.equal(one.dossier.dates.submitDate, at('2026-03-04 10:00'));
  one.now = at('2026-03-06 09:00');
  assert.deepEqual(one.act(hoa, '1050'), []);
  assert.equal(one.dossier.dates.submitDate, at('2026-03-06 09:00'));
  assert.equal(one.dossier.dates.receptionDueDate, at('2026-03-09 09:00'));
});

test('a lane has a time of its own, counted from its entry and kept within it', () => {
  const one = new Case({
    steps: [
      step('B1', 'processing', { sequenceNo: '1' }),
      step('B2', 'processing', { sequenceNo: '2' }),
      step('B3', 'processing', { sequenceNo: '2' }),
    ],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2'), action('2100', 'B2', 'B3')],
    process: {
      sequences: [
        { sequenceNo: '1', sequenceName: 'Một cửa', sequenceRole: '', durationCount: '' },
        { sequenceNo: '2', sequenceName: 'Phòng', sequenceRole: '', durationCount: '2' },
      ],
    },
  });
  done(one, ['1100', '2026-03-04 09:00']);
  assert.equal(one.dossier.step?.laneDueDate, undefined);
  done(one, ['2000', '2026-03-04 10:00'], ['2100', '2026-03-05 10:00']);
  assert.equal(one.dossier.step?.laneDueDate, at('2026-03-06 10:00'));
});
