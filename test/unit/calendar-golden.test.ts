// The golden deadlines of the rules (§1.5) and of OpenCPS (§3.10), row by row, with the office hours each table names.
import assert from 'node:assert/strict';
import test from 'node:test';
import { addDuration } from '../../engine/domain/calendar/add-duration.ts';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { workingTimeBetween } from '../../engine/domain/calendar/office-time.ts';
import type { Calendar, CalendarException, DurationUnit, WorkingTime } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import seed from '../../seeds/reference/calendar.json' with { type: 'json' };

/** `2024-08-21 15:00` in Việt Nam. */
const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

const checked = check('Calendar', seed);
assert.ok(checked.ok, 'the seeded calendar has the shape of a calendar');
const nation = compileCalendar([checked.value], 'VN:1');

type Row = [start: string, count: number, unit: DurationUnit, due: string];

const VIETNAM: Row[] = [
  ['2024-08-21 15:00:16', 3, 'working-day', '2024-08-26 15:00'],
  ['2024-08-21 15:00:16', 24, 'hour', '2024-08-26 15:00'],
  ['2024-08-23 12:00', 8, 'hour', '2024-08-26 11:30'],
  ['2024-08-23 12:00', 1, 'working-day', '2024-08-26 13:30'],
  ['2024-08-23 17:30', 8, 'hour', '2024-08-26 17:00'],
  ['2024-08-23 17:30', 1, 'working-day', '2024-08-27 07:00'],
  ['2024-08-24 09:00', 8, 'hour', '2024-08-26 17:00'],
  ['2024-08-24 09:00', 1, 'working-day', '2024-08-27 07:00'],
  ['2024-08-30 16:00', 24, 'hour', '2024-09-06 16:00'],
  ['2024-08-30 16:00', 3, 'working-day', '2024-09-06 16:00'],
  ['2024-04-26 09:00', 40, 'hour', '2024-05-07 09:00'],
  ['2024-04-26 09:00', 5, 'working-day', '2024-05-07 09:00'],
  ['2024-02-07 14:00', 16, 'hour', '2024-02-16 14:00'],
  ['2024-02-07 14:00', 2, 'working-day', '2024-02-16 14:00'],
  ['2025-01-24 10:30', 24, 'hour', '2025-02-05 10:30'],
  ['2025-01-24 10:30', 3, 'working-day', '2025-02-05 10:30'],
  ['2025-04-25 08:00', 24, 'hour', '2025-04-29 08:00'],
  ['2025-04-25 08:00', 3, 'working-day', '2025-04-29 08:00'],
  ['2025-08-29 15:30', 8, 'hour', '2025-09-03 15:30'],
  ['2025-08-29 15:30', 1, 'working-day', '2025-09-03 15:30'],
  ['2026-04-24 11:00', 16, 'hour', '2026-04-29 11:00'],
  ['2026-04-24 11:00', 2, 'working-day', '2026-04-29 11:00'],
  ['2026-08-21 13:30', 24, 'hour', '2026-08-25 11:30'],
  ['2026-08-21 13:30', 3, 'working-day', '2026-08-25 13:30'],
  ['2026-08-28 16:00', 8, 'hour', '2026-09-03 16:00'],
  ['2026-08-28 16:00', 1, 'working-day', '2026-09-03 16:00'],
  ['2025-01-15 09:00', 15, 'calendar-day', '2025-02-03 09:00'],
  ['2026-04-15 14:00', 12, 'calendar-day', '2026-04-28 14:00'],
];

for (const [start, count, unit, due] of VIETNAM)
  test(`A2 in the national calendar ${count} ${unit} from ${start} end at ${due}`, () => {
    assert.equal(addDuration(nation, at(start), { count, unit }), at(due));
  });

const OPENCPS_HOURS = '07:30-11:30,13:00-17:00';

function office(exceptions: CalendarException[] = [], more: WorkingTime[] = []) {
  const workingTimes = [...[2, 3, 4, 5, 6].map((day) => ({ day, hours: OPENCPS_HOURS })), ...more];
  const calendar: Calendar = { calendarCode: 'OC', calendarName: 'OC', scope: 'nation', workingTimes, exceptions };
  return compileCalendar([calendar], 'OC:1');
}

const opencps = office();

/** Week of 05/10/2020, a Monday. Rows the reference marks rounded, cut or wrong carry the right value. */
const OPENCPS: Row[] = [
  ['2020-10-05 07:30', 1, 'working-day', '2020-10-06 07:30'],
  ['2020-10-05 06:00', 1, 'working-day', '2020-10-06 07:30'],
  ['2020-10-05 09:00', 1, 'working-day', '2020-10-06 09:00'],
  ['2020-10-05 09:00', 5, 'working-day', '2020-10-12 09:00'],
  ['2020-10-05 12:10', 1, 'working-day', '2020-10-06 13:00'],
  ['2020-10-05 15:20', 1, 'working-day', '2020-10-06 15:20'],
  ['2020-10-05 17:00', 1, 'working-day', '2020-10-06 17:00'],
  ['2020-10-05 18:30', 1, 'working-day', '2020-10-07 07:30'],
  ['2020-10-05 18:30', 2, 'hour', '2020-10-06 09:30'],
  ['2020-10-05 18:30', 1.25, 'working-day', '2020-10-07 09:30'],
  ['2020-10-05 09:00', 0.5, 'working-day', '2020-10-05 14:30'],
  ['2020-10-05 14:00', 0.5, 'working-day', '2020-10-06 08:30'],
  ['2020-10-05 10:00', 2, 'hour', '2020-10-05 13:30'],
  ['2020-10-05 16:00', 3, 'hour', '2020-10-06 09:30'],
  ['2020-10-05 09:00', 12, 'hour', '2020-10-06 14:30'],
  ['2020-10-09 15:20', 1, 'working-day', '2020-10-12 15:20'],
  ['2020-10-10 09:00', 1, 'working-day', '2020-10-13 07:30'],
  ['2020-10-05 09:00', 300, 'working-day', '2021-11-29 09:00'],
  ['2020-10-10 09:00', 0, 'working-day', '2020-10-10 09:00'],
  ['2020-10-05 20:00', 0, 'hour', '2020-10-05 20:00'],
];

for (const [start, count, unit, due] of OPENCPS)
  test(`A2 with OpenCPS hours ${count} ${unit} from ${start} end at ${due}`, () => {
    assert.equal(addDuration(opencps, at(start), { count, unit }), at(due));
  });

test('a Wednesday off is not counted', () => {
  const calendar = office([{ date: '2020-10-07', kind: 'off' }]);
  assert.equal(
    addDuration(calendar, at('2020-10-05 09:00'), { count: 5, unit: 'working-day' }),
    at('2020-10-13 09:00'),
  );
});

test('a start on a day off moves to the opening of the next working day', () => {
  const calendar = office([{ date: '2020-10-07', kind: 'off' }]);
  assert.equal(
    addDuration(calendar, at('2020-10-07 09:00'), { count: 1, unit: 'working-day' }),
    at('2020-10-09 07:30'),
  );
});

test('a worked Saturday is counted', () => {
  const calendar = office([{ date: '2020-10-10', kind: 'worked' }]);
  assert.equal(
    addDuration(calendar, at('2020-10-08 09:00'), { count: 3, unit: 'working-day' }),
    at('2020-10-12 09:00'),
  );
});

test('a clock time after the closing of a Saturday with hours of its own becomes that closing', () => {
  const calendar = office([], [{ day: 7, hours: '08:00-11:00,13:00-15:00' }]);
  assert.equal(
    addDuration(calendar, at('2020-10-09 16:30'), { count: 1, unit: 'working-day' }),
    at('2020-10-10 15:00'),
  );
});

const ELAPSED: [from: string, to: string, hours: number][] = [
  ['2020-10-05 09:00', '2020-10-05 14:00', 3.5],
  ['2020-10-05 09:00', '2020-10-06 10:00', 9],
  ['2020-10-09 15:00', '2020-10-12 09:00', 3.5],
  ['2020-10-05 08:00', '2020-10-06 17:00', 15.5],
  ['2020-10-05 09:00', '2020-10-06 20:00', 14.5],
  ['2020-10-05 18:30', '2020-10-06 10:00', 2.5],
];

for (const [from, to, hours] of ELAPSED)
  test(`with OpenCPS hours ${hours} hours of office time lie between ${from} and ${to}`, () => {
    assert.equal(workingTimeBetween(opencps, at(from), at(to)), hours * 60);
    assert.equal(workingTimeBetween(opencps, at(to), at(from)), -hours * 60);
  });
