import type { CompiledStep, Dossier, Instant, StepState, Timer, TimerKind } from '../../../schemas/types/index.ts';
import { addDuration, subtractWorkingDays } from '../calendar/add-duration.ts';
import { nearDueAt } from '../calendar/near-due.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ProcessTable } from '../process/table.ts';
import { hasFired, isOfDeadline } from './alarms.ts';

import { ANSWER_WITHIN, silentSince } from './answers.ts';
import { suppliedAt } from './supplement.ts';

/** Working days a supplement is waited for where nobody says otherwise (NĐ 297/2025 Đ6.4). */
export const USUAL_WAIT = 15;

/** Working days before the end of a wait that everybody is reminded, where nobody says otherwise. */
const USUAL_REMINDER = 3;

/** States in which the applicant is awaited: a supplement, a correction. */
const FOR_APPLICANT: ReadonlySet<string> = new Set(['waiting', 'correcting']);

/** Whether the definition itself says what the clock does at a step. */
export const hasTimerAct = (table: ProcessTable, stepCode: string): boolean =>
  table.actionsFrom(stepCode).some(({ auto }) => auto === 'timer');

/** Working days a dossier may wait at a step; undefined where it may wait for ever. */
export function waitLimitOf(step: CompiledStep, table: ProcessTable): number | undefined {
  if (step.waitLimit !== null) return step.waitLimit;
  if (step.status !== 'waiting' || hasTimerAct(table, step.stepCode)) return undefined;
  return (table.process.supplementLimit ?? USUAL_WAIT) || undefined;
}

/** When a wait for the applicant ends, and when that is said beforehand: never before it began. */
function waitEndOf(step: StepState, limit: number, { process }: ProcessTable, calendar: WorkingCalendar) {
  const ends = addDuration(calendar, step.enteredAt, { count: limit, unit: 'working-day' });
  const before = process.supplementReminder ?? USUAL_REMINDER;
  const near = before === 0 ? undefined : subtractWorkingDays(calendar, ends, before);
  return { ends, near: near !== undefined && near > step.enteredAt ? near : undefined };
}

/** When the present count of the dossier's clock began. */
const countedSince = ({ clock, dates, createdAt }: Dossier): Instant => {
  const began = clock.findLast(({ kind }) => kind === 'start' || kind === 'restart');
  return began?.from ?? began?.at ?? dates.receiveDate ?? createdAt;
};

const wasExtended = ({ clock }: Dossier): boolean =>
  clock.findLast(({ kind }) => kind === 'start' || kind === 'restart' || kind === 'extend')?.kind === 'extend';

/** The reminders of a running deadline: near it, and the working day before it while an apology may still be sent. */
function remindersOf(dossier: Dossier, due: Instant, table: ProcessTable, calendar: WorkingCalendar) {
  const reminders: [TimerKind, Instant][] = [['dossier-due', due]];
  const since = countedSince(dossier);
  const before = (kind: TimerKind, at: Instant) => {
    if (at > since && at < due) reminders.push([kind, at]);
  };
  const { notify } = table.process.dueDate;
  if (notify) before('near-due', nearDueAt(calendar, since, due, notify));
  if (!wasExtended(dossier)) before('apology-due', subtractWorkingDays(calendar, due, 1));
  return reminders;
}

/** When children whose side has not answered must have (T18); an open child alone costs anything. */
function answersDue({ children }: Dossier, calendar: WorkingCalendar): [string, Instant][] {
  return children.flatMap((child): [string, Instant][] => {
    const since = silentSince(child);
    if (since === undefined) return [];
    return withinCalendar(
      () => [[child.childId, addDuration(calendar, since, ANSWER_WITHIN)]],
      () => [],
    );
  });
}

/**
 * Every moment at which an open dossier must be looked at; they follow from its state alone and replace the earlier ones;
 * what has fired is not among them. An act by the clock is due when the applicant may wait no longer, else at the step's
 * own date, else at once; an applicant who has brought what was asked for waits for the office and is closed by no clock.
 * What a calendar without working days cannot count is left out.
 */
export function timersOf(dossier: Dossier, table: ProcessTable, calendar: WorkingCalendar): Timer[] {
  const { step, dates, id } = dossier;
  if (!step || step.final) return [];
  const timers: Timer[] = [];
  const add = (kind: TimerKind, dueAt: Instant | null | undefined, actionKey?: string) => {
    if (!dueAt) return;
    // One of the whole dossier stays the same row from step to step.
    const entry = isOfDeadline(kind) ? 0 : step.entry;
    const timer = { dossierId: id, kind, dueAt, entry, ...(actionKey ? { actionKey } : {}) };
    if (!hasFired(timer, dossier)) timers.push(timer);
  };
  const compiled = table.step(step.stepCode);
  const supplied = suppliedAt(dossier) !== undefined;
  const limit = supplied ? undefined : compiled && waitLimitOf(compiled, table);
  const wait = limit
    ? withinCalendar(
        () => waitEndOf(step, limit, table, calendar),
        () => undefined,
      )
    : undefined;
  add('step-due', step.dueDate);
  add('lane-due', step.laneDueDate);
  if (dossier.lockState === '' && dates.releaseDate === null && dates.dueDate !== null) {
    const { dueDate } = dates;
    const reminders = withinCalendar(
      () => remindersOf(dossier, dueDate, table, calendar),
      () => [],
    );
    for (const [kind, at] of reminders) add(kind, at);
  }
  if (dossier.lockState === '' && dates.receiveDate === null && !TERMINAL_STATUSES.has(dossier.status))
    add('reception-due', dates.receptionDueDate);
  if (FOR_APPLICANT.has(dossier.status)) add('wait-near', wait?.near);
  add('wait-limit', wait?.ends);
  for (const [childId, at] of answersDue(dossier, calendar)) add('child-silent', at, childId);
  for (const { auto, actionKey } of table.actionsFrom(step.stepCode))
    if (auto === 'timer' && !supplied) add('auto-act', wait?.ends ?? step.dueDate ?? step.enteredAt, actionKey);
  return timers;
}
