import { DatabaseSync } from 'node:sqlite';

/** A second engine tried to open the same store. */
export class StoreInUse extends Error {
  constructor(path: string) {
    super(`${path} is in use by another engine; one engine per file. Stop the other one first.`);
    this.name = 'StoreInUse';
  }
}

/**
 * Holds an exclusive SQLite lock on a sidecar file for as long as the engine runs. The operating system drops the lock with
 * the process, so nothing stale is left by a kill -9, unlike a file that names a pid; and the store itself stays free for
 * read-only connections (backup, statistics), unlike `locking_mode = EXCLUSIVE` on it.
 */
export function holdEngineLock(path: string): { release(): void } {
  const sidecar = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    sidecar.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    sidecar.close();
    throw isBusy(error) ? new StoreInUse(path) : error;
  }
  return { release: () => sidecar.close() };
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
