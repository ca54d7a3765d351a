import type { SameKeys } from '../same-keys.ts';
import type { people as inVietnamese } from '../vi/people.ts';

/** Words of the screens: people. */
export const people = {} satisfies SameKeys<typeof inVietnamese>;
