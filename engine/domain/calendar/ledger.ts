// The deadline ledger: what the clock acts of a dossier add up to. Results are kept by value, so no calendar is read.
import type { Bilingual, ClockAct, ClockActKind, Duration, Instant } from '../../../schemas/types/index.ts';
import { explainClockAct } from './ledger-words.ts';

export type ClockState = 'none' | 'running' | 'paused' | 'stopped';

/** One line of the answer to *why this date?*; `dueDate` is the date after the act. */
export interface LedgerStep {
  readonly act: ClockAct;
  readonly dueDate: Instant | undefined;
  readonly sentence: Bilingual;
}

/** A deadline as it stands after its acts. */
export interface Ledger {
  readonly state: ClockState;
  readonly dueDate: Instant | undefined;
  /** The date first promised for the current count; an extension keeps it, a restart begins anew. */
  readonly firstDueDate: Instant | undefined;
  /** The time limit last counted by a start or restart. */
  readonly duration: Duration | undefined;
  /** Since when the clock waits; only while paused. */
  readonly pausedAt: Instant | undefined;
  /** Re-appointments since the last start or restart: NĐ 61/2018 Đ19.9 allows one. */
  readonly extensions: number;
  /** Which of two appointments was counted last; none where the procedure has one. */
  readonly appointment: ClockAct['appointment'];
  readonly explanation: readonly LedgerStep[];
}

/** The state after each act; an act without meaning in a state leaves it as it is. */
const nextState = {
  none: {
    start: 'running',
    restart: 'running',
    extend: 'running',
    pause: 'none',
    resume: 'none',
    stop: 'stopped',
    recompute: 'none',
  },
  running: {
    start: 'running',
    restart: 'running',
    extend: 'running',
    pause: 'paused',
    resume: 'running',
    stop: 'stopped',
    recompute: 'running',
  },
  paused: {
    start: 'running',
    restart: 'running',
    extend: 'paused',
    pause: 'paused',
    resume: 'running',
    stop: 'stopped',
    recompute: 'paused',
  },
  stopped: {
    start: 'running',
    restart: 'running',
    extend: 'stopped',
    pause: 'stopped',
    resume: 'stopped',
    stop: 'stopped',
    recompute: 'stopped',
  },
} as const satisfies Record<ClockState, Record<ClockActKind, ClockState>>;

const EMPTY: Ledger = {
  state: 'none',
  dueDate: undefined,
  firstDueDate: undefined,
  duration: undefined,
  pausedAt: undefined,
  extensions: 0,
  appointment: undefined,
  explanation: [],
};

/** Reads a ledger in the order its acts were written. */
export const readLedger = (acts: readonly ClockAct[]): Ledger => acts.reduce(addClockAct, EMPTY);

/** The ledger after one more act; an act that carries no date leaves the date. */
export function addClockAct(ledger: Ledger, act: ClockAct): Ledger {
  const state = nextState[ledger.state][act.kind];
  const dueDate = act.dueDate === undefined ? ledger.dueDate : (act.dueDate ?? undefined);
  const fresh = act.kind === 'start' || act.kind === 'restart';
  return {
    state,
    dueDate,
    firstDueDate: fresh ? dueDate : (ledger.firstDueDate ?? dueDate),
    duration: fresh || act.kind === 'recompute' ? (act.duration ?? ledger.duration) : ledger.duration,
    pausedAt: state === 'paused' ? (ledger.pausedAt ?? act.at) : undefined,
    extensions: fresh ? 0 : ledger.extensions + (act.kind === 'extend' ? 1 : 0),
    appointment: act.appointment ?? ledger.appointment,
    explanation: [...ledger.explanation, { act, dueDate, sentence: explainClockAct(act, ledger.dueDate, dueDate) }],
  };
}
