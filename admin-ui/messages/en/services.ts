import type { SameKeys } from '../same-keys.ts';
import type { services as inVietnamese } from '../vi/services.ts';

/** Words of the screens: services. */
export const services = {} satisfies SameKeys<typeof inVietnamese>;
