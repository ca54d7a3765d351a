import type {
  Bilingual,
  Dossier,
  Effect,
  Idempotency,
  LogEntry,
  NumberDraw,
  Timer,
} from '../../schemas/types/index.ts';
import type { HandScope } from '../domain/access/hands-of-actor.ts';
import type { Visibility } from '../domain/access/visibility.ts';
import type { DossierRow } from '../domain/dossier/row.ts';
import type { PaymentRow } from '../domain/payment/row.ts';
import type { QueueState } from './incident-board.ts';

export type { DossierRow } from '../domain/dossier/row.ts';

/** One command's write: one dossier document, its log entry, its effects and timers, all or nothing. */
export interface DossierWrite {
  dossierId: string;
  /** Revision that was read; null creates the dossier. */
  expectedRevision: number | null;
  /** Numbers to draw inside the write; a number exists only in the dossier write that uses it. */
  draws: NumberDraw[];
  /** Open effects of earlier entries that the write changes, as they were read: one handed out or ended since makes it `moved`. */
  unsent?: readonly Pick<Effect, 'id' | 'attempts'>[];
  /** Pure: given the drawn numbers (one list of counters a draw), the complete documents. Called inside the write. */
  compose(drawn: number[][]): ComposedWrite;
  idempotency?: Idempotency;
}

export interface ComposedWrite {
  /** Its `revision` is set by the store. */
  dossier: Dossier;
  entry: LogEntry;
  /** New ones carry the entry's seq; an earlier one still open takes its new state (withdrawn by an undo), a done one stays done. */
  effects: Effect[];
  /** All timers of the dossier from now on; they replace the earlier ones. */
  timers: Timer[];
  /** The sheets as lists show them, where the write changed any of them. */
  payments?: PaymentRow[];
  row: DossierRow;
}

export type CommitOutcome =
  | { outcome: 'committed'; dossier: Dossier; entry: LogEntry }
  /** The dossier was written by somebody else since it was read, or an effect the write changes was handed out; nothing was written. */
  | { outcome: 'moved' }
  /** The same idempotency key was carried out before with the same body; nothing was written. */
  | { outcome: 'repeated'; entry: LogEntry }
  /** The same idempotency key was used with another body; nothing was written. */
  | { outcome: 'key-reused' };

export type DossierSort = keyof Pick<
  DossierRow,
  | 'createdAt'
  | 'updatedAt'
  | 'dueDate'
  | 'stepDueDate'
  | 'receiveDate'
  | 'dossierNo'
  | 'applicantName'
  | 'status'
  | 'serviceName'
  | 'stepName'
  | 'handlingAgency'
>;

export interface DossierQuery {
  visibleTo: Visibility;
  /** Only trial dossiers; without it there are none in any list or count. */
  trials?: boolean;
  /** Folded words; every one must occur. */
  words?: string[];
  status?: string[];
  serviceCode?: string;
  processNo?: string;
  handlingAgency?: string;
  receivingAgency?: string;
  channel?: string;
  stepCode?: string;
  /** Only dossiers in one of these hands. */
  hands?: string[];
  /** With `hands`: or in these, as far as of the procedures and agencies they are narrowed to. */
  within?: HandScope[];
  /** With `hands`: also dossiers before their first act, which are in nobody's. */
  unstartedToo?: boolean;
  /** `no`: no supplement waits to be looked at; `too`: with `status`, also dossiers where one does. */
  supplied?: 'too' | 'no';
  /** To be worked by a date (`dateInForce`) before this instant, and neither released, finished nor paused. */
  dueBefore?: string;
  /** Not to be worked by an earlier date; what has no date is not among them. */
  dueFrom?: string;
  ids?: string[];
  /** Dossiers that lack the field come last in either direction; equals in the order of their creation, the same way round. */
  sort: DossierSort;
  descending: boolean;
  offset: number;
  limit: number;
}

export interface DossierPage {
  rows: DossierRow[];
  /** Exact to 10,000; beyond it at least that. */
  total: number;
}

/** Running dossiers of one version of a process at one step; null before the first act. */
export interface RunningStep {
  version: number;
  stepCode: string | null;
  stepName: string | null;
  count: number;
  /** Where they are handled and were received: each pair once. */
  agencies: { handling: string; receiving: string }[];
  /** A few of them. */
  samples: { id: string; dossierNo: string | null }[];
}

/** Which running dossiers. */
export interface RunningQuery {
  processNo?: string;
  /** Handled by one of these. */
  agencies?: string[];
  /** On one of these versions of the process. */
  versions?: number[];
  /** Ids or dossier codes. */
  ids?: string[];
}

export interface RunningTarget {
  dossierId: string;
  dossierNo: string | null;
}

/** Dossiers, their logs, effects and timers. Every write changes exactly one dossier document. */
export interface DossierStore {
  find(idOrDossierNo: string): Promise<Dossier | undefined>;
  list(query: DossierQuery): Promise<DossierPage>;
  /** Dossiers of a process that have not ended, by step and version, the most first; trials are none. */
  countRunning(processNo: string): Promise<RunningStep[]>;
  /** Running dossiers one by one, the oldest first. */
  runningTargets(query: RunningQuery): Promise<RunningTarget[]>;
  commit(write: DossierWrite): Promise<CommitOutcome>;
  log(dossierId: string): Promise<LogEntry[]>;
  findRepeated(idempotency: Idempotency): Promise<LogEntry | 'key-reused' | undefined>;
  effects(dossierId: string): Promise<Effect[]>;
  /** Those of these files, by sha256, that an entry of any log has ever named. */
  namedFiles(hashes: readonly string[]): Promise<Set<string>>;
  /**
   * Removes a trial dossier with its log, effects, timers and the versions it ran on; true when there was one. Its
   * numbers are not given again. Rejects for a dossier that is no trial, and changes nothing then.
   */
  removeTrial(dossierId: string): Promise<boolean>;
}

/** The queue of things to do after a commit. */
export interface EffectQueue {
  /**
   * Open = due or failed (a failed one is an incident and still tried). Counts an attempt.
   * Up to `limit` effects due at `now` whose dossier and target have no earlier open effect, leased until `leaseUntil`;
   * none to the targets of `except`, which wait without an attempt counted; with `only`, those to one target, the least
   * tried first.
   */
  claim(now: string, leaseUntil: string, limit: number, targets?: ClaimedTargets): Promise<Effect[]>;
  /** Records how an attempt ended: done, or due again later with its error. */
  settle(
    effectId: string,
    result: { state: 'done' } | { state: 'due' | 'failed'; dueAt: string; error: string; cause?: Bilingual },
  ): Promise<void>;
  /** The earliest instant at which `claim` finds one (an abandoned lease runs out then), if any. */
  nextDue(): Promise<string | undefined>;
  /** What waits at `now`: due and not under way. */
  waiting(now: string): Promise<QueueState>;
}

/** Which targets a claim leaves out, or the one it is about. */
export type ClaimedTargets = { except: readonly string[] } | { only: string };

/** A timer somebody is at work on, and how many times it was claimed since its dossier last set it. */
export type ClaimedTimer = Timer & { attempts: number };

/** Timers as the last write of each dossier left them; a timer goes when a later write of its dossier no longer names it. */
export interface TimerBoard {
  /**
   * Up to `limit` timers due at `now`, the longest due first, each held until `leaseUntil`: whoever claims next gets others,
   * and an abandoned one comes back. Counts an attempt.
   */
  claimTimers(now: string, leaseUntil: string, limit: number): Promise<ClaimedTimer[]>;
  /** Holds a timer until an instant; nothing where it is gone meanwhile. */
  holdTimer(timer: Timer, until: string): Promise<void>;
  /** Up to `limit` timers due at `now`, the longest due first. */
  dueTimers(now: string, limit: number): Promise<Timer[]>;
  /** The earliest instant at which a timer is due, if any. */
  nextTimer(): Promise<string | undefined>;
}
