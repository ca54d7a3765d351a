import type {
  ClockAct,
  CompiledAction,
  CompiledStep,
  Dossier,
  Duration,
  Instant,
} from '../../../schemas/types/index.ts';
import { addDuration } from '../calendar/add-duration.ts';
import { type ClockRequest, decideClockAct } from '../calendar/decide-clock-act.ts';
import { addClockAct, type Ledger, readLedger } from '../calendar/ledger.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ProcessTable } from '../process/table.ts';
import type { ActContext } from './context.ts';
import { suppliedAt } from './supplement.ts';

/** Statuses in which the dossier waits for the applicant and its clock stands still (rules §3.1: states 5 and 6; A7). */
const WAITING_STATUSES: ReadonlySet<string> = new Set(['waiting', 'paying', 'pausing']);

/** `dateOption` of an action configuration (OpenCPS semantics §2.5). */
export const DATE_OPTION = {
  pause: 1,
  receive: 2,
  resume: 3,
  release: 4,
  finish: 5,
  restart: 6,
  pauseForGood: 9,
  numberOnly: 10,
  firstPhase: 11,
  lastPhase: 13,
} as const;

export const PAUSE = 'PAUSE';
export const PAUSE_FOR_GOOD = 'PAUSE_OVERDUE';

/** What an act means for the clock, found before any date is computed. */
export interface ClockChange {
  receives: boolean;
  ends: boolean;
  pauses: boolean;
}

/** Whether a date option takes the due date from a phase of `dueDatePattern`. */
export const isPhase = (option: number): boolean => option >= DATE_OPTION.firstPhase && option <= DATE_OPTION.lastPhase;

/** The due date of a phase (1 to 3) of `dueDatePattern`, counted from `at`: calendar days first, then working days; throws CalendarHorizonError. */
export function phaseDueDate(
  number: number,
  { process }: ProcessTable,
  calendar: WorkingCalendar,
  at: Instant,
): Instant | undefined {
  const phase = process.dueDate.phases[number - 1];
  if (!phase) return undefined;
  const afterDays = phase.allDay > 0 ? addDuration(calendar, at, { count: phase.allDay, unit: 'calendar-day' }) : at;
  return phase.workDay > 0
    ? addDuration(calendar, afterDays, { count: phase.workDay, unit: 'working-day' })
    : afterDays;
}

/** The time limit of the count that begins: of the appointment it is for, where the procedure has two (QĐ 138/2025 Đồng Tháp), else of the dossier. */
function limitFor(
  dossier: Dossier,
  { process: { appointments } }: ProcessTable,
  appointment: Ledger['appointment'],
): { duration?: Duration; appointment?: 1 | 2 } {
  if (appointments && appointment !== undefined)
    return { appointment, duration: appointment === 1 ? appointments.first : appointments.second };
  return dossier.duration ? { duration: dossier.duration } : {};
}

/** Where the count begins: at reception, or where the start rule says so at the filing. */
function countedFrom({ dates }: Dossier, { process }: ProcessTable, now: Instant): { from?: Instant } {
  if (process.startRule?.countFrom !== 'filed') return {};
  const from = dates.submitDate ?? now;
  return from === now ? {} : { from };
}

/** The full dossier is back when the applicant has brought it, however late the office looks at it (NĐ 61/2018 Đ19.4). */
function sinceBrought(dossier: Dossier): { from?: Instant } {
  const from = suppliedAt(dossier);
  return from === undefined ? {} : { from };
}

/** Whether entering a step makes the clock stand still. */
export const isWaiting = (step: CompiledStep, action: CompiledAction): boolean =>
  WAITING_STATUSES.has(step.status) ||
  step.lockState === PAUSE ||
  action.dateOption === DATE_OPTION.pause ||
  action.dateOption === DATE_OPTION.pauseForGood;

/** Most acts say nothing about the clock and find it running: then there is no need to read the ledger. */
const leavesClockAlone = ({ dateOption }: CompiledAction, change: ClockChange, { clock }: Dossier): boolean =>
  !change.receives &&
  !change.pauses &&
  !change.ends &&
  !isPhase(dateOption) &&
  dateOption !== DATE_OPTION.restart &&
  dateOption !== DATE_OPTION.receive &&
  !clock.some(({ kind }) => kind === 'pause');

/**
 * The clock acts of an act, each complete with its result. A supplement that comes back restarts the clock from zero
 * (NĐ 61/2018 Đ19.4) unless the action says to resume; other pauses resume by the office time waited.
 */
export function clockActsFor(
  action: CompiledAction,
  step: CompiledStep,
  change: ClockChange,
  typedDueDate: string | undefined,
  dossier: Dossier,
  context: ActContext,
): ClockAct[] {
  const { calendar, now, table } = context;
  const acts: ClockAct[] = [];
  if (leavesClockAlone(action, change, dossier)) return acts;
  let ledger = readLedger(dossier.clock);
  const record = (request: ClockRequest) => {
    const act = decideClockAct(ledger, request, calendar, now);
    ledger = addClockAct(ledger, act);
    acts.push(act);
  };
  const { startRule, appointments } = table.process;
  const basis = (appointment: Ledger['appointment']) => ({
    ...limitFor(dossier, table, appointment),
    ...(startRule ? { startRule } : {}),
  });
  const phase = isPhase(action.dateOption) ? action.dateOption - DATE_OPTION.firstPhase + 1 : undefined;
  const phaseDate = phase === undefined ? undefined : phaseDueDate(phase, table, calendar, now);
  const dated =
    typedDueDate === undefined
      ? phaseDate === undefined || phase === undefined
        ? {}
        : { dueDate: phaseDate, phase }
      : { dueDate: typedDueDate };
  const forGood = dossier.lockState === PAUSE_FOR_GOOD;
  const begins = action.dateOption === DATE_OPTION.receive || change.receives;
  if (begins && ledger.state === 'none' && action.dateOption !== DATE_OPTION.numberOnly)
    record({ kind: 'start', ...basis(appointments ? 1 : undefined), ...countedFrom(dossier, table, now), ...dated });
  else if (phaseDate && !forGood) record({ kind: 'restart', ...basis(ledger.appointment), ...dated });
  if (ledger.state === 'paused' && !change.pauses && !change.ends && !forGood) {
    const restarts =
      action.dateOption === DATE_OPTION.restart ||
      (action.dateOption !== DATE_OPTION.resume && dossier.status === 'waiting');
    // The proof of payment is there: from now on the second appointment is counted (A7).
    const obliged = dossier.status === 'paying' && appointments !== undefined && ledger.appointment === 1;
    if (obliged) record({ kind: 'restart', ...basis(2) });
    else if (restarts)
      record({
        kind: 'restart',
        ...basis(ledger.appointment),
        ...sinceBrought(dossier),
        legalBasis: 'NĐ 61/2018/NĐ-CP Đ19.4',
      });
    else record({ kind: 'resume' });
  } else if (action.dateOption === DATE_OPTION.restart && (ledger.state === 'running' || ledger.state === 'stopped'))
    record({ kind: 'restart', ...basis(ledger.appointment) });
  if (ledger.state === 'running' && change.pauses) record({ kind: 'pause', reason: step.stepName });
  if (change.ends && (ledger.state === 'running' || ledger.state === 'paused'))
    record({ kind: 'stop', reason: step.stepName });
  return acts;
}
