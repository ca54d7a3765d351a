import type { DefinitionKind, ReleaseItem } from '../../../schemas/types/index.ts';

/** How many definitions of a kind a release puts into effect and takes out of it. */
export interface ReleaseKind {
  kind: DefinitionKind;
  published: number;
  retired: number;
}

/** A release kind by kind, the largest first. */
export function countRelease(items: readonly Pick<ReleaseItem, 'kind' | 'version'>[]): ReleaseKind[] {
  const counts = new Map<DefinitionKind, ReleaseKind>();
  for (const { kind, version } of items) {
    const row = counts.get(kind) ?? { kind, published: 0, retired: 0 };
    if (version === null) row.retired += 1;
    else row.published += 1;
    counts.set(kind, row);
  }
  return [...counts.values()].toSorted((one, other) => other.published + other.retired - (one.published + one.retired));
}
