import type { ClockAct, Dossier, DossierEvent, Duration, Instant } from '../../../schemas/types/index.ts';
import { addDuration } from '../calendar/add-duration.ts';
import { resumeResult } from '../calendar/clock-result.ts';
import { readLedger } from '../calendar/ledger.ts';
import { countingStart } from '../calendar/start-rule.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ProcessTable } from '../process/table.ts';
import { phaseDueDate } from './clock.ts';
import { receptionDueDate } from './reception.ts';

/** The dates of a dossier that follow from a calendar. */
export interface CountedDates {
  dueDate: Instant | null;
  stepDueDate: Instant | null;
  laneDueDate?: Instant;
  receptionDueDate?: Instant;
}

interface Count {
  due: Instant | undefined;
  duration: Duration | undefined;
  pausedAt: Instant | undefined;
}

/** The ledger counted once more: durations by the calendar, what was typed or promised as it is. */
function countAgain(count: Count, act: ClockAct, table: ProcessTable, calendar: WorkingCalendar): Count {
  const written = act.dueDate === undefined ? count.due : (act.dueDate ?? undefined);
  switch (act.kind) {
    case 'start':
    case 'restart': {
      const duration = act.duration ?? count.duration;
      const fresh = { duration, pausedAt: undefined };
      if (act.fixed || written === undefined) return { ...fresh, due: written };
      if (act.phase !== undefined)
        return { ...fresh, due: phaseDueDate(act.phase, table, calendar, act.at) ?? written };
      if (!act.duration) return { ...fresh, due: written };
      const from = countingStart(calendar, act.from ?? act.at, table.process.startRule);
      return { ...fresh, due: addDuration(calendar, from, act.duration) };
    }
    case 'extend':
      if (act.fixed || !act.duration || count.due === undefined) return { ...count, due: written };
      return { ...count, due: addDuration(calendar, count.due, act.duration) };
    case 'pause':
      return { ...count, pausedAt: count.pausedAt ?? act.at };
    case 'resume':
      if (count.pausedAt === undefined) return count;
      return {
        ...count,
        due: resumeResult(count.pausedAt, count.due, calendar, act.at).dueDate ?? count.due,
        pausedAt: undefined,
      };
    case 'stop':
    case 'recompute':
      return count;
  }
}

/** The dates a dossier has, as it carries them. */
export const presentDates = ({ dates, step }: Dossier): CountedDates => ({
  dueDate: dates.dueDate,
  stepDueDate: step?.dueDate ?? null,
  ...(step?.laneDueDate ? { laneDueDate: step.laneDueDate } : {}),
  ...(dates.receptionDueDate ? { receptionDueDate: dates.receptionDueDate } : {}),
});

/** Where a later recomputation says another time limit, the count before it is by that one; not where it was one of two appointments. */
function withLaterLimits(clock: readonly ClockAct[]): readonly ClockAct[] {
  const last = clock.findLastIndex(({ kind, duration }) => kind === 'recompute' && duration);
  const duration = clock[last]?.duration;
  if (!duration) return clock;
  return clock.map((act, index) =>
    index < last && (act.kind === 'start' || act.kind === 'restart') && act.duration && act.appointment === undefined
      ? { ...act, duration }
      : act,
  );
}

/** When the body or phase the dossier is with would be due; as it is where nobody wrote down since when it counts. */
function laneDueBy({ step }: Dossier, { process }: ProcessTable, calendar: WorkingCalendar): { laneDueDate?: Instant } {
  if (!step?.laneDueDate) return {};
  const limit = process.lanes.find(({ sequenceNo }) => sequenceNo === step.lane)?.duration;
  const since = step.laneEnteredAt;
  return { laneDueDate: limit && since ? addDuration(calendar, since, limit) : step.laneDueDate };
}

/**
 * The dates an open dossier would have by a calendar, counted from what happened to it; those that were typed or promised
 * stay. Reads the pinned definition. Throws CalendarHorizonError.
 */
export function datesBy(dossier: Dossier, table: ProcessTable, calendar: WorkingCalendar): CountedDates {
  const { clock, step, dates } = dossier;
  const present = presentDates(dossier);
  const counted = withLaterLimits(clock).reduce<Count>((count, act) => countAgain(count, act, table, calendar), {
    due: undefined,
    duration: undefined,
    pausedAt: undefined,
  });
  const limit = step ? table.step(step.stepCode)?.duration : null;
  const filed = dates.endorsementDate ?? dates.submitDate;
  return {
    ...present,
    dueDate: present.dueDate === null ? null : (counted.due ?? present.dueDate),
    stepDueDate: step?.dueDate && limit ? addDuration(calendar, step.enteredAt, limit) : present.stepDueDate,
    ...laneDueBy(dossier, table, calendar),
    ...(present.receptionDueDate && dates.receiveDate === null && filed
      ? { receptionDueDate: receptionDueDate(filed, table, calendar) }
      : {}),
  };
}

/** Whether a calendar still has anything to say about a dossier: it is open, and its result is not there yet. */
export const isCounted = ({ step, status, dates }: Dossier): boolean =>
  !step?.final && !TERMINAL_STATUSES.has(status) && dates.releaseDate === null;

const same = (one: CountedDates, other: CountedDates): boolean =>
  one.dueDate === other.dueDate &&
  one.stepDueDate === other.stepDueDate &&
  one.laneDueDate === other.laneDueDate &&
  one.receptionDueDate === other.receptionDueDate;

/** Whether other dates than a dossier has are meant. */
export const movesDates = (dossier: Dossier, to: CountedDates): boolean => !same(presentDates(dossier), to);

/** What a recomputation is written with. */
export interface Recomputing {
  jobId: string;
  reason: string;
  revision: string;
  now: Instant;
  /** It takes an earlier one back. */
  back: boolean;
  /** The time limit counted from now on, where it is another. */
  duration?: Duration;
}

/** The event that gives a dossier other dates, with the line its ledger explains them by; undefined where nothing moves. */
export function recomputedEvent(dossier: Dossier, to: CountedDates, by: Recomputing): DossierEvent | undefined {
  const present = presentDates(dossier);
  if (same(present, to)) return undefined;
  const { jobId, back, reason, revision, now, duration } = by;
  const clocked = readLedger(dossier.clock).state !== 'none' && to.dueDate !== present.dueDate;
  return {
    type: 'deadline-recomputed',
    jobId,
    back,
    act: clocked
      ? {
          kind: 'recompute',
          at: now,
          reason,
          dueDate: to.dueDate,
          calendarRevision: revision,
          ...(duration ? { duration } : {}),
        }
      : null,
    stepDueDate: to.stepDueDate,
    ...(to.laneDueDate ? { laneDueDate: to.laneDueDate } : {}),
    ...(to.receptionDueDate ? { receptionDueDate: to.receptionDueDate } : {}),
  };
}
