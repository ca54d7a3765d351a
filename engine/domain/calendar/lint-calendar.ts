import type { Calendar, Finding } from '../../../schemas/types/index.ts';
import { dayOfDate } from './local-time.ts';
import { isOpen, parseOfficeHours } from './office-hours.ts';

const SENTENCES = {
  'calendar-bad-hours': [
    'error',
    'giờ làm việc phải theo thứ tự, mỗi buổi có giờ mở trước giờ đóng',
    'office hours must be in order, each session opening before it closes',
  ],
  'calendar-no-such-date': ['error', 'không có ngày này', 'there is no such date'],
  'calendar-weekday-twice': [
    'warning',
    'thứ này được khai hai lần; dòng sau được dùng',
    'the weekday is written twice; the later row is used',
  ],
  'calendar-date-twice': [
    'warning',
    'ngày này được khai nhiều lần; các dòng được áp dụng lần lượt',
    'the date is written more than once; the rows are applied in order',
  ],
  'calendar-no-working-day': [
    'error',
    'lịch quốc gia phải có ít nhất một ngày làm việc trong tuần',
    'the calendar of the nation needs at least one working weekday',
  ],
} as const satisfies Record<string, readonly [Finding['severity'], string, string]>;

/** What is wrong with one calendar, each at its JSON Pointer; an error must not be published. */
export function lintCalendar(calendar: Calendar): Finding[] {
  const findings: Finding[] = [];
  const note = (code: keyof typeof SENTENCES, path: string, value: string) => {
    const [severity, vi, en] = SENTENCES[code];
    findings.push({ code, severity, path, value, message: { vi: `“${value}”: ${vi}`, en: `“${value}”: ${en}` } });
  };
  const weekdays = new Set<number>();
  let works = false;
  calendar.workingTimes.forEach(({ day, hours }, index) => {
    const halves = parseOfficeHours(hours);
    if (!halves) note('calendar-bad-hours', `/workingTimes/${index}/hours`, hours);
    else works ||= isOpen(halves);
    if (weekdays.has(day)) note('calendar-weekday-twice', `/workingTimes/${index}/day`, String(day));
    weekdays.add(day);
  });
  // One that writes no weekdays only adds holidays and worked days to another of the nation.
  if (calendar.scope === 'nation' && weekdays.size > 0 && !works)
    note('calendar-no-working-day', '/workingTimes', calendar.calendarCode);
  const dates = new Set<string>();
  calendar.exceptions.forEach(({ date, hours }, index) => {
    const path = `/exceptions/${index}`;
    if (dayOfDate(date) === undefined) note('calendar-no-such-date', `${path}/date`, date);
    if (hours !== undefined && !parseOfficeHours(hours)) note('calendar-bad-hours', `${path}/hours`, hours);
    if (dates.has(date)) note('calendar-date-twice', `${path}/date`, date);
    dates.add(date);
  });
  return findings;
}
