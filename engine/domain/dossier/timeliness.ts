import type { Instant, Timeliness } from '../../../schemas/types/index.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { TERMINAL_STATUSES, UNRECEIVED_STATUSES } from '../process/statuses.ts';

const NEAR_MS = 24 * 3_600_000;

/** Compares an end, or the present where there is none yet, with a date: days where it has ended, the minute while it runs. */
export function timelinessOf(
  dueDate: Instant | null,
  endedAt: Instant | null,
  now: Instant,
  paused = false,
): Timeliness {
  if (endedAt !== null) {
    if (dueDate === null) return 'on-time';
    const [due, end] = [localDateOf(dueDate), localDateOf(endedAt)];
    return end < due ? 'early' : end === due ? 'on-time' : 'late';
  }
  if (dueDate === null) return 'undated';
  if (paused) return 'paused';
  if (dueDate < now) return 'overdue';
  return Date.parse(dueDate) - Date.parse(now) < NEAR_MS ? 'near' : 'running';
}

/** What a dossier's timeliness follows from; a list row and a dossier both have it. */
export interface Dated {
  status: string;
  dueDate: Instant | null;
  releaseDate: Instant | null;
  finishDate: Instant | null;
  paused: boolean;
}

/**
 * Early, on time or late by the end of processing, which is the day the result is issued and not the one it is fetched
 * (TT 01/2018 Đ13; A19); before that how much of its time is left. Before reception nothing is due.
 */
export function dossierTimeliness(
  { status, dueDate, releaseDate, finishDate, paused }: Dated,
  now: Instant,
): Timeliness {
  const ended = releaseDate ?? (TERMINAL_STATUSES.has(status) ? finishDate : null);
  if (ended === null && UNRECEIVED_STATUSES.has(status) && dueDate === null) return 'undated';
  return timelinessOf(dueDate, ended, now, paused);
}

/** The dates one of which a dossier is to be worked by. */
export interface Dates {
  dueDate: Instant | null;
  receiveDate: Instant | null;
  receptionDueDate?: Instant | null;
  stepDueDate: Instant | null;
}

/** Which date a dossier is worked by now: its own; before reception that of reception; without either that of its step. */
export function dateInForce(row: Dates): { of: 'dossier' | 'reception' | 'step'; at: Instant | null } {
  const { dueDate, receiveDate, receptionDueDate = null, stepDueDate } = row;
  if (dueDate === null && receiveDate === null && receptionDueDate !== null)
    return { of: 'reception', at: receptionDueDate };
  return dueDate === null && stepDueDate !== null ? { of: 'step', at: stepDueDate } : { of: 'dossier', at: dueDate };
}

/** What the timeliness of reception follows from. */
export interface ToReceive {
  status: string;
  receiveDate: Instant | null;
  receptionDueDate?: Instant | null;
  paused: boolean;
}

/** How the reception of an online dossier stands against its own limit (T16). */
export function receptionTimeliness(row: ToReceive, now: Instant): Timeliness {
  const { receptionDueDate = null, receiveDate, paused, status } = row;
  if (receptionDueDate === null) return 'undated';
  if (receiveDate !== null) return receiveDate <= receptionDueDate ? 'on-time' : 'late';
  return TERMINAL_STATUSES.has(status) ? 'undated' : timelinessOf(receptionDueDate, null, now, paused);
}
