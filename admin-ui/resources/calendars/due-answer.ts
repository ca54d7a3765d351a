import { addDuration } from '../../../engine/domain/calendar/add-duration.ts';
import {
  CalendarHorizonError,
  nextOpening,
  type WorkingCalendar,
} from '../../../engine/domain/calendar/working-calendar.ts';
import type { DurationUnit, Instant } from '../../../schemas/types/index.ts';
import { instantOfInput } from '../shared-configs/inputs/local-instant.ts';

export const UNITS = ['working-day', 'hour', 'calendar-day', 'month'] as const satisfies DurationUnit[];

/** As the schema of durations allows. */
const LONGEST = 10_000;

/** When a time limit begins and ends, or why that cannot be said. */
export type DueAnswer = { starts: Instant; due: Instant } | { fault: 'never' | 'incomplete' };

/** The due date of something filed at a typed Vietnamese time. */
export function dueOf(calendar: WorkingCalendar, filed: string, count: number, unit: DurationUnit): DueAnswer {
  const at = instantOfInput(filed);
  if (at === undefined || !(count > 0 && count <= LONGEST)) return { fault: 'incomplete' };
  try {
    return { starts: nextOpening(calendar, at), due: addDuration(calendar, at, { count, unit }) };
  } catch (error) {
    if (error instanceof CalendarHorizonError) return { fault: 'never' };
    throw error;
  }
}
