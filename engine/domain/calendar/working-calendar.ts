// What every time rule asks of a calendar, in Vietnamese minutes and days (local-time.ts).
import type { Instant } from '../../../schemas/types/index.ts';
import { clockOf, DAY_MINUTES, dateOfDay, dayOf, toInstant, toLocalMinute, weekdayOf } from './local-time.ts';
import type { Session } from './office-hours.ts';

/** Merged calendars as tables of minutes: sessions by weekday (0 Sunday) and by excepted day; built by compileCalendar. */
export interface WorkingCalendar {
  readonly revision: string;
  readonly weekdays: readonly (readonly Session[])[];
  readonly exceptions: ReadonlyMap<number, readonly Session[]>;
}

/** Days a rule may walk before it gives up: thirty years. */
export const HORIZON_DAYS = 30 * 366;

/** Thrown where a time rule leaves the thirty years after its start, as it does in a calendar without a working day. */
export class CalendarHorizonError extends RangeError {
  override readonly name = 'CalendarHorizonError';
}

const CLOSED: readonly Session[] = [];

/** The sessions of a day in order; none on a day off. */
export function sessionsOn(calendar: WorkingCalendar, day: number): readonly Session[] {
  const excepted = calendar.exceptions.size > 0 ? calendar.exceptions.get(day) : undefined;
  return excepted ?? calendar.weekdays[weekdayOf(day)] ?? CLOSED;
}

/** The `count`-th working day after `day` (before it when `step` is -1); `day` itself when the count is 0. */
export function walkWorkingDays(calendar: WorkingCalendar, day: number, count: number, step: 1 | -1 = 1): number {
  let left = count;
  let at = day;
  while (left > 0) {
    at += step;
    if (!(Math.abs(at - day) <= HORIZON_DAYS)) throw beyondHorizon(calendar, day);
    if (sessionsOn(calendar, at).length > 0) left -= 1;
  }
  return at;
}

/** The first working day on or after `day`. */
export const workingDayFrom = (calendar: WorkingCalendar, day: number): number => walkWorkingDays(calendar, day - 1, 1);

/** The minute itself while the office is open, its closing included; otherwise the next opening. */
export function openMinute(calendar: WorkingCalendar, minute: number): number {
  const day = dayOf(minute);
  const clock = clockOf(minute);
  for (const { from, to } of sessionsOn(calendar, day))
    if (clock <= to) return Math.max(minute, day * DAY_MINUTES + from);
  return openingOf(calendar, walkWorkingDays(calendar, day, 1));
}

/** The first minute of a working day. */
export const openingOf = (calendar: WorkingCalendar, day: number): number =>
  day * DAY_MINUTES + (sessionsOn(calendar, day)[0]?.from ?? 0);

/** The last minute of a working day, counted from midnight. */
export const closingClockOf = (sessions: readonly Session[]): number => sessions.at(-1)?.to ?? 0;

/** The error for a walk that began on `day`. */
export const beyondHorizon = (calendar: WorkingCalendar, day: number): CalendarHorizonError =>
  new CalendarHorizonError(
    `calendar ${calendar.revision}: nothing found within ${HORIZON_DAYS} days of ${dateOfDay(day)}`,
  );

/** Whether any office time falls on the Vietnamese day of `at`. */
export const isWorkingDay = (calendar: WorkingCalendar, at: Instant): boolean =>
  sessionsOn(calendar, dayOf(toLocalMinute(at))).length > 0;

/** `at`, seconds dropped, while the office is open (closing included), else the next opening; throws CalendarHorizonError. */
export const nextOpening = (calendar: WorkingCalendar, at: Instant): Instant =>
  toInstant(openMinute(calendar, toLocalMinute(at)));

/** The years from `from` to `to`, both included, that have no exception at all: their holidays are not entered yet. */
export function missingYears(calendar: WorkingCalendar, from: Instant, to: Instant): number[] {
  const yearOf = (day: number): number => Number(dateOfDay(day).slice(0, 4));
  const known = new Set([...calendar.exceptions.keys()].map(yearOf));
  const first = yearOf(dayOf(toLocalMinute(from)));
  const years = Array.from({ length: yearOf(dayOf(toLocalMinute(to))) - first + 1 }, (_, index) => first + index);
  return years.filter((year) => !known.has(year));
}
