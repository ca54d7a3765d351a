import type { Effect, EffectKind, IncidentState, Instant, PartnerState } from '../../schemas/types/index.ts';

/** Which incidents. */
export interface IncidentQuery {
  states: readonly IncidentState[];
  ids?: readonly string[];
  /** With a colon at its end: every target of the group. */
  target?: string;
  kind?: EffectKind;
  /** Of dossiers that one of these handles or received; absent = all. */
  agencies?: readonly string[];
  /** Of this dossier, or about it. */
  dossierId?: string;
  /** Not tried since. */
  triedBefore?: Instant;
  offset: number;
  limit: number;
}

/** An incident with what its dossier is known by. */
export interface IncidentRow {
  effect: Effect;
  state: IncidentState;
  dossierNo: string | null;
  serviceName: string;
  handlingAgency: string;
  receivingAgency: string;
  /** Later ones of its dossier to its target. */
  behind: number;
}

/** How many incidents there are of one target and kind. */
export interface IncidentCount {
  target: string;
  kind: EffectKind;
  state: IncidentState;
  count: number;
}

/** Effects that went wrong, and how the targets answer. */
export interface IncidentBoard {
  /** The longest tried first. */
  list(query: IncidentQuery): Promise<{ rows: IncidentRow[]; total: number }>;
  count(query: Pick<IncidentQuery, 'agencies'>): Promise<IncidentCount[]>;
  find(effectId: string): Promise<IncidentRow | undefined>;
  /** Claims one open effect out of its turn in time, but not before an earlier one of its dossier and target, nor one under way. Counts an attempt. */
  claimOne(effectId: string, now: Instant, leaseUntil: Instant): Promise<Effect | 'waits' | undefined>;
}

/** How each target that failed lately answers; it survives a restart. */
export interface PartnerBoard {
  all(): Promise<PartnerState[]>;
  /** Changes the state of a target in one turn of the store; undefined = it answers well. Answers the new state. */
  change(
    target: string,
    change: (state: PartnerState | undefined) => PartnerState | undefined,
  ): Promise<PartnerState | undefined>;
}

/** What waits in the queue. */
export interface QueueState {
  due: number;
  oldestDueAt: Instant | null;
  /** How many open effects each target has. */
  byTarget: { target: string; waiting: number }[];
}
