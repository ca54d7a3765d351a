import type { Acknowledgement, Draft, Release, ReviewItem } from '../../schemas/types/index.ts';
import { namedPath } from '../domain/process/named-path.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { DefinitionRow } from '../ports/definition-store.ts';
import { findInDrafts } from './draft-findings.ts';
import type { Engine } from './engine.ts';

/** A warning that what is in force was published with. */
interface Acknowledged {
  word: Acknowledgement;
  release: Release;
  /** Revision of the draft it was published as; absent in releases of older engines. */
  revision: number | undefined;
}

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** The warnings each version in force was published with, by definition key. */
async function wordsInForce(engine: Engine, releases: readonly Release[]): Promise<Map<string, Acknowledged[]>> {
  const inForce = await engine.catalogue.inForce();
  const found = new Map<string, Acknowledged[]>();
  for (const release of releases) {
    if (!release.acknowledged) continue;
    const words = Map.groupBy(release.acknowledged, ({ kind, code }) => definitionKey(kind, code));
    for (const { kind, code, version, revision } of release.items) {
      const key = definitionKey(kind, code);
      if (inForce.get(key)?.version !== version) continue;
      const warnings = (words.get(key) ?? []).filter(({ acceptedFault }) => acceptedFault === undefined);
      found.set(
        key,
        warnings.map((word) => ({ word, release, revision })),
      );
    }
  }
  return found;
}

async function rowsOf(engine: Engine, keys: ReadonlySet<string>): Promise<Map<string, DefinitionRow>> {
  const asked = { sort: 'code', descending: false, offset: 0, limit: EVERYTHING } as const;
  const rows = keys.size === 0 ? [] : (await engine.definitions.listDrafts(asked)).rows;
  return new Map(rows.map((row) => [definitionKey(row.kind, row.code), row] as const).filter(([key]) => keys.has(key)));
}

/** Marks still found in the drafts that were changed since they were put into effect; the others are as they were. */
async function marksOfChanged(engine: Engine, changed: readonly DefinitionRow[]): Promise<Set<string>> {
  const drafts = await Promise.all(changed.map(({ kind, code }) => engine.definitions.findDraft(kind, code)));
  const found = await findInDrafts(
    engine,
    drafts.filter((draft) => draft !== undefined),
  );
  return new Set(found.map(({ mark }) => mark));
}

/** Acknowledged warnings of what is in force that are still there; without their sentences. */
export async function reviewAcknowledged(engine: Engine): Promise<ReviewItem[]> {
  const releases = await engine.definitions.releases(0);
  const bySeq = new Map(releases.map((release) => [release.seq, release]));
  const words = await wordsInForce(engine, releases);
  const rows = await rowsOf(engine, new Set([...words].filter(([, some]) => some.length > 0).map(([key]) => key)));
  const isChanged = (key: string, { revision }: DefinitionRow) => words.get(key)?.[0]?.revision !== revision;
  const changed = [...rows].filter(([key, row]) => isChanged(key, row)).map(([, row]) => row);
  const still = await marksOfChanged(engine, changed);
  const changedKeys = new Set(changed.map(({ kind, code }) => definitionKey(kind, code)));
  return [...rows].flatMap(([key, row]) =>
    (words.get(key) ?? [])
      .filter(({ word }) => !changedKeys.has(key) || still.has(word.mark))
      .map(({ word: { kind, code, findingCode, path, reason, since, mark }, release }): ReviewItem => {
        const first = (since === undefined ? undefined : bySeq.get(since)) ?? release;
        return {
          id: `acknowledged/${mark}`,
          ...{
            source: 'acknowledged-warning',
            state: 'open',
            kind,
            code,
            name: row.name,
            ownerAgency: row.ownerAgency,
          },
          ...{ findingCode, path, place: [], reason, since: first.at, by: first.author, release: first.seq },
        };
      }),
  );
}

/** The same items with their sentences and places, as they are found now. */
export async function withSentences(engine: Engine, items: readonly ReviewItem[]): Promise<ReviewItem[]> {
  const wanted = items.filter(({ source }) => source === 'acknowledged-warning');
  const named = new Map(wanted.map(({ kind, code }) => [definitionKey(kind, code), { kind, code }]));
  const found = await Promise.all(
    [...named.values()].map(({ kind, code }) => engine.definitions.findDraft(kind, code)),
  );
  const drafts = found.filter((draft): draft is Draft => draft !== undefined);
  const texts = new Map(drafts.map(({ kind, code, body }) => [definitionKey(kind, code), body]));
  const marks = new Map((await findInDrafts(engine, drafts)).map((one) => [`acknowledged/${one.mark}`, one.finding]));
  return items.map((item) => {
    const finding = marks.get(item.id);
    // What depends on people, agencies or other definitions may have gone by itself.
    if (!finding) return item.source === 'acknowledged-warning' ? { ...item, state: 'mended' } : item;
    const place = namedPath(texts.get(definitionKey(item.kind, item.code)), finding.path);
    return { ...item, path: finding.path, place, message: finding.message };
  });
}
