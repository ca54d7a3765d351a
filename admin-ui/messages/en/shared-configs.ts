import type { SameKeys } from '../same-keys.ts';
import type { sharedConfigs as inVietnamese } from '../vi/shared-configs.ts';

/** Words of the screens: shared-configs. */
export const sharedConfigs = {} satisfies SameKeys<typeof inVietnamese>;
