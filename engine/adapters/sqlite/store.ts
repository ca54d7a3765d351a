import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SqliteAudit } from './audit.ts';
import { Connection } from './connection.ts';
import { SqliteDefinitions } from './definitions.ts';
import { SqliteDossiers } from './dossiers.ts';
import { SqliteEffects } from './effects.ts';
import { holdEngineLock } from './engine-lock.ts';
import { SqliteIncidents, SqlitePartners } from './incidents.ts';
import { SqliteJobs } from './jobs.ts';
import { migrate, requireCurrent } from './migrations.ts';
import { SqlitePayments } from './payments.ts';
import { RecentDossiers } from './recent-dossiers.ts';
import { SqliteReconciliations } from './reconciliations.ts';
import { SqliteImports, SqliteSettings } from './records.ts';
import { SqliteAccounts, SqliteSessions } from './sign-ins.ts';
import { SqliteTimers } from './timers.ts';
import { forgetUnopenedTrials } from './trials.ts';
import { WriteQueue, type WriteQueueOptions } from './write-queue.ts';

export interface SqliteOptions extends WriteQueueOptions {
  path: string;
}

export type SqliteStore = ReturnType<typeof openSqlite>;

/** Opens a store, making or migrating the file; throws StoreInUse while another engine has it. */
export function openSqlite({ path, ...options }: SqliteOptions) {
  mkdirSync(dirname(path), { recursive: true });
  const lock = holdEngineLock(path);
  let connection: Connection;
  try {
    connection = openConnection(path);
  } catch (error) {
    lock.release();
    throw error;
  }
  const queue = new WriteQueue(connection.db, options);
  return {
    ...portsOver(connection, queue, new RecentDossiers()),
    /** A setting of the writing connection, as SQLite itself tells it. */
    pragma: (name: 'synchronous' | 'journal_mode' | 'page_size' | 'user_version') =>
      connection.find<Record<string, unknown>>(`PRAGMA ${name}`)?.[name],
    /** Writes what is waiting, then lets go of the file. */
    async close(): Promise<void> {
      await queue.drain();
      connection.close();
      lock.release();
    },
  };
}

/**
 * Opens a store beside the engine that has it, to read only: nothing is locked, made or migrated, and a write is refused by
 * SQLite. Throws where there is no store of this engine's shape.
 */
export function openSqliteReader(path: string) {
  const connection = new Connection(path, 'read-only');
  try {
    requireCurrent(connection.db);
  } catch (error) {
    connection.close();
    throw error;
  }
  return { ...portsOver(connection, new WriteQueue(connection.db, {})), close: async () => connection.close() };
}

const portsOver = (connection: Connection, queue: WriteQueue, recent?: RecentDossiers) => ({
  dossiers: new SqliteDossiers(connection, queue, recent),
  effects: new SqliteEffects(connection, queue),
  incidents: new SqliteIncidents(connection, queue),
  partners: new SqlitePartners(connection, queue),
  timers: new SqliteTimers(connection, queue),
  definitions: new SqliteDefinitions(connection, queue),
  accounts: new SqliteAccounts(connection, queue),
  sessions: new SqliteSessions(connection, queue),
  jobs: new SqliteJobs(connection, queue),
  payments: new SqlitePayments(connection),
  reconciliations: new SqliteReconciliations(connection, queue),
  imports: new SqliteImports(connection, queue),
  audit: new SqliteAudit(connection, queue),
  settings: new SqliteSettings(connection, queue),
});

function openConnection(path: string): Connection {
  const connection = new Connection(path);
  try {
    migrate(connection.db);
    forgetUnopenedTrials(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}
