// The hours of one day, as written (`07:00-11:30,13:30-17:00`) and as two halves.
import type { CalendarSession } from '../../../schemas/types/index.ts';
import { clockOfText } from './local-time.ts';

const NOON = 12 * 60;

/** An unbroken stretch of office time, in minutes since midnight; the closing minute still belongs to it. */
export interface Session {
  readonly from: number;
  readonly to: number;
}

/** The halves of a day; an absent half is not worked. */
export interface Halves {
  readonly morning?: Session;
  readonly afternoon?: Session;
}

/** Reads written hours; undefined unless they are one session or two, each with a length, in order, apart. */
export function parseOfficeHours(hours: string): Halves | undefined {
  if (hours === '') return {};
  const sessions: Session[] = [];
  let free = 0;
  for (const part of hours.split(',')) {
    if (!/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(part)) return undefined;
    const session = { from: clockOfText(part), to: clockOfText(part.slice(6)) };
    if (session.from < free || session.from >= session.to) return undefined;
    free = session.to;
    sessions.push(session);
  }
  const [first, second, ...more] = sessions;
  if (!first || more.length > 0) return undefined;
  if (second) return { morning: first, afternoon: second };
  if (first.to <= NOON) return { morning: first };
  if (first.from >= NOON) return { afternoon: first };
  return { morning: { from: first.from, to: NOON }, afternoon: { from: NOON, to: first.to } };
}

/** The day as its sessions in order; halves that touch are one session. */
export function sessionsOf({ morning, afternoon }: Halves): readonly Session[] {
  if (morning && afternoon)
    return morning.to === afternoon.from ? [{ from: morning.from, to: afternoon.to }] : [morning, afternoon];
  const only = morning ?? afternoon;
  return only ? [only] : [];
}

/** Whether anything is worked. */
export const isOpen = ({ morning, afternoon }: Halves): boolean => morning !== undefined || afternoon !== undefined;

/** The day without one half, or without both. */
export function closeHalves(day: Halves, session: CalendarSession): Halves {
  if (session === 'all') return {};
  return session === 'morning' ? { afternoon: day.afternoon } : { morning: day.morning };
}

/** The day with one half, or both, taken from `hours`. */
export function openHalves(day: Halves, session: CalendarSession, hours: Halves): Halves {
  if (session === 'all') return hours;
  return session === 'morning' ? { ...day, morning: hours.morning } : { ...day, afternoon: hours.afternoon };
}
