import type { Draft, PublishItem, Release } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { isPublishable } from './draft-kinds.ts';
import { withStates } from './draft-states.ts';
import type { Engine } from './engine.ts';
import type { LookedAt } from './readiness-items.ts';
import { versionsInForceOrComing } from './release-fold.ts';
import { type KnownItem, publishesDraft } from './release-items.ts';

/** Everything known of each item of a release, with what it lacks left out instead of refused. */
export async function lookAt(
  engine: Engine,
  items: readonly PublishItem[],
  releases: readonly Release[],
): Promise<LookedAt[]> {
  const { definitions } = engine;
  const versionOf = versionsInForceOrComing(releases, engine.clock.now());
  const codesOf = new Map<PublishItem['kind'], string[]>();
  for (const { kind, code } of items) codesOf.set(kind, [...(codesOf.get(kind) ?? []), code]);
  const rows = new Map<string, NonNullable<LookedAt['row']>>();
  for (const [kind, codes] of codesOf) {
    const query = { kind, codes, sort: 'code', descending: false, offset: 0, limit: codes.length } as const;
    for (const row of await withStates(engine, (await definitions.listDrafts(query)).rows))
      rows.set(definitionKey(kind, row.code), row);
  }
  const looked: LookedAt[] = [];
  for (const item of items) {
    const { kind, code, retire } = item;
    const number = retire ? versionOf(kind, code) : item.version;
    const [draft, version] = await Promise.all([
      definitions.findDraft(kind, code),
      number === undefined ? undefined : definitions.findVersion(kind, code, number),
    ]);
    const row = rows.get(definitionKey(kind, code));
    looked.push({
      item,
      findings: [],
      ...(draft ? { draft } : {}),
      ...(row ? { row } : {}),
      ...(version ? { version } : {}),
    });
  }
  return looked;
}

/** The drafts that would be published. */
export const draftsOf = (looked: readonly LookedAt[]): Draft[] =>
  looked.flatMap(({ item, draft }) => (draft && publishesDraft(item) && isPublishable(item.kind) ? [draft] : []));

/** The items that need no new version. */
export const knownOf = (looked: readonly LookedAt[]): KnownItem[] =>
  looked.flatMap(({ item: { kind, code, retire }, version }): KnownItem[] => {
    if (!version) return [];
    return retire
      ? [{ item: { kind, code, version: null } }]
      : [{ item: { kind, code, version: version.version }, body: version.body }];
  });
