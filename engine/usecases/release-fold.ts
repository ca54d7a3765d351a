import type { DefinitionKind, Release } from '../../schemas/types/index.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';

/** Looks up the version of a definition in force at `now`, or else the first that a release has set a later day for. */
export function versionsInForceOrComing(
  releases: readonly Release[],
  now: string,
): (kind: DefinitionKind, code: string) => number | undefined {
  const coming = releases.map(({ validFrom }) => validFrom).filter((validFrom) => validFrom > now);
  const folds = [now, ...new Set(coming.sort())].map((instant) => inForceAt(releases, instant));
  return (kind, code) => {
    const key = definitionKey(kind, code);
    return folds.find((fold) => fold.has(key))?.get(key)?.version;
  };
}
