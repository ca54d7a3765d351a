import type { DefinitionKind } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { foldedWords } from '../domain/words.ts';
import type { DefinitionRow, DraftQuery } from '../ports/definition-store.ts';
import type { Engine } from './engine.ts';

/** What a list of drafts may be asked for. */
export interface DraftListQuery
  extends Pick<DraftQuery, 'sort' | 'descending' | 'offset' | 'limit' | 'ownerAgency' | 'codes'> {
  /** Words as typed; every one must occur in code or name. */
  q?: string;
}

/** A row with the version in force now; null when none is. */
export interface DraftListRow extends DefinitionRow {
  inForce: number | null;
}

/** One page of the drafts of a kind; never their bodies. */
export async function listDrafts(
  engine: Engine,
  kind: DefinitionKind,
  { q, ...query }: DraftListQuery,
): Promise<{ rows: DraftListRow[]; total: number }> {
  const words = foldedWords(q ?? '');
  const [page, inForce] = await Promise.all([
    engine.definitions.listDrafts({ kind, ...query, ...(words.length > 0 ? { words } : {}) }),
    engine.catalogue.inForce(),
  ]);
  const rows = page.rows.map((row) => ({
    ...row,
    inForce: inForce.get(definitionKey(kind, row.code))?.version ?? null,
  }));
  return { rows, total: page.total };
}
