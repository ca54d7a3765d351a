import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { changes as inVietnamese } from '../vi/changes.ts';

/** Words of comparing definitions. */
export const changes = {
  changes: {
    none: 'Nothing differs.',
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    counts: {
      added: '1 added |||| %{smart_count} added',
      removed: '1 removed |||| %{smart_count} removed',
      changed: '1 changed |||| %{smart_count} changed',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
