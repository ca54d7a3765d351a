import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDuration, subtractWorkingDays } from '../../engine/domain/calendar/add-duration.ts';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { workingTimeBetween } from '../../engine/domain/calendar/office-time.ts';
import { nextOpening } from '../../engine/domain/calendar/working-calendar.ts';
import type { Calendar, CalendarException, DurationUnit, WorkingTime } from '../../schemas/types/index.ts';

const HOURS = ['07:00-11:30,13:30-17:00', '07:30-11:30,13:00-17:00', '08:30-11:30,13:30-16:30', '08:00-15:00'];
const FIRST = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const dates = fc.integer({ min: 0, max: 730 }).map((day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10));
const instants = fc
  .integer({ min: 0, max: 730 * 1440 * 60 })
  .map((second) => new Date(FIRST + second * 1000).toISOString());
const units = fc.constantFrom<DurationUnit>('working-day', 'hour', 'calendar-day', 'month');

const officeUnits = fc.constantFrom<DurationUnit>('working-day', 'hour');

const compiled = (workingTimes: WorkingTime[], exceptions: CalendarException[]) => {
  const calendar: Calendar = { calendarCode: 'P', calendarName: 'P', scope: 'nation', workingTimes, exceptions };
  return compileCalendar([calendar], 'P:1');
};
const monday: WorkingTime = { day: 2, hours: '07:30-11:30,13:00-17:00' };
const kinds = fc.constantFrom<CalendarException['kind']>('off', 'worked');
const sessions = fc.constantFrom<CalendarException['session']>('morning', 'afternoon', 'all', undefined);

/** Offices whose days differ: other hours on some weekdays, half days, worked Saturdays. */
const calendars = fc
  .tuple(
    fc.array(fc.record({ day: fc.integer({ min: 3, max: 7 }), hours: fc.constantFrom(...HOURS, '', '07:30-11:30') })),
    fc.array(fc.record({ date: dates, kind: kinds, session: sessions }), { maxLength: 40 }),
  )
  .map(([rows, exceptions]) => compiled([monday, ...rows], exceptions));

/** Offices whose every working day has the same hours. */
const evenCalendars = fc
  .tuple(fc.constantFrom(...HOURS), fc.array(fc.record({ date: dates, kind: kinds }), { maxLength: 40 }))
  .map(([hours, exceptions]) =>
    compiled(
      [2, 3, 4, 5, 6].map((day) => ({ day, hours })),
      exceptions,
    ),
  );

const counts = fc.integer({ min: 1, max: 240 }).map((quarters) => quarters / 4);
const localDay = (instant: string): number => Math.floor((Date.parse(instant) / 60_000 + 420) / 1440);

test('every due date is a moment at which the office is open or closing', () => {
  fc.assert(
    fc.property(calendars, instants, counts, units, (calendar, start, count, unit) => {
      const due = addDuration(calendar, start, { count, unit });
      assert.equal(nextOpening(calendar, due), due);
      assert.ok(due > start || due.slice(0, 16) === start.slice(0, 16));
    }),
  );
});

test('a later start is never due on an earlier day', () => {
  fc.assert(
    fc.property(
      calendars,
      instants,
      instants,
      fc.integer({ min: 1, max: 60 }),
      units,
      (calendar, one, other, count, unit) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const due = (start: string) => localDay(addDuration(calendar, start, { count, unit }));
        assert.ok(due(early) <= due(late));
      },
    ),
  );
});

test('in working days and hours a later start is never due earlier where every working day has the same hours', () => {
  fc.assert(
    fc.property(evenCalendars, instants, instants, counts, officeUnits, (calendar, one, other, count, unit) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      const due = (start: string) => addDuration(calendar, start, { count, unit });
      assert.ok(due(early) <= due(late));
    }),
  );
});

test('a longer limit never ends earlier', () => {
  fc.assert(
    fc.property(calendars, instants, counts, counts, units, (calendar, start, one, other, unit) => {
      const due = (count: number) => addDuration(calendar, start, { count, unit });
      assert.ok(due(Math.min(one, other)) <= due(Math.max(one, other)));
    }),
  );
});

test('the office time up to the end of a limit in hours is that limit', () => {
  fc.assert(
    fc.property(calendars, instants, counts, (calendar, start, count) => {
      const due = addDuration(calendar, start, { count, unit: 'hour' });
      assert.equal(workingTimeBetween(calendar, start, due), count * 60);
      const minuteBefore = new Date(Date.parse(due) - 60_000).toISOString();
      assert.ok(workingTimeBetween(calendar, start, minuteBefore) < count * 60, 'and no earlier minute would do');
    }),
  );
});

test('office time adds up', () => {
  fc.assert(
    fc.property(calendars, instants, instants, instants, (calendar, one, two, three) => {
      const between = (from: string, to: string) => workingTimeBetween(calendar, from, to);
      assert.equal(between(one, two) + between(two, three), between(one, three));
    }),
  );
});

test('whole working days can be taken back where every day has the same hours', () => {
  fc.assert(
    fc.property(evenCalendars, instants, fc.integer({ min: 1, max: 60 }), (calendar, start, count) => {
      const due = addDuration(calendar, start, { count, unit: 'working-day' });
      assert.equal(subtractWorkingDays(calendar, due, count), nextOpening(calendar, start));
    }),
  );
});
