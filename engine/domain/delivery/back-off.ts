import type { Instant } from '../../../schemas/types/index.ts';

const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;

/** Attempts after which an effect is an incident, five minutes after the first: technicians are told within ten (NĐ 63/2024 Đ7.4); it is still tried. */
export const INCIDENT_AFTER = 7;

/** When an effect is tried again: each time twice as late, at most an hour; what was refused is not asked again before an hour. */
export function nextTry(now: Instant, attempts: number, refused: boolean): Instant {
  const delay = refused ? LONGEST_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, Math.max(0, attempts - 1)));
  return new Date(Date.parse(now) + delay).toISOString();
}
