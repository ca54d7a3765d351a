import type { DefinitionKind, DraftState, DraftSummary } from '../../schemas/types/index.ts';
import { foldedWords } from '../domain/words.ts';
import type { DraftQuery } from '../ports/definition-store.ts';
import { type DraftFacts, factsOfRows, holdsFacts } from './draft-facts.ts';
import { isPublishable } from './draft-kinds.ts';
import { type DraftRow, withStates } from './draft-states.ts';
import type { Engine } from './engine.ts';
import { codesOffered, type OfferedBy } from './offered-codes.ts';

/** What a list of drafts may be asked for. */
export interface DraftListQuery
  extends Pick<DraftQuery, 'sort' | 'descending' | 'offset' | 'limit' | 'ownerAgency' | 'codes'> {
  /** Words as typed; every one must occur in code or name. */
  q?: string;
  state?: DraftState;
  hasErrors?: boolean;
  /** Narrows processes, templates, procedures and offers to what the offers tie to these. */
  offeredBy?: OfferedBy;
  /** Facts of the kind that must hold. */
  facts?: DraftFacts;
}

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** The columns of a kind's list. */
async function withFacts(engine: Engine, kind: DefinitionKind | undefined, rows: DraftRow[]): Promise<DraftRow[]> {
  if (kind === undefined) return rows;
  const facts = await factsOfRows(engine, kind, rows);
  return rows.map((row) => ({ ...row, ...(facts.has(row.code) ? { facts: facts.get(row.code) } : {}) }));
}

/**
 * One page of drafts, of one kind or of all that are put into effect; never their bodies. What the releases decide
 * (state) is not a column of the store: asked for, the narrow rows are joined and cut here.
 */
export async function listDrafts(
  engine: Engine,
  kind: DefinitionKind | undefined,
  { q, state, hasErrors, offeredBy, facts, codes, offset, limit, ...query }: DraftListQuery,
): Promise<{ rows: DraftRow[]; total: number }> {
  const words = foldedWords(q ?? '');
  const offered = offeredBy && kind ? await codesOffered(engine, kind, offeredBy) : undefined;
  const wanted = offered && codes ? codes.filter((code) => offered.includes(code)) : (offered ?? codes);
  const asked: Omit<DraftQuery, 'offset' | 'limit'> = {
    ...query,
    ...(kind === undefined ? {} : { kind }),
    ...(wanted === undefined ? {} : { codes: wanted }),
    ...(words.length > 0 ? { words } : {}),
  };
  const narrowed = kind === undefined || state !== undefined || hasErrors !== undefined || facts !== undefined;
  if (!narrowed) {
    const page = await engine.definitions.listDrafts({ ...asked, offset, limit });
    return { rows: await withFacts(engine, kind, await withStates(engine, page.rows)), total: page.total };
  }
  const all = await engine.definitions.listDrafts({ ...asked, offset: 0, limit: EVERYTHING });
  const held = kind && facts ? await factsOfRows(engine, kind, all.rows) : undefined;
  const fitting = (await withStates(engine, all.rows)).filter(
    (row) =>
      (kind !== undefined || isPublishable(row.kind)) &&
      (state === undefined || row.state === state) &&
      (hasErrors === undefined || row.errors > 0 === hasErrors) &&
      (facts === undefined || holdsFacts(held?.get(row.code) ?? {}, facts)),
  );
  const page = fitting.slice(offset, offset + limit);
  return { rows: await withFacts(engine, kind, page), total: fitting.length };
}

/** How many definitions that are put into effect stand how. */
export async function summariseDrafts(engine: Engine): Promise<DraftSummary> {
  const { rows } = await engine.definitions.listDrafts({
    sort: 'code',
    descending: false,
    offset: 0,
    limit: EVERYTHING,
  });
  const summary: DraftSummary = { new: 0, changed: 0, 'in-force': 0, retired: 0, errors: 0 };
  for (const { kind, state, errors } of await withStates(engine, rows)) {
    if (state === 'live' || !isPublishable(kind)) continue;
    summary[state] += 1;
    if (errors > 0) summary.errors += 1;
  }
  return summary;
}
