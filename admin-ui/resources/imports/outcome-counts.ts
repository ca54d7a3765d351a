import type { DefinitionKind, ImportItem } from '../../../schemas/types/index.ts';

export const OUTCOMES = ['create', 'update', 'unchanged', 'error'] as const satisfies ImportItem['outcome'][];

/** How many items of a kind would do what. */
export interface KindCounts extends Record<ImportItem['outcome'], number> {
  kind: DefinitionKind;
}

/** Outcomes counted for every kind there is, the most frequent kind first. */
export function countOutcomes(items: readonly Pick<ImportItem, 'kind' | 'outcome'>[]): KindCounts[] {
  const counts = new Map<DefinitionKind, KindCounts>();
  for (const { kind, outcome } of items) {
    const row = counts.get(kind) ?? { kind, create: 0, update: 0, unchanged: 0, error: 0 };
    row[outcome] += 1;
    counts.set(kind, row);
  }
  const total = (row: KindCounts) => OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0);
  return [...counts.values()].toSorted((one, other) => total(other) - total(one));
}
