import type { Mismatch, Statement } from '../../../schemas/types/index.ts';
import type { MismatchQuery, ReconciliationStore } from '../../ports/reconciliations.ts';
import type { Connection, SqlValue } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

const parsed = <Shape>({ document }: { document: string }): Shape => JSON.parse(document) as Shape;

export class SqliteReconciliations implements ReconciliationStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  saveStatement(statement: Statement): Promise<void> {
    return this.#queue.enqueue(() => {
      this.#connection.run(
        `INSERT INTO statement (id, at, document) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET document = excluded.document`,
        statement.id,
        statement.at,
        JSON.stringify(statement),
      );
      this.#queue.wrote('statement', statement.id);
    });
  }

  async listStatements(agencies: 'every' | string[], offset: number, limit: number) {
    const where =
      agencies === 'every'
        ? 'TRUE'
        : `EXISTS (SELECT 1 FROM json_each(document, '$.agencyCodes') WHERE value IN (SELECT value FROM json_each(?)))`;
    const values: SqlValue[] = agencies === 'every' ? [] : [JSON.stringify(agencies)];
    return this.#page<Statement>('statement', where, values, offset, limit);
  }

  noteMismatch(mismatch: Mismatch): Promise<boolean> {
    return this.#queue.enqueue(() => {
      const changes = this.#connection.run(
        'INSERT OR IGNORE INTO mismatch (id, at, agencyCode, state, statementId, document) VALUES (?, ?, ?, ?, ?, ?)',
        mismatch.id,
        mismatch.at,
        mismatch.agencyCode,
        mismatch.state,
        mismatch.statementId ?? null,
        JSON.stringify(mismatch),
      );
      this.#queue.wrote('mismatch', mismatch.id);
      return changes > 0;
    });
  }

  async findMismatch(id: string): Promise<Mismatch | undefined> {
    const found = this.#connection.find<{ document: string }>('SELECT document FROM mismatch WHERE id = ?', id);
    return found && parsed<Mismatch>(found);
  }

  async listMismatches({ agencies, state, statementId, offset, limit }: MismatchQuery) {
    const conditions: string[] = [];
    const values: SqlValue[] = [];
    if (agencies !== 'every') {
      conditions.push('agencyCode IN (SELECT value FROM json_each(?))');
      values.push(JSON.stringify(agencies));
    }
    if (state !== undefined) {
      conditions.push('state = ?');
      values.push(state);
    }
    if (statementId !== undefined) {
      conditions.push('statementId = ?');
      values.push(statementId);
    }
    return this.#page<Mismatch>('mismatch', conditions.join(' AND ') || 'TRUE', values, offset, limit);
  }

  keepMismatch(id: string, dossierId: string): Promise<boolean> {
    return this.#queue.enqueue(() => {
      const changes = this.#connection.run(
        `UPDATE mismatch SET document = json_set(document, '$.bookingOn', ?)
         WHERE id = ? AND state = 'open' AND coalesce(document ->> '$.bookingOn', ?) = ?`,
        dossierId,
        id,
        dossierId,
        dossierId,
      );
      this.#queue.wrote('mismatch', id);
      return changes > 0;
    });
  }

  releaseMismatch(id: string, dossierId: string): Promise<void> {
    return this.#queue.enqueue(() => {
      this.#connection.run(
        `UPDATE mismatch SET document = json_remove(document, '$.bookingOn')
         WHERE id = ? AND state = 'open' AND document ->> '$.bookingOn' = ?`,
        id,
        dossierId,
      );
      this.#queue.wrote('mismatch', id);
    });
  }

  resolveMismatch(mismatch: Mismatch): Promise<boolean> {
    return this.#queue.enqueue(() => {
      const changes = this.#connection.run(
        `UPDATE mismatch SET state = ?, document = ?
         WHERE id = ? AND state = 'open' AND document ->> '$.bookingOn' IS ?`,
        mismatch.state,
        JSON.stringify(mismatch),
        mismatch.id,
        mismatch.bookingOn ?? null,
      );
      this.#queue.wrote('mismatch', mismatch.id);
      return changes > 0;
    });
  }

  #page<Shape>(table: 'statement' | 'mismatch', where: string, values: SqlValue[], offset: number, limit: number) {
    const counted = this.#connection.find<{ total: number }>(
      `SELECT count(*) AS total FROM ${table} WHERE ${where}`,
      ...values,
    );
    const rows = this.#connection
      .all<{ document: string }>(
        `SELECT document FROM ${table} WHERE ${where} ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`,
        ...values,
        limit,
        offset,
      )
      .map((row) => parsed<Shape>(row));
    return { rows, total: counted?.total ?? 0 };
  }
}
