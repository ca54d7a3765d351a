import type { CompiledProcess, Instant } from '../../../schemas/types/index.ts';
import { subtractWorkingDays } from './add-duration.ts';
import { toInstant, toLocalMinute } from './local-time.ts';
import { subtractOfficeMinutes, workingTimeBetween } from './office-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type DueDateNotify = NonNullable<CompiledProcess['dueDate']['notify']>;

/**
 * When the near end of a time limit is told (dueDateNotify, OpenCPS semantics §3.9): days or office hours before `due`, or
 * the given per cent of the office time between `start` and `due`. Throws CalendarHorizonError.
 */
export function nearDueAt(
  calendar: WorkingCalendar,
  start: Instant,
  due: Instant,
  { type, value }: DueDateNotify,
): Instant {
  if (value <= 0) return due;
  if (type === 'day') return subtractWorkingDays(calendar, due, value);
  const minutes = type === 'hour' ? value * 60 : (Math.max(0, workingTimeBetween(calendar, start, due)) * value) / 100;
  return toInstant(subtractOfficeMinutes(calendar, toLocalMinute(due), Math.round(minutes)));
}
