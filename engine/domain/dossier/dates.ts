import type { CompiledAction, CompiledStep, Dossier, DossierDates } from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES, UNRECEIVED_STATUSES } from '../process/statuses.ts';
import { DATE_OPTION } from './clock.ts';

/** Statuses that may come before reception as well: they wait for the applicant, or are the applicant's own request. */
const BESIDE_RECEPTION: ReadonlySet<string> = new Set(['waiting', 'paying', 'pausing', 'correcting', 'cancelling']);

/**
 * Whether an act receives the dossier: it says so, or it takes it past reception without anybody having said so. A
 * procedure done at once is received and done in one act (NĐ 61/2018 Đ17.4).
 */
export function receives(dossier: Dossier, action: CompiledAction, step: CompiledStep): boolean {
  if (dossier.dates.receiveDate !== null) return false;
  if (action.dateOption === DATE_OPTION.receive) return true;
  if (step.status === 'done') return true;
  return ![UNRECEIVED_STATUSES, TERMINAL_STATUSES, BESIDE_RECEPTION].some((statuses) => statuses.has(step.status));
}

/** Statuses that a payment before reception does not lead to. */
const PAYS_OR_ENDS: ReadonlySet<string> = new Set(['paying', 'waiting', ...TERMINAL_STATUSES]);

const RELEASED: ReadonlySet<string> = new Set(['releasing', 'unresolved', 'cancelled', 'denied', 'done']);
const REOPENED: ReadonlySet<string> = new Set(['processing', 'interoperating', 'waiting']);

/** Which dates an act sets or clears (OpenCPS semantics §3.7, rules 2, 3, 5, 6, 9, 10). */
export function datesFor(
  dossier: Dossier,
  action: CompiledAction,
  step: CompiledStep,
  received: boolean,
  now: string,
): Partial<DossierDates> {
  const { dates, status } = dossier;
  const changes: Partial<DossierDates> = {};
  // Filed anew at payment, where the fee comes first (NĐ 297/2025: counted from the full dossier and the payment).
  if (status === 'paying' && dates.receiveDate === null && !PAYS_OR_ENDS.has(step.status)) changes.submitDate = now;
  const once = (name: keyof DossierDates) => {
    if ({ ...dates, ...changes }[name] === null) changes[name] = now;
  };
  if (step.status !== 'new' || dossier.channel !== 'online') once('submitDate');
  if (received) once('receiveDate');
  if (step.status === 'processing') once('processDate');
  if (REOPENED.has(step.status)) {
    if (dates.releaseDate !== null) changes.releaseDate = null;
    if (dates.finishDate !== null) changes.finishDate = null;
  }
  if (
    RELEASED.has(step.status) ||
    action.dateOption === DATE_OPTION.release ||
    action.dateOption === DATE_OPTION.finish
  )
    once('releaseDate');
  if (TERMINAL_STATUSES.has(step.status) || action.dateOption === DATE_OPTION.finish) once('finishDate');
  if (step.status === 'cancelling' && status !== 'cancelling') changes.cancellingDate = now;
  if (step.status === 'correcting' && status !== 'correcting') changes.correctingDate = now;
  if (status === 'waiting' && step.status !== 'waiting' && !TERMINAL_STATUSES.has(step.status))
    changes.endorsementDate = now;
  return changes;
}
