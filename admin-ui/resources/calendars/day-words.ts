import { dayOfDate, weekdayOf } from '../../../engine/domain/calendar/local-time.ts';
import type { Halves } from '../../../engine/domain/calendar/office-hours.ts';
import { formatDay } from '../../fields/formats.ts';
import { clockText } from './week.ts';
import type { YearDay } from './year.ts';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** `07:00–11:30, 13:30–17:00`; the word for a day off where nothing is worked. */
export function hoursWords({ morning, afternoon }: Halves, off: string): string {
  const sessions = [morning, afternoon].flatMap((session) =>
    session ? [`${clockText(session.from)}–${clockText(session.to)}`] : [],
  );
  return sessions.length === 0 ? off : sessions.join(', ');
}

/** `Thứ Hai 16/02/2026` of a written date. */
export function dateWords(date: string, translate: Translate): string {
  const day = dayOfDate(date);
  return day === undefined ? date : `${translate(`choices.WorkingTime.day.${weekdayOf(day) + 1}`)} ${formatDay(date)}`;
}

/** Everything about a day in one sentence: date, look, hours, reason, legal number, which calendar says so. */
export function dayWords({ date, look, halves, rules }: YearDay, english: boolean, translate: Translate): string {
  const whys = rules.map(({ exception, own, calendarName }) => {
    const { description, descriptionEN, legalNumber } = exception;
    const source = own
      ? translate('calendars.year.byOwn')
      : translate('calendars.year.byOther', { name: calendarName });
    return [(english && descriptionEN) || description, legalNumber, source].filter(Boolean).join(', ');
  });
  return [
    dateWords(date, translate),
    translate(`calendars.look.${look}`),
    hoursWords(halves, translate('calendars.week.off')),
    ...whys,
  ].join(' · ');
}
