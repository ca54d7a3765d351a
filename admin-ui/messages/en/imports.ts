import type { SameKeys } from '../same-keys.ts';
import type { imports as inVietnamese } from '../vi/imports.ts';

/** Words of the screens: imports. */
export const imports = {} satisfies SameKeys<typeof inVietnamese>;
