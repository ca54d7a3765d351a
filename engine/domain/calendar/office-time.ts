import type { Instant } from '../../../schemas/types/index.ts';
import { clockOf, DAY_MINUTES, dayOf, toLocalMinute } from './local-time.ts';
import { beyondHorizon, HORIZON_DAYS, sessionsOn, type WorkingCalendar } from './working-calendar.ts';

/** Office minutes of a whole day. */
export function officeMinutesOn(calendar: WorkingCalendar, day: number): number {
  let minutes = 0;
  for (const { from, to } of sessionsOn(calendar, day)) minutes += to - from;
  return minutes;
}

/** The earliest minute by which `minutes` of office time have passed since `start`; throws CalendarHorizonError. */
export function addOfficeMinutes(calendar: WorkingCalendar, start: number, minutes: number): number {
  if (minutes === 0) return start;
  const first = dayOf(start);
  let clock = clockOf(start);
  let left = minutes;
  for (let day = first; day <= first + HORIZON_DAYS; day++, clock = 0)
    for (const session of sessionsOn(calendar, day)) {
      const from = Math.max(session.from, clock);
      const open = session.to - from;
      if (open <= 0) continue;
      if (left <= open) return day * DAY_MINUTES + from + left;
      left -= open;
    }
  throw beyondHorizon(calendar, first);
}

/** Minutes of office time from one moment to another, seconds dropped; negative when `to` is the earlier one; throws CalendarHorizonError. */
export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const start = toLocalMinute(from);
  const end = toLocalMinute(to);
  return start <= end ? officeMinutesBetween(calendar, start, end) : 0 - officeMinutesBetween(calendar, end, start);
}

function officeMinutesBetween(calendar: WorkingCalendar, start: number, end: number): number {
  const first = dayOf(start);
  const last = dayOf(end);
  if (last - first > HORIZON_DAYS) throw beyondHorizon(calendar, first);
  if (first === last) return openBefore(calendar, end) - openBefore(calendar, start);
  let minutes = officeMinutesOn(calendar, first) - openBefore(calendar, start) + openBefore(calendar, end);
  for (let day = first + 1; day < last; day++) minutes += officeMinutesOn(calendar, day);
  return minutes;
}

/** Office minutes of the day up to `minute`. */
function openBefore(calendar: WorkingCalendar, minute: number): number {
  const clock = clockOf(minute);
  let minutes = 0;
  for (const { from, to } of sessionsOn(calendar, dayOf(minute))) minutes += Math.max(0, Math.min(clock, to) - from);
  return minutes;
}

/** The latest minute from which `minutes` of office time pass until `end`; throws CalendarHorizonError. */
export function subtractOfficeMinutes(calendar: WorkingCalendar, end: number, minutes: number): number {
  if (minutes === 0) return end;
  const last = dayOf(end);
  let clock = clockOf(end);
  let left = minutes;
  for (let day = last; day >= last - HORIZON_DAYS; day--, clock = DAY_MINUTES)
    for (const session of [...sessionsOn(calendar, day)].reverse()) {
      const to = Math.min(session.to, clock);
      const open = to - session.from;
      if (open <= 0) continue;
      if (left <= open) return day * DAY_MINUTES + to - left;
      left -= open;
    }
  throw beyondHorizon(calendar, last);
}
