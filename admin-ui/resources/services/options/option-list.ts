import type { ProcessOption } from '../../../../schemas/types/index.ts';

/** Options in the order they stand, numbered as they stand: the desk is shown them by that number. */
export const numbered = (options: readonly ProcessOption[]): ProcessOption[] =>
  options.map((option, index) => ({ ...option, seqOrder: index + 1 }));

/** A template and the process that goes with it. */
export type Pair = Pick<ProcessOption, 'templateNo' | 'processNo'>;

/** An option before anything is chosen, or with what is usually chosen. */
export const newOption = (options: readonly ProcessOption[], usual?: Pair): ProcessOption => ({
  optionName: '',
  seqOrder: Math.max(0, ...options.map(({ seqOrder }) => seqOrder)) + 1,
  templateNo: '',
  processNo: '',
  ...usual,
});

const onlyOf = (value: unknown): string | undefined =>
  Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;

/**
 * The pair that most other agencies offer the same procedure with and that is not offered here yet, from the facts of
 * their rows; offers with several pairs say nothing, because a row does not tell which goes with which.
 */
export function usualPair(
  rows: readonly { facts?: Record<string, unknown> }[],
  here: readonly ProcessOption[],
): Pair | undefined {
  const times = new Map<string, { pair: Pair; count: number }>();
  for (const { facts } of rows) {
    const [templateNo, processNo] = [onlyOf(facts?.templateNo), onlyOf(facts?.processNo)];
    if (templateNo === undefined || processNo === undefined) continue;
    if (here.some((option) => option.templateNo === templateNo && option.processNo === processNo)) continue;
    const key = JSON.stringify([templateNo, processNo]);
    times.set(key, { pair: { templateNo, processNo }, count: (times.get(key)?.count ?? 0) + 1 });
  }
  return [...times.values()].sort((one, other) => other.count - one.count)[0]?.pair;
}
