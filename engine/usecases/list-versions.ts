import type { DefinitionKind, DefinitionVersion } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';

/** What a list of versions shows of each. */
export interface VersionRow extends Omit<DefinitionVersion, 'body' | 'compiled'> {
  inForce: boolean;
  /** Since when the last release that named it holds; null when none did. */
  inForceSince: string | null;
  releaseSeq: number | null;
}

/** Every version of a code, newest first, and which one is in force; empty when it was never published. */
export async function listVersions(engine: Engine, kind: DefinitionKind, code: string): Promise<VersionRow[]> {
  const [versions, inForce, releases] = await Promise.all([
    engine.definitions.listVersions(kind, code),
    engine.catalogue.inForce(),
    engine.definitions.releases(0),
  ]);
  const current = inForce.get(definitionKey(kind, code))?.version;
  return versions.map(({ body: _body, compiled: _compiled, ...row }) => {
    const named = releases.findLast(({ items }) =>
      items.some((item) => item.kind === kind && item.code === code && item.version === row.version),
    );
    const inForceNow = row.version === current;
    return { ...row, inForce: inForceNow, inForceSince: named?.validFrom ?? null, releaseSeq: named?.seq ?? null };
  });
}
