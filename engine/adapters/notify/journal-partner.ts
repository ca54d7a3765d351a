import type { Partner } from '../../ports/partner.ts';
import type { Journal } from '../../ports/system.ts';

/** A partner that only notes what it was handed; payloads stay out of the journal because they carry personal data. */
export function journalPartner(journal: Journal): Partner {
  return {
    async deliver({ id, dossierId, kind, target }) {
      journal.debug('effect delivered', { effectId: id, dossierId, kind, target });
    },
  };
}
