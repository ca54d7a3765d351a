import type { SameKeys } from '../same-keys.ts';
import type { dossiers as inVietnamese } from '../vi/dossiers.ts';

/** Words of the screens: dossiers. */
export const dossiers = {} satisfies SameKeys<typeof inVietnamese>;
