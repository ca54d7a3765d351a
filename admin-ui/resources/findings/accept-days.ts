import { addMonths, dateOfDay, dayOfDate, localDateOf } from '../../../engine/domain/calendar/local-time.ts';
import type { LocalDate } from '../../../schemas/types/index.ts';

/** The Vietnamese date so many months after a moment. */
export function dayInMonths(now: Date, months: number): LocalDate {
  const today = localDateOf(now.toISOString());
  const day = dayOfDate(today);
  return day === undefined ? today : dateOfDay(addMonths(day, months));
}

/** A code for an acceptance made at a moment: nobody types it. */
export const acceptedCode = (now: Date): string => `LKT-${now.getTime().toString(36).toUpperCase()}`;
