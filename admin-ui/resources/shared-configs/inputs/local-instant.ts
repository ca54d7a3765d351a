import { toInstant, toLocalMinute } from '../../../../engine/domain/calendar/local-time.ts';
import type { Instant } from '../../../../schemas/types/index.ts';

/** What an input of date and time shows for an instant: Vietnamese time, `2026-08-26T15:00`; empty for no instant. */
export function inputOfInstant(instant: string): string {
  if (Number.isNaN(Date.parse(instant))) return '';
  return new Date(toLocalMinute(instant) * 60_000).toISOString().slice(0, 16);
}

/** The instant of what was typed as Vietnamese time; undefined while it is no date. */
export function instantOfInput(text: string): Instant | undefined {
  const minutes = Date.parse(`${text}:00.000Z`) / 60_000;
  return Number.isNaN(minutes) ? undefined : toInstant(minutes);
}
