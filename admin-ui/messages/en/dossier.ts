import type { SameKeys } from '../same-keys.ts';
import type { dossier as inVietnamese } from '../vi/dossier.ts';

/** Words of the screens: dossier. */
export const dossier = {} satisfies SameKeys<typeof inVietnamese>;
