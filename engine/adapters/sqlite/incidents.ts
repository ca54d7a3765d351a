import type { Effect, IncidentState, PartnerState } from '../../../schemas/types/index.ts';
import type {
  IncidentBoard,
  IncidentCount,
  IncidentQuery,
  IncidentRow,
  PartnerBoard,
} from '../../ports/incident-board.ts';
import type { Connection, SqlValue } from './connection.ts';
import { EFFECT_COLUMNS, type EffectRow, effectOf, leaseEffect } from './effects.ts';
import type { WriteQueue } from './write-queue.ts';

type BoardRow = EffectRow & Omit<IncidentRow, 'effect'>;

// Worded as the partial index is, so that nothing but what went wrong is read.
const WRONG = `lastError IS NOT NULL AND effect.state IN ('due', 'failed', 'skipped')`;
const STATE = `CASE effect.state WHEN 'due' THEN 'trying' ELSE effect.state END`;
const BEHIND = `(SELECT count(*) FROM effect AS later
  WHERE later.dossierId = effect.dossierId AND later.target = effect.target
    AND (later.seq, later.place) > (effect.seq, effect.place) AND later.state IN ('due', 'failed'))`;
const FROM = 'FROM effect JOIN dossier ON dossier.id = effect.dossierId';
const SELECT = `SELECT ${EFFECT_COLUMNS.map((column) => `effect.${column} AS ${column}`).join(', ')}, ${STATE} AS incidentState,
  dossierNo, serviceName, handlingAgency, receivingAgency, ${BEHIND} AS behind ${FROM}`;

const stateOf: Readonly<Record<IncidentState, Effect['state']>> = {
  failed: 'failed',
  trying: 'due',
  skipped: 'skipped',
};

/** Conditions with their values, joined by AND. */
class Where {
  readonly #conditions: string[] = [];
  readonly values: SqlValue[] = [];

  add(condition: string, ...values: SqlValue[]): void {
    this.#conditions.push(condition);
    this.values.push(...values);
  }

  in(column: string, values: readonly string[]): void {
    this.add(values.length === 0 ? 'false' : `${column} IN (${values.map(() => '?').join(', ')})`, ...values);
  }

  toString(): string {
    return this.#conditions.join(' AND ');
  }
}

function ofAgencies(where: Where, agencies: readonly string[] | undefined): void {
  if (agencies === undefined) return;
  const marks = agencies.map(() => '?').join(', ');
  if (agencies.length === 0) where.add('false');
  else where.add(`(handlingAgency IN (${marks}) OR receivingAgency IN (${marks}))`, ...agencies, ...agencies);
}

function whereOf(query: Omit<IncidentQuery, 'offset' | 'limit'>): Where {
  const where = new Where();
  where.add(WRONG);
  where.in(
    'effect.state',
    query.states.map((state) => stateOf[state]),
  );
  if (query.ids) where.in('effect.id', query.ids);
  // Everything that begins with a group's name stands between it and the next character.
  if (query.target?.endsWith(':'))
    where.add('effect.target >= ? AND effect.target < ?', query.target, query.target.replace(/:$/, ';'));
  else if (query.target !== undefined) where.add('effect.target = ?', query.target);
  if (query.kind !== undefined) where.add('effect.kind = ?', query.kind);
  if (query.dossierId !== undefined)
    where.add('(effect.dossierId = ? OR effect.relatedId = ?)', query.dossierId, query.dossierId);
  if (query.triedBefore !== undefined) where.add(`coalesce(effect.triedAt, '') < ?`, query.triedBefore);
  ofAgencies(where, query.agencies);
  return where;
}

function incidentOf(row: BoardRow & { incidentState: IncidentState }): IncidentRow {
  const { incidentState, dossierNo, serviceName, handlingAgency, receivingAgency, behind, ...effect } = row;
  return {
    effect: effectOf(effect),
    state: incidentState,
    dossierNo,
    serviceName,
    handlingAgency,
    receivingAgency,
    behind,
  };
}

export class SqliteIncidents implements IncidentBoard {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async list({ offset, limit, ...query }: IncidentQuery): Promise<{ rows: IncidentRow[]; total: number }> {
    const where = whereOf(query);
    const rows = this.#connection.all<BoardRow & { incidentState: IncidentState }>(
      `${SELECT} WHERE ${where} ORDER BY coalesce(effect.triedAt, ''), effect.id LIMIT ? OFFSET ?`,
      ...where.values,
      limit,
      offset,
    );
    const total = this.#connection.find<{ total: number }>(
      `SELECT count(*) AS total ${FROM} WHERE ${where}`,
      ...where.values,
    );
    return { rows: rows.map(incidentOf), total: total?.total ?? 0 };
  }

  async count({ agencies }: Pick<IncidentQuery, 'agencies'>): Promise<IncidentCount[]> {
    const where = new Where();
    where.add(WRONG);
    ofAgencies(where, agencies);
    return this.#connection.all<IncidentCount>(
      `SELECT effect.target AS target, kind, ${STATE} AS state, count(*) AS count ${FROM} WHERE ${where}
       GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
      ...where.values,
    );
  }

  async find(effectId: string): Promise<IncidentRow | undefined> {
    const row = this.#connection.find<BoardRow & { incidentState: IncidentState }>(
      `${SELECT} WHERE ${WRONG} AND effect.id = ?`,
      effectId,
    );
    return row && incidentOf(row);
  }

  claimOne(effectId: string, now: string, leaseUntil: string): Promise<Effect | 'waits' | undefined> {
    return this.#queue.enqueue(() => {
      const columns = EFFECT_COLUMNS.join(', ');
      const row = this.#connection.find<EffectRow>(
        `SELECT ${columns} FROM effect WHERE id = ? AND state IN ('due', 'failed')`,
        effectId,
      );
      if (!row) return undefined;
      const earlier = this.#connection.find(
        `SELECT 1 FROM effect WHERE dossierId = ? AND target = ? AND (seq, place) < (?, ?) AND state IN ('due', 'failed')`,
        row.dossierId,
        row.target,
        row.seq,
        row.place,
      );
      if (earlier || (row.leaseUntil !== null && row.leaseUntil > now)) return 'waits';
      return leaseEffect(this.#connection, row, now, leaseUntil);
    });
  }
}

export class SqlitePartners implements PartnerBoard {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async all(): Promise<PartnerState[]> {
    return this.#connection
      .all<{ document: string }>('SELECT document FROM partner_state ORDER BY target')
      .map(({ document }) => JSON.parse(document) as PartnerState);
  }

  async change(
    target: string,
    change: (state: PartnerState | undefined) => PartnerState | undefined,
  ): Promise<PartnerState | undefined> {
    // Nearly always a target that answers goes on answering: nothing is to be written.
    if (!this.#read(target) && !change(undefined)) return undefined;
    return this.#queue.enqueue(() => {
      const next = change(this.#read(target));
      if (next)
        this.#connection.run(
          'INSERT OR REPLACE INTO partner_state (target, document) VALUES (?, ?)',
          target,
          JSON.stringify(next),
        );
      else this.#connection.run('DELETE FROM partner_state WHERE target = ?', target);
      return next;
    });
  }

  #read(target: string): PartnerState | undefined {
    const row = this.#connection.find<{ document: string }>(
      'SELECT document FROM partner_state WHERE target = ?',
      target,
    );
    return row && (JSON.parse(row.document) as PartnerState);
  }
}
