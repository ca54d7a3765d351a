import type { Dossier, DossierEvent, Instant, PaymentSheet } from '../../../schemas/types/index.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import { UNRECEIVED_STATUSES } from '../process/statuses.ts';
import { type ActContext, currentStep } from './context.ts';
import { receives } from './dates.ts';
import { receptionDueDate } from './reception.ts';

/** Whether nobody may take the dossier in before its fee is paid. */
const paysFirst = (dossier: Dossier, { table }: ActContext): boolean =>
  table.actionsFrom(currentStep(dossier)).some((action) => {
    const step = action.inside && action.to !== null ? table.step(action.to) : undefined;
    return (
      step !== undefined &&
      receives(dossier, action, step) &&
      action.condition.terms.some(({ word }) => word === 'payok')
    );
  });

/** When the payer paid: a report that turned out true is when, and whoever confirms it late takes no time from the applicant. */
function paidSince({ payment }: Dossier, { arrivals = [] }: PaymentSheet, now: Instant): Instant {
  const { state, reportedAt = now } = payment ?? {};
  return state === 'reported' && arrivals.at(-1)?.via !== 'gateway' ? reportedAt : now;
}

/**
 * Where the fee comes first, an online dossier is filed when it is paid: its filing date and the time limit for taking it
 * in begin with the payment (NĐ 297/2025: counted from the full dossier and the payment), whoever books the money. A
 * calendar that cannot count holds up no money.
 */
export function filedAnew(dossier: Dossier, sheet: PaymentSheet, context: ActContext): DossierEvent[] {
  const { channel, dates, payment, status } = dossier;
  const first = payment === null || (payment.sheetId === sheet.sheetId && payment.state !== 'paid');
  const comes = first && sheet.state === 'paid' && sheet.total > 0;
  const waits = channel === 'online' && dates.submitDate !== null && dates.receiveDate === null;
  if (!comes || !waits || !UNRECEIVED_STATUSES.has(status) || !paysFirst(dossier, context)) return [];
  const { now, table, calendar } = context;
  const submitDate = paidSince(dossier, sheet, now);
  return withinCalendar<DossierEvent[]>(
    () => [{ type: 'dated', dates: { submitDate, receptionDueDate: receptionDueDate(submitDate, table, calendar) } }],
    () => [],
  );
}

/** A sheet as it now is, and what follows from money that came. */
export const booked = (dossier: Dossier, sheet: PaymentSheet, context: ActContext): DossierEvent[] => [
  { type: 'charged', sheet },
  ...filedAnew(dossier, sheet, context),
];
