import type { Duration, DurationUnit } from '../../../schemas/types/index.ts';

/** What the portal says of a time limit; `doubt` is why it cannot be taken as it stands. */
export interface PortalTime {
  duration: Duration | null;
  doubt?: 'portal-time-missing' | 'portal-time-no-unit' | 'portal-time-unclear';
}

const UNITS: Readonly<Record<string, DurationUnit>> = {
  'ngày làm việc': 'working-day',
  ngày: 'calendar-day',
  giờ: 'hour',
  'giờ làm việc': 'hour',
  tháng: 'month',
};

/** Numbers of these are never a legal time limit. */
const LONGEST = 10_000;

function durationOf(count: string, unit: string): Duration | undefined {
  const known = UNITS[unit.toLowerCase()];
  const number = Number(count);
  return known && number > 0 && number <= LONGEST ? { count: number, unit: known } : undefined;
}

/** Reads `thoi_han`: a number and a unit is certain, a bare number or two numbers are not. */
export function readTime(text: string): PortalTime {
  const trimmed = text.trim();
  if (trimmed === '' || /^không có thông tin$/i.test(trimmed)) return { duration: null, doubt: 'portal-time-missing' };
  const [, count = '', unit = ''] = /^(\d+)\s*(\p{L}[\p{L} ]*)$/u.exec(trimmed) ?? [];
  const duration = durationOf(count, unit.trim());
  if (duration) return { duration };
  return { duration: null, doubt: /^\d+$/.test(trimmed) ? 'portal-time-no-unit' : 'portal-time-unclear' };
}

const MENTION = /(\d{1,3})\s*(?:\([^()]{1,40}\)\s*)?(ngày làm việc|ngày|giờ làm việc|giờ|tháng)(?![\p{L}])/giu;

/** Time limits that a sentence mentions. */
export function mentionedTimes(text: string): Duration[] {
  return [...text.matchAll(MENTION)].flatMap(([, count = '', unit = '']) => durationOf(count, unit) ?? []);
}

/** Whether a described channel speaks of times and never of this one. */
export function contradictsTime(duration: Duration, description: string): boolean {
  const mentioned = mentionedTimes(description);
  return (
    mentioned.length > 0 && !mentioned.some(({ count, unit }) => count === duration.count && unit === duration.unit)
  );
}
