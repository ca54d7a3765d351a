import { dateInForce, timelinessOf } from '../../../engine/domain/dossier/timeliness.ts';
import type { DossierListItem, Timeliness } from '../../../schemas/types/index.ts';

/** What of a row decides how its deadline reads. */
export type Dated = Pick<DossierListItem, 'dueDate' | 'stepDueDate' | 'releaseDate' | 'finishDate' | 'paused'> &
  Partial<Pick<DossierListItem, 'receiveDate' | 'receptionDueDate'>>;

/** `released`: a result waits to be returned; `ended`: all is done. The date of either is history and never late. */
export type DeadlineState = 'none' | 'running' | 'soon' | 'late' | 'paused' | 'released' | 'ended';

/** A span in the largest unit that fills it; counts are at least 1. */
export interface Span {
  unit: 'day' | 'hour' | 'minute';
  count: number;
}

export interface Deadline {
  state: DeadlineState;
  /** The instant meant: of the whole dossier, or before that of its reception or of the step it waits at. */
  at: string | null;
  of: 'dossier' | 'step' | 'reception';
  /** How long until it, or since it when late. */
  span: Span | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What falls due within two days asks for attention. */
const SOON = 2 * DAY;

function spanOf(milliseconds: number): Span {
  if (milliseconds >= DAY) return { unit: 'day', count: Math.floor(milliseconds / DAY) };
  if (milliseconds >= HOUR) return { unit: 'hour', count: Math.floor(milliseconds / HOUR) };
  return { unit: 'minute', count: Math.max(1, Math.floor(milliseconds / MINUTE)) };
}

/** How the deadline of a dossier stands at an instant; a paused or settled one is never late. */
export function deadlineAt(row: Dated, now: number): Deadline {
  const { of, at } = dateInForce({ ...row, receiveDate: row.receiveDate ?? null });
  const still =
    row.finishDate !== null ? 'ended' : row.releaseDate !== null ? 'released' : row.paused ? 'paused' : null;
  if (still) return { state: still, at: row.dueDate, of: 'dossier', span: null };
  if (at === null) return { state: 'none', at, of, span: null };
  const left = Date.parse(at) - now;
  if (left < 0) return { state: 'late', at, of, span: spanOf(-left) };
  return { state: left < SOON ? 'soon' : 'running', at, of, span: spanOf(left) };
}

/** Early, on time or late, where the processing has ended and had a date. */
export function judgedAt({ dueDate, releaseDate, finishDate }: Dated): Timeliness | undefined {
  const ended = releaseDate ?? finishDate;
  return ended === null || dueDate === null ? undefined : timelinessOf(dueDate, ended, ended);
}
