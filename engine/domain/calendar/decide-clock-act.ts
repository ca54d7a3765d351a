import type { ClockAct, Instant } from '../../../schemas/types/index.ts';
import type { ClockRequest } from './clock-request.ts';
import { type ClockResult, countResult, extendResult, resumeResult } from './clock-result.ts';
import type { Ledger } from './ledger.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type { ClockRequest };

/**
 * The complete act to write into the ledger, its result by value. Pause and stop keep the date; resume moves it by the
 * office time waited and leaves it where the clock is not paused; whether the act is allowed (one re-appointment, a
 * reason) is for whoever asks. Throws CalendarHorizonError.
 */
export function decideClockAct(
  ledger: Ledger,
  request: ClockRequest,
  calendar: WorkingCalendar,
  now: Instant,
): ClockAct {
  const { kind, reason, legalBasis } = request;
  return {
    kind,
    at: now,
    ...(reason === undefined ? {} : { reason }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    dueDate: ledger.dueDate ?? null,
    ...resultOf(ledger, request, calendar, now),
    calendarRevision: calendar.revision,
  };
}

function resultOf(ledger: Ledger, request: ClockRequest, calendar: WorkingCalendar, now: Instant): ClockResult {
  switch (request.kind) {
    case 'start':
    case 'restart':
      return countResult(request, ledger.duration, calendar, now);
    case 'extend':
      return extendResult(request, ledger.dueDate ?? now, calendar);
    case 'resume':
      return ledger.pausedAt === undefined ? {} : resumeResult(ledger.pausedAt, ledger.dueDate, calendar, now);
    case 'pause':
    case 'stop':
      return {};
  }
}
