import type { CompiledStep, Dossier, DossierDates, Duration, Instant } from '../../../schemas/types/index.ts';
import { addDuration } from '../calendar/add-duration.ts';
import { countingStart } from '../calendar/start-rule.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ProcessTable } from '../process/table.ts';
import type { ActContext } from './context.ts';

/** Time in which an online dossier is taken in where its procedure says nothing (NĐ 297/2025 Đ6.4). */
const USUAL_LIMIT: Duration = { count: 8, unit: 'hour' };

/** When a dossier filed online at `filed` is to be taken in; throws CalendarHorizonError. */
export const receptionDueDate = (filed: Instant, { process }: ProcessTable, calendar: WorkingCalendar): Instant =>
  addDuration(calendar, countingStart(calendar, filed, process.startRule), process.receptionLimit ?? USUAL_LIMIT);

/**
 * The reception deadline an act sets: of an online dossier when it is filed, filed anew at payment, or brought back
 * completed before anybody received it. Throws CalendarHorizonError.
 */
export function receptionDates(
  dossier: Dossier,
  changes: Partial<DossierDates>,
  step: CompiledStep,
  received: boolean,
  { table, calendar, now }: ActContext,
): Partial<DossierDates> {
  if (dossier.channel !== 'online' || received || dossier.dates.receiveDate !== null) return {};
  const filed = changes.submitDate ?? (changes.endorsementDate ? now : undefined);
  if (!filed || TERMINAL_STATUSES.has(step.status)) return {};
  return { receptionDueDate: receptionDueDate(filed, table, calendar) };
}
