import { readLedger } from '../../../../../engine/domain/calendar/ledger.ts';
import type { ClockAct } from '../../../../../schemas/types/index.ts';

/** A stretch of a deadline; `from` and `to` are shares of the bar, 0 to 1. */
export interface Stretch {
  kind: 'running' | 'paused' | 'left' | 'late' | 'unused';
  from: number;
  to: number;
}

/** A place on the bar: acts of the ledger by their numbers from 1 (`2–3` where they would cover each other), due date, now. */
export interface Mark {
  kind: 'act' | 'due' | 'now';
  label: string;
  at: number;
}

/** Closer than this share of the bar two marks cannot be told apart. */
const CLOSE = 0.06;

/** Marks of acts in the order of time, those too close to each other as one. */
function actMarks(places: number[]): Mark[] {
  const groups: { first: number; last: number; at: number }[] = [];
  places.forEach((at, index) => {
    const group = groups.at(-1);
    if (group && at - group.at < CLOSE) group.last = index + 1;
    else groups.push({ first: index + 1, last: index + 1, at });
  });
  return groups.map(({ first, last, at }) => ({
    kind: 'act',
    label: first === last ? String(first) : `${first}–${last}`,
    at,
  }));
}

export interface TimeBar {
  stretches: Stretch[];
  marks: Mark[];
}

/** The picture of a deadline ledger at an instant; undefined before its clock starts. */
export function timeBarOf(acts: ClockAct[], now: number): TimeBar | undefined {
  const [first] = acts;
  if (!first) return undefined;
  const ledger = readLedger(acts);
  const due = ledger.dueDate === undefined ? undefined : Date.parse(ledger.dueDate);
  const times = acts.map(({ at }) => Date.parse(at));
  const start = Math.min(...times);
  const ended = ledger.state === 'stopped' ? Math.max(...times) : undefined;
  const present = ended ?? Math.max(now, ...times);
  const end = Math.max(present, due ?? start, start + 1);
  const place = (time: number): number => (Math.min(Math.max(time, start), end) - start) / (end - start);

  const stretches: Stretch[] = [];
  const stretch = (kind: Stretch['kind'], from: number, to: number): void => {
    if (to > from) stretches.push({ kind, from: place(from), to: place(to) });
  };
  acts.forEach((_, index) => {
    const { state } = readLedger(acts.slice(0, index + 1));
    const from = times[index] ?? start;
    const to = times[index + 1] ?? present;
    if (state === 'paused') stretch('paused', from, to);
    if (state !== 'running') return;
    const last = index === acts.length - 1;
    const lateFrom = last && due !== undefined ? Math.max(from, Math.min(to, due)) : to;
    stretch('running', from, lateFrom);
    stretch('late', lateFrom, to);
  });
  if (due !== undefined) stretch(ended === undefined ? 'left' : 'unused', present, due);

  const marks = actMarks(times.map(place));
  if (due !== undefined) marks.push({ kind: 'due', label: '', at: place(due) });
  if (ended === undefined) marks.push({ kind: 'now', label: '', at: place(now) });
  return { stretches, marks };
}
