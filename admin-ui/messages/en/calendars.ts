import type { SameKeys } from '../same-keys.ts';
import type { calendars as inVietnamese } from '../vi/calendars.ts';

/** Words of the screens: calendars. */
export const calendars = {} satisfies SameKeys<typeof inVietnamese>;
