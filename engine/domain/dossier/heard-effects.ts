import type { Effect } from '../../../schemas/types/index.ts';

const OPEN: ReadonlySet<Effect['state']> = new Set(['due', 'failed', 'withheld']);

/** Whether an effect is still to be done. */
export const isOpen = ({ state }: Pick<Effect, 'state'>): boolean => OPEN.has(state);

/**
 * Whether somebody may have heard of an effect: it is done, or was tried without an outcome, which is either under way at
 * this moment or was cut off in the middle, however long ago its lease ran out.
 */
export const isOut = ({ state, leaseUntil }: Pick<Effect, 'state' | 'leaseUntil'>): boolean =>
  state === 'done' || (OPEN.has(state) && leaseUntil != null);
