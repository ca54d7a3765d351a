import type { DatabaseSync } from 'node:sqlite';
import { auditSchema } from './audit-schema.ts';
import { incidentSchema } from './incident-schema.ts';
import { jobOutcomeSchema, jobSchema } from './job-schema.ts';
import { leftoverSchema } from './leftover-schema.ts';
import { paymentSchema } from './payment-schema.ts';
import { receptionSchema } from './reception-schema.ts';
import { firstSchema } from './schema.ts';
import { suppliedSchema } from './supplied-schema.ts';
import { timerSchema } from './timer-schema.ts';
import { trialSchema } from './trial-schema.ts';
import { versionSchema } from './version-schema.ts';

/** Every step of the store's shape, in order; a step that was released is never edited. */
export const migrations: readonly string[] = [
  firstSchema,
  trialSchema,
  auditSchema,
  jobSchema,
  timerSchema,
  receptionSchema,
  jobOutcomeSchema,
  versionSchema,
  incidentSchema,
  paymentSchema,
  leftoverSchema,
  suppliedSchema,
];

const shapeOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);

/** Refuses a store of another shape than this engine's, where it may not be brought up to date. */
export function requireCurrent(db: DatabaseSync): void {
  const version = shapeOf(db);
  if (version !== migrations.length)
    throw new Error(
      `The store has shape ${version}, this engine reads shape ${migrations.length}; use the engine that serves it.`,
    );
}

/** Brings an older store up to date, each step whole; a store newer than the engine is refused. */
export function migrate(db: DatabaseSync, steps: readonly string[] = migrations): void {
  const version = shapeOf(db);
  if (version > steps.length)
    throw new Error(
      `The store has shape ${version}; this engine knows shapes up to ${steps.length}. Start a newer engine, or restore a backup.`,
    );
  for (const [place, step] of steps.entries()) {
    if (place < version) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(step);
      db.exec(`PRAGMA user_version = ${place + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
