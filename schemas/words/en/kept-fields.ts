import type { SameKeys } from '../same-keys.ts';
import type { keptFields as inVietnamese } from '../vi/kept-fields.ts';

/** Fields that every configuration has. */
export const keptFields = {
  ownerAgency: {
    label: 'Managing agency',
    help: 'The agency that may change this. Empty: shared by all, changed by the province only.',
  },
  sourceSite: {
    label: 'Source system',
    help: 'Where it was imported from; kept so that the next import finds it again.',
  },
  unread: {
    label: 'Kept as it was',
    help: 'Parts of the imported file that nothing uses, kept word for word for export.',
  },
} satisfies SameKeys<typeof inVietnamese>;
