// What a number pattern is once it is read.

/** A counter's reset period and what it counts for: the letters of opencps-semantics §8.1. */
export const COUNTERS = {
  n: { period: 'day', scope: 'none' },
  p: { period: 'month', scope: 'none' },
  q: { period: 'year', scope: 'none' },
  r: { period: 'never', scope: 'service' },
  k: { period: 'day', scope: 'service' },
  a: { period: 'never', scope: 'config-agency' },
  b: { period: 'day', scope: 'agency' },
} as const satisfies Record<string, { period: Period; scope: CounterScope }>;

/** When a counter begins again at 1. */
export type Period = 'day' | 'month' | 'year' | 'never';

/** Whose counter it is beside the pattern's owner. */
export type CounterScope = 'none' | 'service' | 'agency' | 'config-agency';

export type CounterToken = keyof typeof COUNTERS;

/** Whether a letter is a counter token. */
export const isCounterToken = (letter: string): letter is CounterToken => Object.hasOwn(COUNTERS, letter);

/** A piece of a pattern, from left to right. */
export type NumberPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'counter'; readonly token: CounterToken; readonly width: number }
  | { readonly type: 'date'; readonly of: 'day' | 'month' | 'year'; readonly width: number }
  | { readonly type: 'field'; readonly field: string; readonly fileTemplateNo: string; readonly otherwise: string };

/**
 * A pattern read once. `legal`: the code `agency-yyMMdd-nnnn`, where no pattern is written; `agency`: the pattern of the
 * dossier's agency (`scopeGovAgencyCode`); `written`: the parts.
 */
export interface NumberPattern {
  readonly source: 'written' | 'legal' | 'agency';
  readonly parts: readonly NumberPart[];
}

/** What a date token must show for a counter of that period not to repeat a number. */
const SHOWN: Record<Period, readonly ('day' | 'month' | 'year')[]> = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
  never: [],
};

/**
 * Whether every number of the pattern can differ from every other: it has a counter and shows the whole period after
 * which that counter begins again (a year in one digit does not). An agency's pattern is judged where it is written.
 */
export function isUniquePattern({ source, parts }: NumberPattern): boolean {
  if (source !== 'written') return true;
  const shown = new Set(parts.flatMap((part) => (part.type === 'date' && part.width >= 2 ? [part.of] : [])));
  return parts.some(
    (part) => part.type === 'counter' && SHOWN[COUNTERS[part.token].period].every((of) => shown.has(of)),
  );
}
