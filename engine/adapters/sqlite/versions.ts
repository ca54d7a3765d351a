import type { DefinitionKind, DefinitionVersion, Release } from '../../../schemas/types/index.ts';
import type { Connection } from './connection.ts';

/** True when something was written; the same content again is no write, other content under the same number is a bug. */
export function addVersion(connection: Connection, added: DefinitionVersion): boolean {
  const { kind, code, version } = added;
  const present = findVersion(connection, kind, code, version);
  if (!present) {
    connection.run(
      'INSERT INTO version (kind, code, version, hash, document) VALUES (?, ?, ?, ?, ?)',
      kind,
      code,
      version,
      added.hash,
      JSON.stringify(added),
    );
    return true;
  }
  if (content(present) !== content(added))
    throw new Error(`version ${version} of ${kind} ${code} exists with other content`);
  return false;
}

const content = ({ hash, body, compiled }: DefinitionVersion) => JSON.stringify([hash, body, compiled ?? null]);

export function findVersion(
  connection: Connection,
  kind: DefinitionKind,
  code: string,
  version: number,
): DefinitionVersion | undefined {
  const found = connection.find<{ document: string }>(
    'SELECT document FROM version WHERE kind = ? AND code = ? AND version = ?',
    kind,
    code,
    version,
  );
  return found && (JSON.parse(found.document) as DefinitionVersion);
}

export function listVersions(connection: Connection, kind: DefinitionKind, code: string): DefinitionVersion[] {
  return connection
    .all<{ document: string }>(
      'SELECT document FROM version WHERE kind = ? AND code = ? ORDER BY version DESC',
      kind,
      code,
    )
    .map(({ document }) => JSON.parse(document) as DefinitionVersion);
}

/** False when another release has taken the number. */
export function appendRelease(connection: Connection, release: Release): boolean {
  const last = connection.find<{ seq: number | null }>('SELECT max(seq) AS seq FROM release');
  if (release.seq !== (last?.seq ?? 0) + 1) return false;
  connection.run('INSERT INTO release (seq, document) VALUES (?, ?)', release.seq, JSON.stringify(release));
  return true;
}

export function releasesAfter(connection: Connection, afterSeq: number): Release[] {
  return connection
    .all<{ document: string }>('SELECT document FROM release WHERE seq > ? ORDER BY seq', afterSeq)
    .map(({ document }) => JSON.parse(document) as Release);
}
