import type { Connection } from './connection.ts';

const NAMED = /"sha256":"([0-9a-f]{64})"/g;

/** Notes the files an entry of the log names; most name none, and are looked through without being read again. */
export function noteNamedFiles(connection: Connection, entry: string): void {
  for (const [, sha256 = ''] of entry.matchAll(NAMED))
    connection.run('INSERT OR IGNORE INTO named_file (sha256) VALUES (?)', sha256);
}

/** Those of these files that the log names. */
export function namedFiles(connection: Connection, hashes: readonly string[]): Set<string> {
  const rows = connection.all<{ sha256: string }>(
    'SELECT sha256 FROM named_file WHERE sha256 IN (SELECT value FROM json_each(?))',
    JSON.stringify(hashes),
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}
