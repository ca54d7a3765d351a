import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LATE_MS = 60 * 24 * 3_600_000;
const LEASE_OVER_MS = 120_000;

/** Long after everything in a store is due; every run comes after the lease of the one before has run out. */
export function wakingAt(folder: string, run: number): string {
  const start = Date.parse(readFileSync(join(folder, 'seeded-at'), 'utf8'));
  return new Date(start + LATE_MS + run * LEASE_OVER_MS).toISOString();
}

/** Notes when the store of a folder was filled. */
export const noteSeeded = (folder: string, at: string): void => writeFileSync(join(folder, 'seeded-at'), at);
