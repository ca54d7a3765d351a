import type { Release, ReleaseItem, ReleaseItemRow } from '../../schemas/types/index.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { readRelease } from './list-releases.ts';

async function nameOf({ definitions }: Engine, { kind, code }: ReleaseItem, version: number | null): Promise<string> {
  const body = version === null ? undefined : (await definitions.findVersion(kind, code, version))?.body;
  return body ? textOf(body, draftKind(kind).nameField) : '';
}

/** The last release after `seq` that names each definition, by key. */
function changesAfter(releases: readonly Release[], after: number): Map<string, number> {
  const later = releases.filter(({ seq }) => seq > after);
  return new Map(later.flatMap(({ seq, items }) => items.map(({ kind, code }) => [definitionKey(kind, code), seq])));
}

/** One page of what a release did, with names and with what was in force until then. Throws `not-found`. */
export async function listReleaseItems(
  engine: Engine,
  seq: number,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ReleaseItemRow[]; total: number }> {
  const release = await readRelease(engine, seq);
  const releases = await engine.definitions.releases(0);
  const earlier = releases.filter((one) => one.seq < seq);
  const before = inForceAt(earlier, release.validFrom);
  const changed = changesAfter(releases, seq);
  const page = release.items.slice(offset, offset + limit);
  const rows = page.map(async (item): Promise<ReleaseItemRow> => {
    const { kind, code, version, replacedBy, pastStep } = item;
    const key = definitionKey(kind, code);
    const was = before.get(key)?.version ?? null;
    return {
      id: key,
      kind,
      code,
      name: await nameOf(engine, item, version ?? was),
      version,
      before: was,
      changedSince: changed.get(key) ?? null,
      ...(replacedBy === undefined ? {} : { replacedBy }),
      ...(pastStep === undefined ? {} : { pastStep }),
    };
  });
  return { rows: await Promise.all(rows), total: release.items.length };
}
