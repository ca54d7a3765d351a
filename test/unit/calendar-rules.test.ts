import assert from 'node:assert/strict';
import test from 'node:test';
import { addDuration, subtractWorkingDays } from '../../engine/domain/calendar/add-duration.ts';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { lintCalendar } from '../../engine/domain/calendar/lint-calendar.ts';
import { workingTimeBetween } from '../../engine/domain/calendar/office-time.ts';
import { countingStart } from '../../engine/domain/calendar/start-rule.ts';
import {
  CalendarHorizonError,
  isWorkingDay,
  missingYears,
  nextOpening,
} from '../../engine/domain/calendar/working-calendar.ts';
import type { Calendar, CalendarException, DurationUnit, StartRule } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import seed from '../../seeds/reference/calendar.json' with { type: 'json' };

const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

function calendarOf(hours: Record<number, string>, exceptions: CalendarException[] = []): Calendar {
  const workingTimes = Object.entries(hours).map(([day, text]) => ({ day: Number(day), hours: text }));
  return { calendarCode: 'X', calendarName: 'X', scope: 'nation', workingTimes, exceptions };
}

const weekdays = (hours: string): Record<number, string> => ({ 2: hours, 3: hours, 4: hours, 5: hours, 6: hours });
const office = (hours: Record<number, string>, exceptions: CalendarException[] = []) =>
  compileCalendar([calendarOf(hours, exceptions)], 'X:1');

const sixHours = weekdays('08:30-11:30,13:30-16:30');
const eightHours = weekdays('07:30-11:30,13:00-17:00');

const checked = check('Calendar', seed);
assert.ok(checked.ok);
const nationDefinition = checked.value;
const nation = compileCalendar([nationDefinition], 'VN:1');

interface Row {
  says: string;
  hours: Record<number, string>;
  exceptions?: CalendarException[];
  start: string;
  count: number;
  unit: DurationUnit;
  due: string;
}

const ROWS: Row[] = [
  {
    says: 'a day of a six-hour office is not eight hours',
    hours: sixHours,
    start: '2024-08-21 10:00',
    count: 1,
    unit: 'working-day',
    due: '2024-08-22 10:00',
  },
  {
    says: 'eight hours of a six-hour office take more than a day',
    hours: sixHours,
    start: '2024-08-21 10:00',
    count: 8,
    unit: 'hour',
    due: '2024-08-22 14:00',
  },
  {
    says: 'half a day of a six-hour office is three hours',
    hours: sixHours,
    start: '2024-08-21 10:00',
    count: 0.5,
    unit: 'working-day',
    due: '2024-08-21 15:00',
  },
  {
    says: 'hours that fill the day end at its closing',
    hours: eightHours,
    start: '2024-08-21 07:30',
    count: 8,
    unit: 'hour',
    due: '2024-08-21 17:00',
  },
  {
    says: 'a quarter of an hour is not rounded',
    hours: eightHours,
    start: '2024-08-21 15:07:59',
    count: 0.1,
    unit: 'hour',
    due: '2024-08-21 15:13',
  },
  {
    says: 'a Saturday morning office is counted with its own hours',
    hours: { ...eightHours, 7: '07:30-11:30' },
    start: '2024-08-23 15:00',
    count: 4,
    unit: 'hour',
    due: '2024-08-24 09:30',
  },
  {
    says: 'an afternoon clock time lands on the closing of a Saturday morning',
    hours: { ...eightHours, 7: '07:30-11:30' },
    start: '2024-08-23 15:00',
    count: 1,
    unit: 'working-day',
    due: '2024-08-24 11:30',
  },
  {
    says: 'a part of a day uses the hours of the day it lands on',
    hours: { ...eightHours, 7: '07:30-11:30' },
    start: '2024-08-23 08:00',
    count: 1.5,
    unit: 'working-day',
    due: '2024-08-24 10:00',
  },
  {
    says: 'a part of a day never passes the next whole day',
    hours: { ...weekdays('07:00-15:00'), 5: '09:00-17:00' },
    start: '2024-08-21 10:00',
    count: 0.9,
    unit: 'working-day',
    due: '2024-08-22 10:00',
  },
  {
    says: 'two halves off on one date are a day off',
    hours: eightHours,
    exceptions: [
      { date: '2024-08-22', kind: 'off', session: 'morning' },
      { date: '2024-08-22', kind: 'off', session: 'afternoon' },
    ],
    start: '2024-08-21 09:00',
    count: 1,
    unit: 'working-day',
    due: '2024-08-23 09:00',
  },
  {
    says: 'a worked Saturday without hours has those of Monday',
    hours: eightHours,
    exceptions: [{ date: '2024-08-24', kind: 'worked' }],
    start: '2024-08-23 16:30',
    count: 1,
    unit: 'working-day',
    due: '2024-08-24 16:30',
  },
  {
    says: 'a worked Saturday may have hours of its own',
    hours: eightHours,
    exceptions: [{ date: '2024-08-24', kind: 'worked', hours: '08:00-11:00' }],
    start: '2024-08-23 16:30',
    count: 2,
    unit: 'hour',
    due: '2024-08-24 09:30',
  },
  {
    says: 'a worked half Saturday has only its morning',
    hours: eightHours,
    exceptions: [{ date: '2024-08-24', kind: 'worked', session: 'morning' }],
    start: '2024-08-23 16:30',
    count: 1,
    unit: 'working-day',
    due: '2024-08-24 11:30',
  },
  {
    says: 'an afternoon off leaves the morning',
    hours: eightHours,
    exceptions: [{ date: '2024-08-22', kind: 'off', session: 'afternoon' }],
    start: '2024-08-21 17:00',
    count: 5,
    unit: 'hour',
    due: '2024-08-23 08:30',
  },
  {
    says: 'a morning off: a morning clock time becomes the closing of that day',
    hours: eightHours,
    exceptions: [{ date: '2024-08-22', kind: 'off', session: 'morning' }],
    start: '2024-08-21 09:00',
    count: 1,
    unit: 'working-day',
    due: '2024-08-22 17:00',
  },
  {
    says: 'a clock time in the noon break of the landing day becomes its afternoon opening',
    hours: { ...eightHours, 5: '07:00-11:30,13:30-17:00' },
    start: '2024-08-21 13:10',
    count: 1,
    unit: 'working-day',
    due: '2024-08-22 13:30',
  },
  {
    says: 'an office without a noon break is one session',
    hours: weekdays('08:00-15:00'),
    start: '2024-08-21 12:00',
    count: 4,
    unit: 'hour',
    due: '2024-08-22 09:00',
  },
  {
    says: 'the whole of Tết is skipped by hours',
    hours: {},
    start: '2026-02-13 16:00',
    count: 2,
    unit: 'hour',
    due: '2026-02-23 08:00',
  },
  {
    says: 'the whole of Tết is skipped by days',
    hours: {},
    start: '2026-02-13 16:00',
    count: 2,
    unit: 'working-day',
    due: '2026-02-24 16:00',
  },
  {
    says: 'a month that ends on Tết rolls to the next working day',
    hours: {},
    start: '2026-01-16 10:00',
    count: 1,
    unit: 'month',
    due: '2026-02-23 10:00',
  },
  {
    says: 'a month from the 31st ends on the last day of a short month',
    hours: {},
    start: '2025-03-31 10:00',
    count: 1,
    unit: 'month',
    due: '2025-05-05 10:00',
  },
  {
    says: 'a part of a month never passes the whole month',
    hours: eightHours,
    start: '2025-01-31 10:00',
    count: 0.99,
    unit: 'month',
    due: '2025-02-28 10:00',
  },
  {
    says: 'half a month is fifteen days',
    hours: {},
    start: '2024-08-05 10:00',
    count: 0.5,
    unit: 'month',
    due: '2024-08-20 10:00',
  },
];

for (const { says, hours, exceptions, start, count, unit, due } of ROWS)
  test(says, () => {
    const calendar = Object.keys(hours).length === 0 ? nation : office(hours, exceptions);
    assert.equal(addDuration(calendar, at(start), { count, unit }), at(due));
  });

test('A14 the working days of 2024, 2025 and 2026 are 251, 250 and 250', () => {
  const days = (year: number): number => {
    let count = 0;
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000)
      if (isWorkingDay(nation, new Date(time).toISOString())) count += 1;
    return count;
  };
  assert.deepEqual([2024, 2025, 2026].map(days), [251, 250, 250]);
});

test('the seeded calendar has no finding', () => {
  assert.deepEqual(lintCalendar(nationDefinition), []);
});

test('an exchanged day that no legal text was found for says so', () => {
  for (const date of ['2024-04-29', '2024-05-04', '2026-01-02', '2026-01-10']) {
    const exception = nationDefinition.exceptions.find((one) => one.date === date);
    assert.match(exception?.description ?? '', /chưa tìm thấy văn bản/);
    assert.equal(exception?.legalNumber, undefined);
  }
});

test('A14 a nearer calendar wins by weekday and by date', () => {
  const province: Calendar = {
    ...calendarOf({ 7: '08:00-11:00' }, [{ date: '2024-09-02', kind: 'worked', hours: '09:00-10:00' }]),
    scope: 'province',
    agencyCode: 'H20',
  };
  const agency: Calendar = {
    ...calendarOf({ 4: '' }, [
      { date: '2024-08-22', kind: 'off', session: 'morning' },
      { date: '2024-09-03', kind: 'off', session: 'morning' },
    ]),
    scope: 'agency',
    agencyCode: 'H20.24',
  };
  const merged = compileCalendar([nationDefinition, province, agency], 'VN:1+H20:1+H20.24:1');
  assert.equal(nextOpening(merged, at('2024-08-24 06:00')), at('2024-08-24 08:00'), 'Saturday of the province');
  assert.equal(isWorkingDay(merged, at('2024-08-21 09:00')), false, 'Wednesday closed by the agency');
  assert.equal(nextOpening(merged, at('2024-09-02 00:00')), at('2024-09-02 09:00'), 'worked on a national holiday');
  assert.equal(nextOpening(merged, at('2024-08-22 08:00')), at('2024-08-22 13:30'), 'half day of the agency');
  assert.equal(isWorkingDay(merged, at('2024-09-03 09:00')), false, 'a half day off leaves a holiday a holiday');
});

test('every OpenCPS holiday and work time row can be written as a calendar', () => {
  const [day, month, year] = '28/01/2012'.split('/');
  const exception = { date: `${year}-${month}-${day}`, kind: 'worked', description: 'Làm bù (thứ bảy)' };
  const rows = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ day: weekday, hours: '07:30-11:30,13:00-17:00' }));
  const calendar = { ...calendarOf({}), workingTimes: rows, exceptions: [exception] };
  assert.equal(check('Calendar', calendar).ok, true);
});

test('a province calendar without its agency is refused, and a nation calendar with one', () => {
  const calendar = calendarOf(eightHours);
  assert.equal(check('Calendar', { ...calendar, scope: 'province' }).ok, false);
  assert.equal(check('Calendar', { ...calendar, agencyCode: 'H20' }).ok, false);
  assert.equal(check('Calendar', { ...calendar, scope: 'agency', agencyCode: 'H20' }).ok, true);
});

test('A14 findings name bad hours, dates that do not exist and a nation that never works, and the rows are left out', () => {
  const calendar = calendarOf({ 2: '13:00-11:00' }, [{ date: '2025-02-30', kind: 'off' }]);
  const found = lintCalendar(calendar).map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(found, [
    'calendar-bad-hours /workingTimes/0/hours',
    'calendar-no-working-day /workingTimes',
    'calendar-no-such-date /exceptions/0/date',
  ]);
  assert.equal(compileCalendar([calendar], 'X:1').exceptions.size, 0);
});

test('a calendar that never works ends every rule with a named error', () => {
  const never = office({});
  const start = at('2024-08-21 10:00');
  for (const unit of ['working-day', 'hour', 'calendar-day', 'month'] as const)
    assert.throws(() => addDuration(never, start, { count: 1, unit }), CalendarHorizonError);
  assert.throws(() => subtractWorkingDays(never, start, 1), CalendarHorizonError);
  assert.throws(() => nextOpening(never, start), { name: 'CalendarHorizonError' });
});

test('a time limit beyond thirty years is refused by name, an impossible one as a RangeError', () => {
  const start = at('2024-08-21 10:00');
  for (const unit of ['working-day', 'hour', 'calendar-day', 'month'] as const)
    for (const count of [400_000, 1e300])
      assert.throws(() => addDuration(nation, start, { count, unit }), CalendarHorizonError);
  for (const count of [-1, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => addDuration(nation, start, { count, unit: 'hour' }), RangeError);
  assert.throws(() => addDuration(nation, 'yesterday', { count: 1, unit: 'hour' }), RangeError);
  assert.throws(() => workingTimeBetween(nation, start, '2090-01-01T00:00:00.000Z'), CalendarHorizonError);
});

test('the apology is due one working day before, over a weekend and a worked Saturday', () => {
  assert.equal(subtractWorkingDays(nation, at('2024-08-26 15:00'), 1), at('2024-08-23 15:00'));
  assert.equal(subtractWorkingDays(nation, at('2024-05-06 09:00'), 1), at('2024-05-04 09:00'));
  assert.equal(subtractWorkingDays(nation, at('2024-02-15 09:00'), 1), at('2024-02-07 09:00'));
});

test('the Vietnamese day changes at local midnight', () => {
  assert.equal(isWorkingDay(nation, '2024-08-23T16:59:59.999Z'), true, 'Friday 23:59');
  assert.equal(isWorkingDay(nation, '2024-08-23T17:00:00.000Z'), false, 'Saturday 00:00');
});

test('A14 years without any exception are told', () => {
  assert.deepEqual(missingYears(nation, at('2025-12-31 23:59'), at('2028-01-01 00:00')), [2027, 2028]);
  assert.deepEqual(missingYears(nation, at('2024-01-01 00:00'), at('2026-12-31 00:00')), []);
});

const STARTS: [received: string, rule: StartRule, start: string][] = [
  ['2024-08-21 15:00:16', {}, '2024-08-21 15:00'],
  ['2024-08-21 15:00:16', { afterTime: '15:00' }, '2024-08-21 15:00'],
  ['2024-08-21 15:01', { afterTime: '15:00' }, '2024-08-22 07:00'],
  ['2024-08-23 15:01', { afterTime: '15:00' }, '2024-08-26 07:00'],
  ['2024-08-21 05:00', { afterTime: '15:00' }, '2024-08-21 07:00'],
  ['2024-08-24 09:00', { afterTime: '15:00' }, '2024-08-26 07:00'],
  ['2024-08-21 15:59', { lastOfficeHour: true }, '2024-08-21 15:59'],
  ['2024-08-21 16:00', { lastOfficeHour: true }, '2024-08-22 07:00'],
  ['2024-08-21 20:00', { afterTime: '17:00', lastOfficeHour: true }, '2024-08-22 07:00'],
  ['2024-08-30 16:30', { afterTime: '17:00', lastOfficeHour: true }, '2024-09-04 07:00'],
];

for (const [received, rule, start] of STARTS)
  test(`received ${received} under ${JSON.stringify(rule)} counts from ${start}`, () => {
    assert.equal(countingStart(nation, at(received), rule), at(start));
  });
