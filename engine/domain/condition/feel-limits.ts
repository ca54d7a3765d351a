// How much an expression may cost. What is read at run time is held to the same sizes that the check assumed.

/** Characters, levels, elements and abstract steps; a step is at most some tens of nanoseconds. */
export const FEEL_LIMITS = {
  expressionLength: 4_000,
  depth: 50,
  rangeLength: 1_000,
  iterations: 10_000,
  /** Longest text a fact may have in an expression. */
  textLength: 4_000,
  listLength: 200,
  itemLength: 255,
  /** Largest value an expression may build. */
  size: 1_000_000,
  work: 20_000_000,
} as const;
