import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choiceOf,
  DAY_CHOICES,
  type DayChoice,
  daysThrough,
  setDay,
} from '../../../admin-ui/resources/calendars/day-choice.ts';
import { USUAL } from '../../../admin-ui/resources/calendars/week.ts';
import { baseOf, halvesOn } from '../../../admin-ui/resources/calendars/year.ts';
import { compileCalendar } from '../../../engine/domain/calendar/compile-calendar.ts';
import { dayOfDate } from '../../../engine/domain/calendar/local-time.ts';
import type { Calendar, CalendarException } from '../../../schemas/types/index.ts';

const week = (hours: string): Calendar => ({
  calendarCode: 'X',
  calendarName: 'X',
  scope: 'nation',
  workingTimes: [
    { day: 2, hours: '07:00-11:30,13:30-17:00' },
    { day: 6, hours },
  ],
  exceptions: [],
});

const OPEN = { without: {}, worked: USUAL };
const DATE = '2026-01-02';
const DAY = dayOfDate(DATE) ?? 0;

/** What Friday 02/01/2026 becomes when it is set, over each kind of Friday. */
function becomes(hours: string, choice: DayChoice): string {
  const calendar = week(hours);
  const base = baseOf(compileCalendar([calendar], 'x'), DAY);
  const exceptions = setDay([], DATE, choice, {}, base);
  const { morning, afternoon } = halvesOn(compileCalendar([{ ...calendar, exceptions }], 'x'), DAY);
  return `${morning ? 'S' : '-'}${afternoon ? 'C' : '-'}`;
}

test('whatever the day usually is, setting it makes it what was chosen', () => {
  const wanted: Record<Exclude<DayChoice, 'usual'>, string> = {
    off: '--',
    worked: 'SC',
    morning: 'S-',
    afternoon: '-C',
  };
  for (const choice of DAY_CHOICES) {
    if (choice === 'usual') continue;
    for (const hours of ['07:00-11:30,13:30-17:00', '', '07:30-11:30', '13:30-16:30'])
      assert.equal(becomes(hours, choice), wanted[choice]);
  }
  assert.equal(becomes('', 'usual'), '--');
});

test('setting a day replaces its rows, keeps the others in order and what an import left beside it', () => {
  const before: CalendarException[] = [
    { date: '2026-02-01', kind: 'off' },
    { date: DATE, kind: 'worked', unread: { holidayType: '1' } },
  ];
  const after = setDay(before, DATE, 'off', { legalNumber: 'TB 1', description: ' ', hours: '07:00-08:00' }, OPEN);
  assert.deepEqual(after, [
    { date: DATE, kind: 'off', legalNumber: 'TB 1', unread: { holidayType: '1' } },
    { date: '2026-02-01', kind: 'off' },
  ]);
  assert.deepEqual(setDay(before, DATE, 'usual', {}, OPEN), [before[0]]);
});

test('hours are written only where the day is worked', () => {
  const [row] = setDay([], DATE, 'worked', { hours: '08:00-12:00' }, OPEN);
  assert.equal(row?.hours, '08:00-12:00');
});

test('the choice of a day is read from its halves, and is usual where it has no row', () => {
  const session = { from: 1, to: 2 };
  assert.equal(choiceOf({}, false), 'usual');
  assert.equal(choiceOf({}, true), 'off');
  assert.equal(choiceOf({ afternoon: session }, true), 'afternoon');
  assert.equal(choiceOf({ morning: session, afternoon: session }, true), 'worked');
});

test('a stretch holds its first and last day, and at least its first', () => {
  assert.deepEqual(daysThrough('2026-02-27', '2026-03-01'), ['2026-02-27', '2026-02-28', '2026-03-01']);
  assert.deepEqual(daysThrough('2026-02-27', ''), ['2026-02-27']);
  assert.deepEqual(daysThrough('2026-02-27', '2026-02-01'), ['2026-02-27']);
});
