import type { Partner } from '../../ports/partner.ts';
import type { Journal } from '../../ports/system.ts';

/** Notes in the journal what a partner was handed; contents stay out of it because they carry personal data. */
export function journalled<Content>(name: string, journal: Journal, partner: Partner<Content>): Partner<Content> {
  return {
    async deliver(key, content, signal) {
      const delivered = await partner.deliver(key, content, signal);
      journal.debug('effect delivered', { effectId: key, partner: name, outcome: delivered.outcome });
      return delivered;
    },
    verify: (key, signal) => partner.verify(key, signal),
  };
}
