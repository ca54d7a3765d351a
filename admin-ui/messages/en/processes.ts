import type { SameKeys } from '../same-keys.ts';
import type { processes as inVietnamese } from '../vi/processes.ts';

/** Words of the screens: processes. */
export const processes = {} satisfies SameKeys<typeof inVietnamese>;
