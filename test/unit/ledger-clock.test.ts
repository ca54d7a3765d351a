import assert from 'node:assert/strict';
import test from 'node:test';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { type ClockRequest, decideClockAct } from '../../engine/domain/calendar/decide-clock-act.ts';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import type { ClockAct, ClockActKind } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import seed from '../../seeds/reference/calendar.json' with { type: 'json' };

const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();
const checked = check('Calendar', seed);
assert.ok(checked.ok);
const calendar = compileCalendar([checked.value], 'VN:7');

/** The ledger that comes of asking these things one after the other. */
function asked(...requests: [now: string, request: ClockRequest][]): ClockAct[] {
  const acts: ClockAct[] = [];
  for (const [now, request] of requests) acts.push(decideClockAct(readLedger(acts), request, calendar, at(now)));
  return acts;
}

const threeDays = { count: 3, unit: 'working-day' } as const;
const started: [string, ClockRequest] = ['2024-08-21 15:00', { kind: 'start', duration: threeDays }];

test('no act is no clock and no date', () => {
  const { state, dueDate, explanation } = readLedger([]);
  assert.deepEqual({ state, dueDate, explanation }, { state: 'none', dueDate: undefined, explanation: [] });
});

test('a start keeps its result, its time limit and the calendar revision by value', () => {
  const [act] = asked(started);
  assert.deepEqual(act, {
    kind: 'start',
    at: at('2024-08-21 15:00'),
    dueDate: at('2024-08-26 15:00'),
    duration: threeDays,
    calendarRevision: 'VN:7',
  });
  assert.equal(check('ClockAct', act).ok, true);
});

test('a start follows the start rule of the procedure', () => {
  const [act] = asked(['2024-08-21 15:30', { kind: 'start', duration: threeDays, startRule: { afterTime: '15:00' } }]);
  assert.equal(act?.dueDate, at('2024-08-27 07:00'));
});

test('a start without a time limit has no due date, and a typed date wins over the limit', () => {
  assert.equal(asked(['2024-08-21 15:00', { kind: 'start' }])[0]?.dueDate, null);
  const dueDate = at('2024-08-30 10:00');
  assert.equal(asked(['2024-08-21 15:00', { kind: 'start', duration: threeDays, dueDate }])[0]?.dueDate, dueDate);
});

test('a start may count from an earlier moment than the act', () => {
  const request: ClockRequest = { kind: 'start', duration: threeDays, from: at('2024-08-20 09:00') };
  assert.equal(asked(['2024-08-21 15:00', request])[0]?.dueDate, at('2024-08-23 09:00'));
});

test('a pause stops the clock and keeps the date', () => {
  const ledger = readLedger(asked(started, ['2024-08-22 09:00', { kind: 'pause' }]));
  assert.equal(ledger.state, 'paused');
  assert.equal(ledger.dueDate, at('2024-08-26 15:00'));
  assert.equal(ledger.pausedAt, at('2024-08-22 09:00'));
});

test('a resume moves the date by the office time waited', () => {
  const acts = asked(started, ['2024-08-22 09:00', { kind: 'pause' }], ['2024-08-23 10:00', { kind: 'resume' }]);
  const ledger = readLedger(acts);
  assert.equal(acts.at(-1)?.waitedMinutes, 9 * 60);
  assert.equal(ledger.state, 'running');
  assert.equal(ledger.dueDate, at('2024-08-27 16:00'));
  assert.equal(ledger.pausedAt, undefined);
});

test('waiting over a weekend costs no office time', () => {
  const acts = asked(started, ['2024-08-23 17:00', { kind: 'pause' }], ['2024-08-26 07:00', { kind: 'resume' }]);
  assert.equal(acts.at(-1)?.dueDate, at('2024-08-26 15:00'));
});

test('a second pause does not forget since when the clock waits', () => {
  const ledger = readLedger(
    asked(started, ['2024-08-22 09:00', { kind: 'pause' }], ['2024-08-22 14:00', { kind: 'pause' }]),
  );
  assert.equal(ledger.pausedAt, at('2024-08-22 09:00'));
});

test('a resume of a clock that is not paused changes nothing', () => {
  const ledger = readLedger(asked(started, ['2024-08-22 09:00', { kind: 'resume' }]));
  assert.equal(ledger.state, 'running');
  assert.equal(ledger.dueDate, at('2024-08-26 15:00'));
});

test('a restart counts the whole time limit again and keeps the old date in the explanation (NĐ 61/2018 Đ19.4)', () => {
  const acts = asked(started, ['2024-08-22 09:00', { kind: 'pause' }], ['2024-08-30 16:00', { kind: 'restart' }]);
  const ledger = readLedger(acts);
  assert.equal(ledger.state, 'running');
  assert.equal(ledger.dueDate, at('2024-09-06 16:00'));
  assert.deepEqual(ledger.duration, threeDays);
  assert.equal(ledger.explanation[0]?.dueDate, at('2024-08-26 15:00'));
});

test('an extension sets a new date, keeps the first one and is counted', () => {
  const dueDate = at('2024-08-28 15:00');
  const ledger = readLedger(asked(started, ['2024-08-23 15:00', { kind: 'extend', dueDate, reason: 'Chờ xác minh' }]));
  assert.equal(ledger.state, 'running');
  assert.equal(ledger.dueDate, dueDate);
  assert.equal(ledger.firstDueDate, at('2024-08-26 15:00'));
  assert.equal(ledger.extensions, 1);
});

test('an extension by a time limit counts from the present date, and a paused clock stays paused', () => {
  const ledger = readLedger(
    asked(
      started,
      ['2024-08-22 15:00', { kind: 'pause' }],
      ['2024-08-23 15:00', { kind: 'extend', duration: threeDays }],
    ),
  );
  assert.equal(ledger.state, 'paused');
  assert.equal(ledger.dueDate, at('2024-08-29 15:00'));
  assert.equal(ledger.firstDueDate, at('2024-08-26 15:00'));
});

test('a stop ends the clock, keeps the date, and only a new count begins it again', () => {
  const stopped = asked(started, ['2024-08-23 15:00', { kind: 'stop' }]);
  assert.equal(readLedger(stopped).dueDate, at('2024-08-26 15:00'));
  const after = (kind: ClockActKind) => readLedger([...stopped, { kind, at: at('2024-08-24 15:00') }]).state;
  const kinds = ['pause', 'resume', 'extend', 'stop', 'start', 'restart'] as const;
  assert.deepEqual(kinds.map(after), ['stopped', 'stopped', 'stopped', 'stopped', 'running', 'running']);
});

test('why this date is told act by act, in both languages', () => {
  const acts = asked(
    started,
    ['2024-08-22 09:00', { kind: 'pause', reason: 'Chờ bổ sung' }],
    ['2024-08-23 10:30', { kind: 'resume' }],
    ['2024-08-26 15:00', { kind: 'extend', dueDate: at('2024-08-30 10:00'), legalBasis: 'NĐ 61/2018 Đ19.9' }],
  );
  const sentences = readLedger(acts).explanation.map(({ sentence }) => sentence);
  assert.deepEqual(
    sentences.map(({ vi }) => vi),
    [
      '15:00 21/08/2024: Bắt đầu tính thời hạn; 3 ngày làm việc; hạn trả 15:00 26/08/2024.',
      '09:00 22/08/2024: Tạm dừng tính thời hạn; hạn trả 15:00 26/08/2024; lý do: Chờ bổ sung.',
      '10:30 23/08/2024: Tiếp tục tính thời hạn; đã chờ 9:30 giờ làm việc; hạn trả 15:00 26/08/2024 → 16:30 27/08/2024.',
      '15:00 26/08/2024: Hẹn lại ngày trả kết quả; hạn trả 16:30 27/08/2024 → 10:00 30/08/2024; căn cứ NĐ 61/2018 Đ19.9.',
    ],
  );
  assert.equal(
    sentences[2]?.en,
    '10:30 23/08/2024: The clock resumes; 9:30 office hours waited; due 15:00 26/08/2024 → 16:30 27/08/2024.',
  );
});
