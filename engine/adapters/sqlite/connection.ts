import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type SqlValue = SQLInputValue;

/** How long a reader waits for the moment in which the writer folds its log into the file. */
const READER_WAITS_MS = 5000;

/** Lists are asked in many combinations; beyond this the oldest is prepared anew when it comes back. */
const STATEMENTS_KEPT = 300;

/** One connection with every statement prepared once; the one that writes, or one that only reads beside it. */
export class Connection {
  readonly db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, use: 'writing' | 'read-only' = 'writing') {
    if (use === 'read-only') {
      this.db = new DatabaseSync(path, { readOnly: true, timeout: READER_WAITS_MS });
      this.db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;');
      return;
    }
    this.db = new DatabaseSync(path);
    // page_size counts only before the first table; FULL syncs the log at every commit, so an answer given is an answer kept.
    this.db.exec(`
      PRAGMA page_size = 4096;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -65536;
    `);
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement) return statement;
    statement = this.db.prepare(sql);
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= STATEMENTS_KEPT) this.#statements.delete(oldest);
    this.#statements.set(sql, statement);
    return statement;
  }

  find<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepared(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepared(sql).all(...values) as Row[];
  }

  /** Rows changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  /** The rowid given to the inserted row. */
  insert(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid);
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}
