import { dateOfDay, dayOfDate, weekdayOf } from '../../../engine/domain/calendar/local-time.ts';
import type { Halves } from '../../../engine/domain/calendar/office-hours.ts';
import { sessionsOn, type WorkingCalendar } from '../../../engine/domain/calendar/working-calendar.ts';
import type { Calendar, CalendarException } from '../../../schemas/types/index.ts';
import type { DayBase } from './day-choice.ts';

/** How a day looks: usual work or rest, a holiday, a day made up for, or half a day. */
export type DayLook = 'work' | 'rest' | 'off' | 'worked' | 'morning' | 'afternoon';

/** A rule for one date and the calendar that has it. */
export interface SourcedException {
  exception: CalendarException;
  calendarCode: string;
  calendarName: string;
  own: boolean;
}

/** One day of the year. */
export interface YearDay {
  date: string;
  /** Days from 01/01/1970. */
  day: number;
  /** 0 Sunday .. 6 Saturday. */
  weekday: number;
  look: DayLook;
  halves: Halves;
  rules: SourcedException[];
}

const NOON = 12 * 60;

/** The halves of a day by its sessions; one across noon counts as both. */
export function halvesOn(calendar: WorkingCalendar, day: number): Halves {
  const halves: { morning?: Halves['morning']; afternoon?: Halves['afternoon'] } = {};
  for (const session of sessionsOn(calendar, day)) {
    if (session.from < NOON) halves.morning = { from: session.from, to: Math.min(session.to, NOON) };
    if (session.to > NOON) halves.afternoon = { from: Math.max(session.from, NOON), to: session.to };
  }
  return halves;
}

const openCount = ({ morning, afternoon }: Halves): number => (morning ? 1 : 0) + (afternoon ? 1 : 0);

function lookOf(halves: Halves, usual: Halves, rules: readonly SourcedException[]): DayLook {
  const open = openCount(halves);
  if (open === 0) return rules.length === 0 ? 'rest' : 'off';
  if (open === 1) return halves.morning ? 'morning' : 'afternoon';
  return rules.length > 0 && openCount(usual) === 0 ? 'worked' : 'work';
}

/** What a weekday is without any exception. */
const usualOn = (calendar: WorkingCalendar, day: number): Halves =>
  halvesOn({ ...calendar, exceptions: new Map() }, day);

/** What a day is without its own exceptions, and the hours it gets when it is worked and names none: its weekday's, else Monday's. */
export function baseOf(withoutDays: WorkingCalendar, day: number): DayBase {
  const weekday = usualOn(withoutDays, day);
  const monday = usualOn(withoutDays, day - ((weekdayOf(day) + 6) % 7));
  return { without: halvesOn(withoutDays, day), worked: openCount(weekday) > 0 ? weekday : monday };
}

/** Every rule of a year by its date, the farther calendar first. */
export function rulesOf(layers: readonly Calendar[], own: Calendar): Map<string, SourcedException[]> {
  const rules = new Map<string, SourcedException[]>();
  for (const layer of [...layers, own])
    for (const exception of layer.exceptions) {
      const { calendarCode, calendarName } = layer;
      const rule = { exception, calendarCode, calendarName, own: layer === own };
      rules.set(exception.date, [...(rules.get(exception.date) ?? []), rule]);
    }
  return rules;
}

/** The days of a year, in order. */
export function yearOf(
  year: number,
  calendar: WorkingCalendar,
  rules: ReadonlyMap<string, SourcedException[]>,
): YearDay[] {
  const first = dayOfDate(`${year}-01-01`) ?? 0;
  const last = dayOfDate(`${year}-12-31`) ?? first;
  return Array.from({ length: last - first + 1 }, (_day, index) => {
    const day = first + index;
    const date = dateOfDay(day);
    const found = rules.get(date) ?? [];
    const halves = halvesOn(calendar, day);
    return {
      date,
      day,
      weekday: weekdayOf(day),
      look: lookOf(halves, usualOn(calendar, day), found),
      halves,
      rules: found,
    };
  });
}

/** Days of each month of a year, 12 lists. */
export function monthsOf(days: readonly YearDay[]): YearDay[][] {
  const months: YearDay[][] = Array.from({ length: 12 }, () => []);
  for (const day of days) months[Number(day.date.slice(5, 7)) - 1]?.push(day);
  return months;
}

/** Weeks from Monday; `undefined` pads the first and the last. */
export function weeksOf(month: readonly YearDay[]): (YearDay | undefined)[][] {
  const [first] = month;
  const lead = first ? (first.weekday + 6) % 7 : 0;
  const cells: (YearDay | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...month];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_week, index) => cells.slice(index * 7, index * 7 + 7));
}

/** How many days are worked, and how many of them only by half. */
export interface WorkCount {
  days: number;
  halfDays: number;
}

export function countWork(days: readonly YearDay[]): WorkCount {
  const worked = days.filter(({ halves }) => openCount(halves) > 0);
  return { days: worked.length, halfDays: worked.filter(({ halves }) => openCount(halves) === 1).length };
}

/** Where a key leads from a day; another year where it leaves this one. */
export function dayAfterKey(date: string, key: string): string | undefined {
  const day = dayOfDate(date);
  if (day === undefined) return undefined;
  const weekday = (weekdayOf(day) + 6) % 7;
  switch (key) {
    case 'ArrowLeft':
      return dateOfDay(day - 1);
    case 'ArrowRight':
      return dateOfDay(day + 1);
    case 'ArrowUp':
      return dateOfDay(day - 7);
    case 'ArrowDown':
      return dateOfDay(day + 7);
    case 'Home':
      return dateOfDay(day - weekday);
    case 'End':
      return dateOfDay(day + 6 - weekday);
    case 'PageUp':
      return monthsAway(date, -1);
    case 'PageDown':
      return monthsAway(date, 1);
    default:
      return undefined;
  }
}

/** The same day of another month, or its last day. */
function monthsAway(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
