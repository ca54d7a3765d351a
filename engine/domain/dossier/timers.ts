import type { Dossier, Timer } from '../../../schemas/types/index.ts';
import { addDuration } from '../calendar/add-duration.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ProcessTable } from '../process/table.ts';

/**
 * Every moment at which an open dossier must be looked at; they follow from its state alone and replace the earlier ones.
 * An act by the clock is due when the applicant may wait no longer, else at the step's own date, else at once.
 */
export function timersOf(dossier: Dossier, table: ProcessTable, calendar: WorkingCalendar): Timer[] {
  const { step, dates, id } = dossier;
  if (!step || step.final) return [];
  const timers: Timer[] = [];
  const add = (kind: Timer['kind'], dueAt: string | null, actionKey?: string) => {
    if (dueAt !== null)
      timers.push({ dossierId: id, kind, dueAt, entry: step.entry, ...(actionKey ? { actionKey } : {}) });
  };
  const compiled = table.step(step.stepCode);
  const waitLimit = compiled?.waitLimit
    ? addDuration(calendar, step.enteredAt, { count: compiled.waitLimit, unit: 'working-day' })
    : null;
  add('step-due', step.dueDate);
  if (dossier.lockState === '' && dates.releaseDate === null) add('dossier-due', dates.dueDate);
  add('wait-limit', waitLimit);
  for (const { auto, actionKey } of table.actionsFrom(step.stepCode))
    if (auto === 'timer') add('auto-act', waitLimit ?? step.dueDate ?? step.enteredAt, actionKey);
  return timers;
}
