import type { DefinitionKind, Draft, Finding } from '../../../schemas/types/index.ts';
import type {
  DefinitionRow,
  DraftQuery,
  DraftRevision,
  DraftSave,
  SaveOutcome,
  SaveStamp,
} from '../../ports/definition-store.ts';
import type { Connection, SqlValue } from './connection.ts';

interface DraftRecord {
  kind: DefinitionKind;
  code: string;
  revision: number;
  savedAt: string;
  author: string;
  reason: string;
  body: string;
  findings: string;
}

const toDraft = ({ body, findings, ...rest }: DraftRecord): Draft => ({
  ...rest,
  body: JSON.parse(body) as Draft['body'],
  findings: JSON.parse(findings) as Finding[],
});

const SELECT_HEAD = `
  SELECT head.kind, head.code, revision, savedAt, author, reason, body, findings
  FROM draft_head AS head JOIN draft ON draft.n = head.draft`;

export function findDraft(connection: Connection, kind: DefinitionKind, code: string): Draft | undefined {
  const found = connection.find<DraftRecord>(`${SELECT_HEAD} WHERE head.kind = ? AND head.code = ?`, kind, code);
  return found && toDraft(found);
}

export function allDrafts(connection: Connection, kind: DefinitionKind): Draft[] {
  return connection.all<DraftRecord>(`${SELECT_HEAD} WHERE head.kind = ? ORDER BY head.code`, kind).map(toDraft);
}

const SELECT_PAST = `
  SELECT past.kind, past.code, revision, savedAt, author, reason, body, findings
  FROM draft_revision AS past JOIN draft ON draft.n = past.draft WHERE past.kind = ? AND past.code = ?`;

export function draftHistory(connection: Connection, kind: DefinitionKind, code: string): Draft[] {
  return connection.all<DraftRecord>(`${SELECT_PAST} ORDER BY revision DESC`, kind, code).map(toDraft);
}

/** A removal is a save of its own, though its text came with the one before. */
export function listRevisions(connection: Connection, kind: DefinitionKind, code: string): DraftRevision[] {
  return connection
    .all<Omit<DraftRevision, 'removed'> & { removed: number }>(
      `SELECT revision, savedAt, author, reason, removed, CASE WHEN removed = 0 THEN draft.batchId ELSE (
         SELECT batch.batchId FROM draft_batch AS batch WHERE batch.at = savedAt AND batch.author = past.author
       ) END AS batchId
       FROM draft_revision AS past JOIN draft ON draft.n = past.draft
       WHERE past.kind = ? AND past.code = ? ORDER BY revision DESC`,
      kind,
      code,
    )
    .map((row) => ({ ...row, removed: row.removed === 1 }));
}

export function findRevision(
  connection: Connection,
  kind: DefinitionKind,
  code: string,
  revision: number,
): Draft | undefined {
  const found = connection.find<DraftRecord>(`${SELECT_PAST} AND revision = ?`, kind, code, revision);
  return found && toDraft(found);
}

/** Texts are compared as they were written: an equal one with its keys in another order counts as another. */
export function haveSameText(
  connection: Connection,
  kind: DefinitionKind,
  code: string,
  revisions: [number, number],
  without: readonly string[],
): boolean {
  const paths = without.map((field) => `$.${JSON.stringify(field)}`);
  const body = paths.length === 0 ? 'body' : `json_remove(body${', ?'.repeat(paths.length)})`;
  const text = `(SELECT ${body} FROM draft_revision AS past JOIN draft ON draft.n = past.draft
    WHERE past.kind = ? AND past.code = ? AND revision = ?)`;
  const [one, other] = revisions.map((revision) => [...paths, kind, code, revision]);
  const found = connection.find<{ same: number | null }>(
    `SELECT ${text} = ${text} AS same`,
    ...(one ?? []),
    ...(other ?? []),
  );
  return found?.same === 1;
}

export function listDrafts(connection: Connection, query: DraftQuery): { rows: DefinitionRow[]; total: number } {
  const conditions = ['TRUE'];
  const values: SqlValue[] = [];
  if (query.kind !== undefined) {
    conditions.push('kind = ?');
    values.push(query.kind);
  }
  for (const word of query.words ?? []) {
    conditions.push('instr(search, ?) > 0');
    values.push(word);
  }
  if (query.ownerAgency !== undefined) {
    conditions.push('ownerAgency = ?');
    values.push(query.ownerAgency);
  }
  if (query.codes) {
    conditions.push('code IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(query.codes));
  }
  const where = conditions.join(' AND ');
  const direction = query.descending ? 'DESC' : 'ASC';
  const counted = connection.find<{ total: number }>(
    `SELECT count(*) AS total FROM draft_head WHERE ${where}`,
    ...values,
  );
  const rows = connection.all<DefinitionRow>(
    `SELECT kind, code, name, revision, savedAt, author, ownerAgency, errors, warnings FROM draft_head
     WHERE ${where} ORDER BY ${query.sort} ${direction}, code ${direction}, kind ${direction} LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  );
  return { rows: rows.map((row) => ({ ...row })), total: counted?.total ?? 0 };
}

/** Adds a text; with a batch it stays unseen, and staging the same item again replaces what was staged. */
export function insertDraft(connection: Connection, save: DraftSave, batchId: string | null): number {
  if (batchId !== null)
    connection.run('DELETE FROM draft WHERE batchId = ? AND kind = ? AND code = ?', batchId, save.kind, save.code);
  return connection.insert(
    'INSERT INTO draft (batchId, kind, code, body, name, ownerAgency, search, findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    batchId,
    save.kind,
    save.code,
    JSON.stringify(save.body),
    save.name,
    save.ownerAgency,
    save.search,
    JSON.stringify(save.findings),
  );
}

/** Revision of the current draft; 0 when there is none. */
export function currentRevision(connection: Connection, kind: DefinitionKind, code: string): number {
  const found = connection.find<{ revision: number }>(
    'SELECT revision FROM draft_head WHERE kind = ? AND code = ?',
    kind,
    code,
  );
  return found?.revision ?? 0;
}

/** Makes an inserted text the current one: the next revision of its code, after those of an earlier life if it was removed. */
export function makeCurrent(
  connection: Connection,
  kind: DefinitionKind,
  code: string,
  draft: number,
  stamp: SaveStamp,
): number {
  const revision = appendRevision(connection, kind, code, draft, stamp, false);
  connection.run(
    `INSERT INTO draft_head (kind, code, revision, draft, savedAt, author, reason, name, ownerAgency, search, errors, warnings)
     SELECT kind, code, ?, n, ?, ?, ?, name, ownerAgency, search,
       (SELECT count(*) FROM json_each(findings) WHERE value ->> 'severity' = 'error'),
       (SELECT count(*) FROM json_each(findings) WHERE value ->> 'severity' = 'warning')
     FROM draft WHERE n = ?
     ON CONFLICT (kind, code) DO UPDATE SET (revision, draft, savedAt, author, reason, name, ownerAgency, search, errors, warnings)
       = (excluded.revision, excluded.draft, excluded.savedAt, excluded.author, excluded.reason, excluded.name,
          excluded.ownerAgency, excluded.search, excluded.errors, excluded.warnings)`,
    revision,
    stamp.at,
    stamp.author,
    stamp.reason,
    draft,
  );
  return revision;
}

/** Takes the current draft out of sight; its history stays, with the removal as the newest entry. */
export function removeDraft(
  connection: Connection,
  kind: DefinitionKind,
  code: string,
  expectedRevision: number,
  stamp: SaveStamp,
): SaveOutcome {
  const current = findDraft(connection, kind, code);
  if (!current || current.revision !== expectedRevision) return { outcome: 'changed', current };
  const head = connection.find<{ draft: number }>(
    'SELECT draft FROM draft_head WHERE kind = ? AND code = ?',
    kind,
    code,
  );
  const revision = appendRevision(connection, kind, code, head?.draft ?? 0, stamp, true);
  connection.run('DELETE FROM draft_head WHERE kind = ? AND code = ?', kind, code);
  return {
    outcome: 'saved',
    draft: { ...current, revision, savedAt: stamp.at, author: stamp.author, reason: stamp.reason },
  };
}

function appendRevision(
  connection: Connection,
  kind: DefinitionKind,
  code: string,
  draft: number,
  stamp: SaveStamp,
  removed: boolean,
): number {
  const last = connection.find<{ revision: number | null }>(
    'SELECT max(revision) AS revision FROM draft_revision WHERE kind = ? AND code = ?',
    kind,
    code,
  );
  const revision = (last?.revision ?? 0) + 1;
  connection.run(
    'INSERT INTO draft_revision (kind, code, revision, draft, savedAt, author, reason, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    kind,
    code,
    revision,
    draft,
    stamp.at,
    stamp.author,
    stamp.reason,
    removed ? 1 : 0,
  );
  return revision;
}
