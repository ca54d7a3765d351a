import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersBelow } from '../../../admin-ui/resources/calendars/layers.ts';
import {
  countWork,
  dayAfterKey,
  monthsOf,
  rulesOf,
  weeksOf,
  yearOf,
} from '../../../admin-ui/resources/calendars/year.ts';
import { compileCalendar } from '../../../engine/domain/calendar/compile-calendar.ts';
import type { Calendar } from '../../../schemas/types/index.ts';

const OFFICE = '07:00-11:30,13:30-17:00';

const nation: Calendar = {
  calendarCode: 'QG',
  calendarName: 'Toàn quốc',
  scope: 'nation',
  workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: OFFICE })),
  exceptions: [
    { date: '2026-01-01', kind: 'off', legalNumber: 'BLLĐ Đ112', description: 'Tết Dương lịch' },
    { date: '2026-01-10', kind: 'worked', description: 'Làm bù' },
  ],
};
const ward: Calendar = {
  calendarCode: 'P1',
  calendarName: 'Phường 1',
  scope: 'agency',
  agencyCode: 'T.1',
  workingTimes: [{ day: 7, hours: '07:30-11:30' }],
  exceptions: [
    { date: '2026-01-02', kind: 'off', session: 'afternoon' },
    { date: '2026-01-10', kind: 'off' },
    { date: '2026-01-24', kind: 'worked' },
  ],
};

function januaryOf(layers: Calendar[], own: Calendar) {
  const days = yearOf(2026, compileCalendar([...layers, own], 'x'), rulesOf(layers, own));
  return new Map(days.slice(0, 31).map((day) => [day.date.slice(8), day]));
}

test('a day looks as its hours and its rules make it: work, rest, holiday, made up for, half', () => {
  const days = januaryOf([], nation);
  assert.equal(days.get('01')?.look, 'off');
  assert.equal(days.get('02')?.look, 'work');
  assert.equal(days.get('03')?.look, 'rest');
  assert.equal(days.get('10')?.look, 'worked');
});

test('the nearer calendar has the last word and each rule keeps the calendar it came from', () => {
  const days = januaryOf([nation], ward);
  assert.equal(days.get('01')?.look, 'off');
  assert.deepEqual(
    days.get('01')?.rules.map(({ calendarCode, own }) => [calendarCode, own]),
    [['QG', false]],
  );
  assert.equal(days.get('02')?.look, 'morning');
  assert.equal(days.get('03')?.look, 'morning');
  assert.equal(days.get('10')?.look, 'off');
  assert.deepEqual(
    days.get('10')?.rules.map(({ own }) => own),
    [false, true],
  );
});

test('working days are counted by month, half days told apart', () => {
  const days = yearOf(2026, compileCalendar([nation, ward], 'x'), rulesOf([nation], ward));
  const [january = []] = monthsOf(days);
  // 22 weekdays less the first of January; five Saturday mornings less the 10th; the 2nd only by half.
  assert.deepEqual(countWork(january), { days: 25, halfDays: 5 });
  assert.equal(days.length, 365);
  assert.equal(yearOf(2028, compileCalendar([nation], 'x'), new Map()).length, 366);
});

test('weeks begin on Monday and are padded with nothing', () => {
  const days = yearOf(2026, compileCalendar([nation], 'x'), new Map());
  const [, february = []] = monthsOf(days);
  const weeks = weeksOf(february);
  assert.equal(weeks[0]?.filter((day) => day === undefined).length, 6);
  assert.ok(weeks.every((week) => week.length === 7));
  assert.equal(weeks.flat().filter((day) => day !== undefined).length, 28);
});

test('keys lead by day, week, end of week and month, across the year, and other keys nowhere', () => {
  assert.equal(dayAfterKey('2026-12-31', 'ArrowRight'), '2027-01-01');
  assert.equal(dayAfterKey('2026-01-01', 'ArrowUp'), '2025-12-25');
  assert.equal(dayAfterKey('2026-01-01', 'Home'), '2025-12-29');
  assert.equal(dayAfterKey('2026-01-01', 'End'), '2026-01-04');
  assert.equal(dayAfterKey('2026-03-31', 'PageUp'), '2026-02-28');
  assert.equal(dayAfterKey('2026-12-15', 'PageDown'), '2027-01-15');
  assert.equal(dayAfterKey('2026-01-01', 'a'), undefined);
});

test('a calendar is laid over the nation and the agencies above its own, farthest first', () => {
  const province: Calendar = { ...ward, calendarCode: 'T', scope: 'province', agencyCode: 'T' };
  const other: Calendar = { ...ward, calendarCode: 'P2', agencyCode: 'T.2' };
  const department: Calendar = { ...ward, calendarCode: 'S', agencyCode: 'T' };
  const all = [ward, other, department, province, nation];
  const codes = (own: Calendar, lineage: string[]) =>
    layersBelow(own, all, lineage).map(({ calendarCode }) => calendarCode);
  assert.deepEqual(codes(ward, ['T', 'T.1']), ['QG', 'T', 'S']);
  assert.deepEqual(codes(province, ['T']), ['QG']);
  assert.deepEqual(codes(nation, []), []);
});
