import type { Dossier, Idempotency, LogEntry } from '../../../schemas/types/index.ts';
import type { Connection } from './connection.ts';

const BY_ID = 'SELECT document FROM dossier JOIN dossier_document USING (n) WHERE id = ?';
const BY_NUMBER =
  'SELECT document FROM dossier JOIN dossier_document USING (n) WHERE dossierNo = ? ORDER BY trial, n DESC LIMIT 1';

export function findDossier(connection: Connection, idOrDossierNo: string): Dossier | undefined {
  const found =
    connection.find<{ document: string }>(BY_ID, idOrDossierNo) ??
    connection.find<{ document: string }>(BY_NUMBER, idOrDossierNo);
  return found && (JSON.parse(found.document) as Dossier);
}

export function readLog(connection: Connection, dossierId: string): LogEntry[] {
  return connection
    .all<{ entry: string }>('SELECT entry FROM log WHERE dossierId = ? ORDER BY seq', dossierId)
    .map(({ entry }) => JSON.parse(entry) as LogEntry);
}

export function findRepeated(connection: Connection, idempotency: Idempotency): LogEntry | 'key-reused' | undefined {
  const found = connection.find<{ entry: string; bodyHash: string }>(
    'SELECT entry, bodyHash FROM log WHERE scope = ? AND key = ?',
    idempotency.scope,
    idempotency.key,
  );
  if (!found) return undefined;
  return found.bodyHash === idempotency.bodyHash ? (JSON.parse(found.entry) as LogEntry) : 'key-reused';
}
