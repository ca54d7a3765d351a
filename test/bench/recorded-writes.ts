import { DatabaseSync, type SQLInputValue, StatementSync } from 'node:sqlite';
import { Connection } from '../../engine/adapters/sqlite/connection.ts';

/** One statement that changes rows, with its parameters as they were. */
interface RecordedWrite {
  sql: string;
  values: SQLInputValue[];
}

/** The writes that shared one transaction. */
export type RecordedGroup = RecordedWrite[];

/**
 * Keeps every write the adapter makes while `work` runs, grouped as it committed them. It listens at SQLite itself, so that
 * what is replayed is what was written, byte for byte.
 */
export async function recordWrites(work: () => Promise<unknown>): Promise<RecordedGroup[]> {
  const groups: RecordedGroup[] = [];
  let open: RecordedGroup = [];
  const { run } = StatementSync.prototype;
  const { exec } = DatabaseSync.prototype;
  Object.assign(StatementSync.prototype, {
    run(this: StatementSync, ...values: SQLInputValue[]) {
      open.push({ sql: this.sourceSQL, values });
      return Reflect.apply(run, this, values);
    },
  });
  Object.assign(DatabaseSync.prototype, {
    exec(this: DatabaseSync, sql: string) {
      Reflect.apply(exec, this, [sql]);
      if (sql !== 'COMMIT') return;
      if (open.length > 0) groups.push(open);
      open = [];
    },
  });
  try {
    await work();
  } finally {
    Object.assign(StatementSync.prototype, { run });
    Object.assign(DatabaseSync.prototype, { exec });
  }
  return groups;
}

/** Writes the groups to a copy of the store they were recorded on: the ceiling of what SQLite can do with these rows. */
export function replayWrites(path: string, groups: readonly RecordedGroup[]): { run(): void; close(): void } {
  const connection = new Connection(path);
  const { db } = connection;
  const prepared = new Map<string, StatementSync>();
  for (const group of groups) for (const { sql } of group) if (!prepared.has(sql)) prepared.set(sql, db.prepare(sql));
  return {
    run() {
      for (const group of groups) {
        db.exec('BEGIN IMMEDIATE');
        for (const { sql, values } of group) prepared.get(sql)?.run(...values);
        db.exec('COMMIT');
      }
    },
    close: () => connection.close(),
  };
}
