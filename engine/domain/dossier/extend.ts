import type {
  CompiledAction,
  Dossier,
  DossierEvent,
  ExtendBody,
  Instant,
  NumberDraw,
} from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import type { DirectoryView } from '../access/directory.ts';
import { reachedAgencies } from '../access/reach.ts';
import { addDuration, subtractWorkingDays } from '../calendar/add-duration.ts';
import { decideClockAct } from '../calendar/decide-clock-act.ts';
import { readLedger } from '../calendar/ledger.ts';
import { isWorkingDay, nextOpening } from '../calendar/working-calendar.ts';
import { APOLOGY } from '../process/legal-documents.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActCommand, ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { legalPaper } from './numbers.ts';

const BASIS = 'NĐ 61/2018/NĐ-CP Đ19.9';
/** *Hẹn lại* after the date and before it: the codes that mean a new date wherever OpenCPS is used (its OVERDUE, PREOVERDUE). */
const EXTENDING: ReadonlySet<string> = new Set(['8500', '8501']);
/** Whether somebody may appoint a new date: whoever acts for the agency that handles the dossier, or for the one that received it. */
function mayExtend({ kind, posts }: Actor, dossier: Dossier, directory: DirectoryView): boolean {
  if (kind === 'system' || kind === 'job') return true;
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  return (
    kind === 'officer' &&
    posts.some((post) => {
      const reached = reachedAgencies(post.act, post.agencyCode, directory.subtree);
      return reached === 'every' || agencies.some((agency) => reached.includes(agency));
    })
  );
}

/** Whether an act of a process appoints a new date: it stays where it is and has a code that says so. */
export const extendsDate = ({ actionCode, inside, to, from }: CompiledAction): boolean =>
  EXTENDING.has(actionCode) && (!inside || to === from);

/** Everything that stands in the way of a new date whatever it is: who asks, the clock, and that it is the second time (R14, R15). */
export function extensionReasons(
  dossier: Dossier,
  { actor, directory }: Pick<ActContext, 'actor' | 'directory'>,
): Reason[] {
  const reasons: Reason[] = [];
  if (!mayExtend(actor, dossier, directory)) reasons.push(reason('not-allowed', { right: 'act' }));
  if (dossier.step?.final || TERMINAL_STATUSES.has(dossier.status))
    return [...reasons, reason('dossier-closed', { statusName: dossier.statusName.vi })];
  const ledger = readLedger(dossier.clock);
  if (ledger.state !== 'running' || ledger.dueDate === undefined || dossier.dates.releaseDate !== null)
    reasons.push(reason('deadline-not-running', { state: ledger.state }));
  if (ledger.extensions > 0) reasons.push(reason('extended-already', { from: ledger.firstDueDate ?? null }));
  return reasons;
}

/** The last moment at which the apology is in time: the working day before the date (NĐ 61/2018 Đ19.9); throws CalendarHorizonError. */
export const apologyDueAt = (dueDate: Instant, { calendar }: Pick<ActContext, 'calendar'>): Instant =>
  subtractWorkingDays(calendar, dueDate, 1);

const invalid = (path: string, vi: string, en: string): Reason => reason('form-invalid', { path, vi, en });

/** The date asked for; an applicant is never promised a date that has passed, however late the dossier is. */
function newDate(
  present: Instant,
  { newDueDate, by }: ExtendBody,
  { calendar, now }: ActContext,
  path = by === undefined ? '/newDueDate' : '/by',
): Instant | Reason {
  if ((newDueDate === undefined) === (by === undefined))
    return invalid('/newDueDate', 'chọn ngày hẹn mới, hoặc số ngày thêm', 'give the new date, or how much longer');
  const asked = by === undefined ? (newDueDate ?? present) : addDuration(calendar, present, by);
  const date = by !== undefined || isWorkingDay(calendar, asked) ? asked : nextOpening(calendar, asked);
  if (date <= present) return invalid(path, 'ngày hẹn mới phải sau ngày hẹn cũ', 'the new date must be a later one');
  if (date <= now) return invalid(path, 'ngày hẹn mới đã qua', 'the new date is in the past');
  return date;
}

/** What a new date comes to: the act of the clock, the letter, and everybody who is told. */
export interface Extension {
  events: DossierEvent[];
  draws: NumberDraw[];
  effects: PlannedEffect[];
  from: Instant;
  dueDate: Instant;
  lateApology: boolean;
}

/**
 * Appoints a new date with an apology: once only, with a reason and a letter the applicant reads (NĐ 61/2018 Đ19.9, NĐ
 * 297/2025 Đ6.5). The first date stays in the ledger. All reasons why not. Throws CalendarHorizonError.
 */
export function extendDeadline(
  dossier: Dossier,
  body: ExtendBody,
  context: ActContext,
): Extension | { reasons: Reason[] } {
  const reasons = extensionReasons(dossier, context);
  const words = { reason: body.reason.trim(), apology: body.apology.trim() };
  if (words.reason === '' || words.apology === '') reasons.push(reason('note-missing'));
  const { dueDate: from } = dossier.dates;
  if (from === null || reasons.length > 0) return { reasons };
  const dueDate = newDate(from, body, context);
  if (typeof dueDate !== 'string') return { reasons: [dueDate] };
  const draws: NumberDraw[] = [];
  const said = words.apology === words.reason ? words.reason : `${words.reason}\n${words.apology}`;
  const letter = legalPaper(APOLOGY, 'extend', dossier, context, draws, said);
  return {
    events: [...dateEvents(dossier, body, dueDate, context), letter],
    draws,
    effects: toldOfDate(dossier, dueDate, words.reason),
    from,
    dueDate,
    lateApology: context.now > apologyDueAt(from, context),
  };
}

/** What an act that appoints a new date adds to what it does, its letter apart; its note is the reason and the apology. */
export function extensionEvents(dossier: Dossier, command: ActCommand, context: ActContext): DossierEvent[] {
  const { dueDate, actionNote: words = '' } = command;
  if (dueDate === undefined) throw new RangeError('an act that appoints a new date without one');
  const body = { newDueDate: dueDate, reason: words.trim(), apology: words.trim() };
  return dateEvents(dossier, body, dueDate, context);
}

/** What is wrong with what was entered for a new date: nothing said, no date, or one that is none. */
export function extensionInputReasons(dossier: Dossier, command: ActCommand, context: ActContext): Reason[] {
  const { dueDate, actionNote = '' } = command;
  const silent = actionNote.trim() === '' ? [reason('note-missing')] : [];
  if (dueDate === undefined) return [...silent, invalid('/dueDate', 'chọn ngày hẹn trả mới', 'give the new date')];
  const from = dossier.dates.dueDate;
  const date =
    from === null ? dueDate : newDate(from, { newDueDate: dueDate, reason: '', apology: '' }, context, '/dueDate');
  return typeof date === 'string' ? silent : [...silent, date];
}

function dateEvents(
  dossier: Dossier,
  body: ExtendBody,
  dueDate: Instant,
  { now, calendar }: ActContext,
): DossierEvent[] {
  const legalBasis = body.legalBasis?.trim() || BASIS;
  const asked = body.by === undefined ? { dueDate } : { duration: body.by };
  const act = decideClockAct(
    readLedger(dossier.clock),
    { kind: 'extend', reason: body.reason.trim(), legalBasis, ...asked },
    calendar,
    now,
  );
  return [
    { type: 'clocked', acts: [act] },
    { type: 'dated', dates: { extendDate: now } },
  ];
}

/** Partners; the applicant and the portal are told as of every change. */
function toldOfDate(
  { dossierNo = '', servers, dates, status, subStatus }: Dossier,
  dueDate: Instant,
  note: string,
): PlannedEffect[] {
  const payload = {
    syncType: 2,
    infoType: '',
    actionCode: 'extend',
    note,
    status,
    subStatus,
    dossierNo,
    dates: { ...dates, dueDate },
  };
  return servers.map((target) => ({ kind: 'sync', target, payload }));
}
