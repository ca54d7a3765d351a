import type { ImpactVerdict, StepImpact } from '../../../schemas/types/index.ts';

/** How many dossiers have each verdict. */
export function countsOf(steps: readonly StepImpact[]): Record<ImpactVerdict, number> {
  const counts: Record<ImpactVerdict, number> = { continues: 0, 'needs-mapping': 0, stranded: 0 };
  for (const { verdict, count } of steps) counts[verdict] += count;
  return counts;
}

/** Share of a whole in percent of a bar; whatever is there at all can be seen. */
export const shareOf = (count: number, whole: number): number =>
  count === 0 || whole === 0 ? 0 : Math.max(1, (count / whole) * 100);
