import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { releases as inVietnamese } from '../vi/releases.ts';

/** Words of releases: preparing, putting into effect, taking back. */
export const releases = {} satisfies SameKeys<typeof inVietnamese>;
