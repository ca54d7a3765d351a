// The dates that come of a clock request.
import type { ClockAct, Duration, Instant } from '../../../schemas/types/index.ts';
import { addDuration } from './add-duration.ts';
import type { CountRequest, ExtendRequest } from './clock-request.ts';
import { toInstant, toLocalMinute } from './local-time.ts';
import { addOfficeMinutes, workingTimeBetween } from './office-time.ts';
import { countingStart } from './start-rule.ts';
import { openMinute, type WorkingCalendar } from './working-calendar.ts';
/** What an act adds to the ledger. */
export type ClockResult = Pick<
  ClockAct,
  'dueDate' | 'duration' | 'from' | 'fixed' | 'phase' | 'appointment' | 'waitedMinutes'
>;

/** The date of a start or restart; `earlier` is the time limit a restart falls back on. Throws CalendarHorizonError. */
export function countResult(
  request: CountRequest,
  earlier: Duration | undefined,
  calendar: WorkingCalendar,
  now: Instant,
): ClockResult {
  const { dueDate, phase, appointment } = request;
  const about = appointment === undefined ? {} : { appointment };
  if (dueDate !== undefined)
    return {
      ...about,
      ...(phase === undefined ? { fixed: true } : { phase }),
      ...(request.duration ? { duration: request.duration } : {}),
      dueDate,
    };
  const duration = request.duration ?? (request.kind === 'restart' ? earlier : undefined);
  if (duration === undefined) return { ...about, dueDate: null };
  const start = countingStart(calendar, request.from ?? now, request.startRule);
  const from = request.from === undefined ? {} : { from: request.from };
  return { ...about, duration, ...from, dueDate: addDuration(calendar, start, duration) };
}

/** The date of a re-appointment. Throws CalendarHorizonError. */
export function extendResult(request: ExtendRequest, present: Instant, calendar: WorkingCalendar): ClockResult {
  if (request.dueDate !== undefined) return { fixed: true, dueDate: request.dueDate };
  return { duration: request.duration, dueDate: addDuration(calendar, present, request.duration) };
}

/** The date of a resume: moved by the office time since `pausedAt`. Throws CalendarHorizonError. */
export function resumeResult(
  pausedAt: Instant,
  dueDate: Instant | undefined,
  calendar: WorkingCalendar,
  now: Instant,
): ClockResult {
  const waitedMinutes = Math.max(0, workingTimeBetween(calendar, pausedAt, now));
  if (dueDate === undefined || waitedMinutes === 0) return { waitedMinutes };
  const due = openMinute(calendar, toLocalMinute(dueDate));
  return { waitedMinutes, dueDate: toInstant(addOfficeMinutes(calendar, due, waitedMinutes)) };
}
