import type { Duration, DurationUnit, Instant } from '../../../schemas/types/index.ts';
import { addMonths, clockOf, DAY_MINUTES, dayOf, toInstant, toLocalMinute } from './local-time.ts';
import { addOfficeMinutes, officeMinutesOn } from './office-time.ts';
import {
  beyondHorizon,
  closingClockOf,
  HORIZON_DAYS,
  openMinute,
  sessionsOn,
  type WorkingCalendar,
  walkWorkingDays,
  workingDayFrom,
} from './working-calendar.ts';

/** A remainder below this is the noise of binary fractions, not a part of a day. */
const NOISE = 1e-9;
/** BLDS 2015 Đ146: half a month is fifteen days. */
const MONTH_DAYS = 30;

type Rule = (calendar: WorkingCalendar, start: number, count: number) => number;

const rules = {
  'working-day': addWorkingDays,
  hour: (calendar, start, count) => addOfficeMinutes(calendar, start, Math.round(count * 60)),
  'calendar-day': (calendar, start, count) => endOn(calendar, dayOf(start) + wholeDays(count), start),
  month: (calendar, start, count) => {
    const months = Math.floor(count + NOISE);
    const day = addMonths(dayOf(start), months) + wholeDays((count - months) * MONTH_DAYS);
    return endOn(calendar, Math.min(day, addMonths(dayOf(start), months + 1)), start);
  },
} satisfies Record<DurationUnit, Rule>;

/**
 * The end of a time limit. A start outside office hours first moves to the next opening; then working days land on the
 * n-th following working day at the same clock time, hours consume office time and end at the earliest minute, calendar
 * days and months (rounded up to days) end at the same clock time, on the next working day when they end on a day off.
 * Seconds are dropped; a count of 0 is the start itself. Throws CalendarHorizonError, or RangeError for a count below 0.
 */
export function addDuration(calendar: WorkingCalendar, start: Instant, duration: Duration): Instant {
  const { count, unit } = duration;
  mustCount(count);
  const minute = toLocalMinute(start);
  return toInstant(count === 0 ? minute : rules[unit](calendar, openMinute(calendar, minute), count));
}

/** The n-th working day before `at` (a part of a day counts whole) at the same clock time: the apology is due 1 before (NĐ 61/2018 Đ19.9). */
export function subtractWorkingDays(calendar: WorkingCalendar, at: Instant, days: number): Instant {
  mustCount(days);
  const minute = toLocalMinute(at);
  if (days === 0) return toInstant(minute);
  return toInstant(atClock(calendar, walkWorkingDays(calendar, dayOf(minute), Math.ceil(days), -1), clockOf(minute)));
}

/** A part of a day uses that part of the landing day's hours, but never passes the next whole day. */
function addWorkingDays(calendar: WorkingCalendar, start: number, count: number): number {
  const clock = clockOf(start);
  const days = Math.floor(count + NOISE);
  const day = walkWorkingDays(calendar, dayOf(start), days);
  const landed = days === 0 ? start : atClock(calendar, day, clock);
  const part = count - days;
  if (part < NOISE) return landed;
  const end = addOfficeMinutes(calendar, landed, Math.round(part * officeMinutesOn(calendar, day)));
  return Math.min(end, atClock(calendar, walkWorkingDays(calendar, day, 1), clock));
}

const wholeDays = (count: number): number => Math.ceil(count - NOISE);

function endOn(calendar: WorkingCalendar, day: number, start: number): number {
  if (!(day - dayOf(start) <= HORIZON_DAYS)) throw beyondHorizon(calendar, dayOf(start));
  return atClock(calendar, workingDayFrom(calendar, day), clockOf(start));
}

function mustCount(count: number): void {
  if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) throw new RangeError(`not a count of time: ${count}`);
}

/** The same clock time on a working day: in its noon break the afternoon opening, outside its hours its closing. */
function atClock(calendar: WorkingCalendar, day: number, clock: number): number {
  const sessions = sessionsOn(calendar, day);
  const closing = closingClockOf(sessions);
  const opening = sessions[0]?.from ?? 0;
  const session = clock < opening ? undefined : sessions.find(({ to }) => clock <= to);
  return day * DAY_MINUTES + (session ? Math.max(clock, session.from) : closing);
}
