import type { SameKeys } from '../same-keys.ts';
import type { home as inVietnamese } from '../vi/home.ts';

/** Words of the screens: home. */
export const home = {} satisfies SameKeys<typeof inVietnamese>;
