import type { AuditEntry } from '../../../schemas/types/index.ts';
import type { AuditLog, AuditQuery } from '../../ports/records.ts';
import type { Connection, SqlValue } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

const COUNTED_TO = 10_000;

const entryOf = ({ entry }: { entry: string }): AuditEntry => JSON.parse(entry) as AuditEntry;

function conditionsOf({ subject, actor, kinds, from, before }: AuditQuery): { where: string; values: SqlValue[] } {
  const conditions = ['TRUE'];
  const values: SqlValue[] = [];
  const add = (condition: string, value: SqlValue | undefined): void => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  add('subject = ?', subject);
  add('actor = ?', actor);
  add('at >= ?', from);
  add('at < ?', before);
  if (kinds) {
    conditions.push(`kind IN (${kinds.map(() => '?').join(', ')})`);
    values.push(...kinds);
    // Said although the list says it: the index without sign-ins is used only where they are shut out by name.
    if (kinds.length > 1 && !kinds.includes('sign-in')) conditions.push("kind <> 'sign-in'");
  }
  return { where: conditions.join(' AND '), values };
}

export class SqliteAudit implements AuditLog {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async append(entry: AuditEntry): Promise<void> {
    await this.#queue.enqueue(() =>
      this.#connection.run('INSERT INTO audit (subject, entry) VALUES (?, ?)', entry.subject, JSON.stringify(entry)),
    );
  }

  async read(subject: string): Promise<AuditEntry[]> {
    return this.#connection
      .all<{ entry: string }>('SELECT entry FROM audit WHERE subject = ? ORDER BY rowid', subject)
      .map(entryOf);
  }

  async list(query: AuditQuery): Promise<{ rows: AuditEntry[]; total: number }> {
    const { where, values } = conditionsOf(query);
    const counted = this.#connection.find<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT 1 FROM audit WHERE ${where} LIMIT ${COUNTED_TO + 1})`,
      ...values,
    );
    const rows = this.#connection.all<{ entry: string }>(
      `SELECT entry FROM audit WHERE ${where} ORDER BY at DESC, rowid DESC LIMIT ? OFFSET ?`,
      ...values,
      query.limit,
      query.offset,
    );
    return { rows: rows.map(entryOf), total: counted?.total ?? 0 };
  }
}
