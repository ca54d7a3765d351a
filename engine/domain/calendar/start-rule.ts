import type { Instant, StartRule } from '../../../schemas/types/index.ts';
import { clockOf, clockOfText, DAY_MINUTES, dayOf, toInstant, toLocalMinute } from './local-time.ts';
import {
  closingClockOf,
  openingOf,
  openMinute,
  sessionsOn,
  type WorkingCalendar,
  walkWorkingDays,
} from './working-calendar.ts';

const LAST_HOUR = 60;

/**
 * When a dossier received at `received` begins to count: at once or from the next opening; from the next working day when
 * it came after `afterTime` (a minute later is after; NĐ 61/2018 Đ18.2, NĐ 297/2025 Đ3.5) or, by `lastOfficeHour`, within
 * the sixty minutes before the day's closing (NĐ 297/2025 Đ6.3). That day, and one it came on outside office days, begins
 * at `nextDayAt` where the rule names one, else at its opening. Throws CalendarHorizonError.
 */
export function countingStart(calendar: WorkingCalendar, received: Instant, rule: StartRule = {}): Instant {
  const minute = toLocalMinute(received);
  const day = dayOf(minute);
  const clock = clockOf(minute);
  const sessions = sessionsOn(calendar, day);
  const afterTime = rule.afterTime !== undefined && clock > clockOfText(rule.afterTime);
  const lastHour = rule.lastOfficeHour === true && sessions.length > 0 && clock >= closingClockOf(sessions) - LAST_HOUR;
  const open = openMinute(calendar, minute);
  const start = afterTime || lastHour ? openingOf(calendar, walkWorkingDays(calendar, day, 1)) : open;
  if (rule.nextDayAt === undefined || dayOf(start) === day) return toInstant(start);
  return toInstant(openMinute(calendar, Math.max(start, dayOf(start) * DAY_MINUTES + clockOfText(rule.nextDayAt))));
}
