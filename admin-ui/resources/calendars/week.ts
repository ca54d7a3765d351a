import { type Halves, parseOfficeHours, type Session } from '../../../engine/domain/calendar/office-hours.ts';
import type { WorkingTime } from '../../../schemas/types/index.ts';

/** Java weekdays in the order of a week: Monday (2) to Saturday (7), Sunday (1). */
export const WEEK: readonly number[] = [2, 3, 4, 5, 6, 7, 1];

export type Half = keyof Halves;
export const HALVES = ['morning', 'afternoon'] as const satisfies Half[];

/** What a half gets when it is opened: the hours most offices keep. */
export const USUAL: Record<Half, Session> = {
  morning: { from: 7 * 60, to: 11 * 60 + 30 },
  afternoon: { from: 13 * 60 + 30, to: 17 * 60 },
};

const two = (number: number): string => String(number).padStart(2, '0');

/** `07:30` of minutes since midnight. */
export const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const sessionText = ({ from, to }: Session): string => `${clockText(from)}-${clockText(to)}`;

/** A day's hours as a definition writes them; empty for a day off. */
export const hoursText = ({ morning, afternoon }: Halves): string =>
  [morning, afternoon].flatMap((session) => (session ? [sessionText(session)] : [])).join(',');

/** One weekday of the grid. */
export interface WeekdayRow {
  day: number;
  /** No row of its own: the calendar above holds, or the day is off where there is none. */
  inherited: boolean;
  /** The written hours, for what the grid cannot show. */
  text: string;
  /** undefined where the text is no office hours. */
  halves: Halves | undefined;
}

/** The seven weekdays, the last row of a weekday holding. */
export function weekOf(workingTimes: readonly WorkingTime[]): WeekdayRow[] {
  return WEEK.map((day) => {
    const own = workingTimes.findLast((row) => row.day === day);
    const text = own?.hours ?? '';
    return { day, inherited: own === undefined, text, halves: parseOfficeHours(text) };
  });
}

/** The rows with other hours on a weekday; `undefined` takes its row out. Rows stay in the order of the week. */
export function withHours(workingTimes: readonly WorkingTime[], day: number, hours: string | undefined): WorkingTime[] {
  const before = workingTimes.findLast((row) => row.day === day);
  const others = workingTimes.filter((row) => row.day !== day);
  const next = hours === undefined ? others : [...others, { ...before, day, hours }];
  const place = ({ day: weekday }: WorkingTime): number => WEEK.indexOf(weekday);
  return next.sort((one, other) => place(one) - place(other));
}

/** Monday's hours on Tuesday to Friday too. */
export function likeMonday(workingTimes: readonly WorkingTime[]): WorkingTime[] {
  const monday = workingTimes.findLast(({ day }) => day === 2);
  return [3, 4, 5, 6].reduce((rows, day) => withHours(rows, day, monday?.hours), [...workingTimes]);
}
