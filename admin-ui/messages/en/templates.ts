import type { SameKeys } from '../same-keys.ts';
import type { templates as inVietnamese } from '../vi/templates.ts';

/** Words of the screens: templates. */
export const templates = {} satisfies SameKeys<typeof inVietnamese>;
