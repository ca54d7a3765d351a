import type { Calendar, CalendarException } from '../../../schemas/types/index.ts';
import { dayOfDate, weekdayOf } from './local-time.ts';
import { closeHalves, type Halves, isOpen, openHalves, parseOfficeHours, sessionsOf } from './office-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const MONDAY = 1;

/**
 * Lays calendars over each other, farthest first (nation, province, agency), into one table of minutes. A weekday row
 * replaces the farther one's; an exception is applied to what the farther calendars left of that date, so the nearest
 * has the last word. Rows that `lintCalendar` calls errors are left out. `revision` is kept in every deadline computed.
 */
export function compileCalendar(layers: readonly Calendar[], revision: string): WorkingCalendar {
  const weekdays: Halves[] = Array.from({ length: 7 }, () => ({}));
  for (const { workingTimes } of layers)
    for (const { day, hours } of workingTimes) {
      const halves = parseOfficeHours(hours);
      if (halves) weekdays[day - 1] = halves;
    }
  const dates = new Map<number, Halves>();
  for (const { exceptions } of layers)
    for (const exception of exceptions) {
      const day = dayOfDate(exception.date);
      if (day === undefined) continue;
      const weekday = weekdayOf(day);
      const before = dates.get(day) ?? weekdays[weekday] ?? {};
      dates.set(day, applyException(before, exception, usualHours(weekdays, weekday)));
    }
  return {
    revision,
    weekdays: weekdays.map(sessionsOf),
    exceptions: new Map([...dates].map(([day, halves]) => [day, sessionsOf(halves)])),
  };
}

function applyException(before: Halves, exception: CalendarException, usual: Halves): Halves {
  const session = exception.session ?? 'all';
  if (exception.kind === 'off') return closeHalves(before, session);
  const hours = exception.hours === undefined ? usual : parseOfficeHours(exception.hours);
  return hours ? openHalves(before, session, hours) : before;
}

/** Hours of a worked day that names none: its weekday's own, else Monday's, else those of any weekday. */
function usualHours(weekdays: readonly Halves[], weekday: number): Halves {
  const candidates = [weekdays[weekday], weekdays[MONDAY], ...weekdays];
  return candidates.find((halves) => halves !== undefined && isOpen(halves)) ?? {};
}
