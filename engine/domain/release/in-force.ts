import type { DefinitionKind, Release } from '../../../schemas/types/index.ts';

/** A version in force: since when, by which release, and which revision of the draft it was made of where that is known. */
export interface InForceEntry {
  version: number;
  since: string;
  release: number;
  /** When the release was decided; its validity may begin later. */
  at: string;
  revision?: number;
  /** The earlier release whose shared configurations the version carries, where it is not its own. */
  merged?: { release: number; at: string };
}

/** Versions in force by kind and code. */
export type InForce = ReadonlyMap<string, InForceEntry>;

/** The key of a definition in an InForce map. */
export const definitionKey = (kind: DefinitionKind, code: string): string => `${kind}/${code}`;

/**
 * What is in force at an instant: the fold, in order of sequence, of every release whose validFrom has come.
 * A later release wins over an earlier one even when its validFrom is older: it is the later decision.
 */
export function inForceAt(releases: readonly Release[], at: string): InForce {
  const result = new Map<string, InForceEntry>();
  const bySeq = new Map(releases.map((release) => [release.seq, release]));
  for (const release of [...releases].sort((one, other) => one.seq - other.seq)) {
    if (release.validFrom > at) continue;
    for (const { kind, code, version, revision, mergedIn } of release.items) {
      const key = definitionKey(kind, code);
      const merged = mergedIn === undefined ? undefined : bySeq.get(mergedIn);
      if (version === null) result.delete(key);
      else
        result.set(key, {
          version,
          since: release.validFrom,
          release: release.seq,
          at: release.at,
          ...(revision === undefined ? {} : { revision }),
          ...(merged === undefined ? {} : { merged: { release: merged.seq, at: merged.at } }),
        });
    }
  }
  return result;
}

/** The instants at which what is in force changes, so that a cache knows how long it holds. */
export function nextChange(releases: readonly Release[], at: string): string | undefined {
  return releases
    .map(({ validFrom }) => validFrom)
    .filter((validFrom) => validFrom > at)
    .sort()[0];
}
