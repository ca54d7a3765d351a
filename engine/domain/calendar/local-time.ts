// Vietnamese clock arithmetic. Asia/Ho_Chi_Minh is UTC+7 all year, so a moment is a plain count of minutes.
import type { Instant, LocalDate } from '../../../schemas/types/index.ts';

const OFFSET_MINUTES = 7 * 60;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** Minutes from 01/01/1970 00:00 in Vietnam, seconds dropped; a RangeError where the text is no instant. */
export function toLocalMinute(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant}`);
  return Math.floor(ms / MINUTE_MS) + OFFSET_MINUTES;
}

/** The instant of a Vietnamese minute; a RangeError beyond the range of dates. */
export function toInstant(localMinute: number): Instant {
  return new Date((localMinute - OFFSET_MINUTES) * MINUTE_MS).toISOString();
}

/** Days from 01/01/1970 of a Vietnamese minute. */
export const dayOf = (localMinute: number): number => Math.floor(localMinute / DAY_MINUTES);

/** Minutes since midnight of a Vietnamese minute. */
export const clockOf = (localMinute: number): number => localMinute - dayOf(localMinute) * DAY_MINUTES;

/** Weekday of a day, 0 Sunday .. 6 Saturday: one less than the Java number of a definition. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The day of a written date; undefined where the calendar has no such date (31/02). */
export function dayOfDate(date: LocalDate): number | undefined {
  const ms = Date.parse(`${date}T00:00:00.000Z`);
  if (Number.isNaN(ms)) return undefined;
  const day = Math.floor(ms / DAY_MS);
  return dateOfDay(day) === date ? day : undefined;
}

/** The written date of a day, yyyy-MM-dd. */
export const dateOfDay = (day: number): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The Vietnamese date of an instant, yyyy-MM-dd. */
export const localDateOf = (instant: Instant): LocalDate => dateOfDay(dayOf(toLocalMinute(instant)));

/** Minutes since midnight of `HH:mm`. */
export const clockOfText = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The day `months` calendar months later; the last day of the month where it has no such day (BLDS 2015 Đ148.3). */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.floor(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDate)) / DAY_MS);
}

/** A moment as people read it: `15:00 26/08/2024`. */
export function showMoment(instant: Instant): string {
  const shown = new Date(toLocalMinute(instant) * MINUTE_MS).toISOString();
  return `${shown.slice(11, 16)} ${shown.slice(8, 10)}/${shown.slice(5, 7)}/${shown.slice(0, 4)}`;
}
