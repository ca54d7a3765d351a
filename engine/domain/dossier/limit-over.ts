import type { Dossier, Duration } from '../../../schemas/types/index.ts';
import type { ProcessTable } from '../process/table.ts';
import type { ActContext } from './context.ts';
import { durationFor } from './open.ts';
import { type CountedDates, datesBy, isCounted } from './recompute.ts';

/** The limit of the new version where the old one gave the dossier its own; a limit of its case stays. */
export function limitOver({ duration, channel }: Dossier, before: ProcessTable, after: ProcessTable): Duration | null {
  const was = durationFor(before.process, channel, undefined);
  const same = was?.count === duration?.count && was?.unit === duration?.unit;
  return same ? durationFor(after.process, channel, undefined) : duration;
}

/** The limit of a dossier where it has one. */
export const limitIn = ({ duration }: Dossier): { duration?: Duration } => (duration ? { duration } : {});

type Counting = Pick<ActContext, 'table' | 'calendar' | 'now'>;

/** The dates of a dossier counted anew by the limit it has now. Throws CalendarHorizonError. */
export function recountedBy(dossier: Dossier, { table, calendar, now }: Counting): CountedDates {
  const clock = [...dossier.clock, { kind: 'recompute' as const, at: now, ...limitIn(dossier) }];
  return datesBy({ ...dossier, clock }, table, calendar);
}

/** The dates a dossier would have by another version; undefined where nothing is counted any more. Throws CalendarHorizonError. */
export function datesOver(dossier: Dossier, before: ProcessTable, counting: Counting): CountedDates | undefined {
  if (!isCounted(dossier)) return undefined;
  return recountedBy({ ...dossier, duration: limitOver(dossier, before, counting.table) }, counting);
}
