import type { TrialVersion } from '../../../schemas/types/index.ts';
import type { Connection } from './connection.ts';

export function addTrialVersions(connection: Connection, dossierId: string, versions: TrialVersion[]): void {
  connection.run('INSERT INTO trial_version (dossierId, document) VALUES (?, ?)', dossierId, JSON.stringify(versions));
}

export function findTrialVersions(connection: Connection, dossierId: string): TrialVersion[] | undefined {
  const found = connection.find<{ document: string }>(
    'SELECT document FROM trial_version WHERE dossierId = ?',
    dossierId,
  );
  return found && (JSON.parse(found.document) as TrialVersion[]);
}

/** What was kept for trials that were never opened; only while nobody is opening one. */
export function forgetUnopenedTrials(connection: Connection): void {
  connection.run('DELETE FROM trial_version WHERE dossierId NOT IN (SELECT id FROM dossier WHERE trial = 1)');
}

/** By the number of the row. */
const OF_ROW = [
  'DELETE FROM dossier_hand WHERE hand IN (SELECT value FROM dossier, json_each(hands) WHERE dossier.n = ?1) AND n = ?1',
  'DELETE FROM timer WHERE n = ?',
  'DELETE FROM dossier_search WHERE rowid = ?',
  'DELETE FROM dossier_document WHERE n = ?',
];

/** By the id; the log first, because only the row of a trial lets it go. */
const OF_DOSSIER = [
  'DELETE FROM log WHERE dossierId = ?',
  'DELETE FROM effect WHERE dossierId = ?',
  'DELETE FROM trial_version WHERE dossierId = ?',
  'DELETE FROM dossier WHERE id = ?',
];

/** Inside the transaction: everything there is of a trial dossier. Throws for any other dossier. */
export function removeTrial(connection: Connection, dossierId: string): boolean {
  const row = connection.find<{ n: number; trial: number }>('SELECT n, trial FROM dossier WHERE id = ?', dossierId);
  if (!row) return false;
  if (row.trial !== 1) throw new Error(`dossier ${dossierId} is no trial and is never removed`);
  for (const sql of OF_ROW) connection.run(sql, row.n);
  for (const sql of OF_DOSSIER) connection.run(sql, dossierId);
  return true;
}
