import type { Partner } from '../../engine/ports/partner.ts';
import type { Partners } from '../../engine/usecases/partners.ts';

/** A partner of a test: remembers every delivery by its key, and can be down, refuse, forget, or die after it received. */
export class PlayedPartner implements Partner<unknown> {
  readonly deliveries = new Map<string, number>();
  readonly contents = new Map<string, unknown>();
  readonly asked: string[] = [];
  down = false;
  forgets = false;
  readonly refuses = new Set<string>();
  /** Keys that are received while the answer gets lost. */
  readonly losesAnswerTo = new Set<string>();

  async deliver(key: string, content: unknown) {
    if (this.down) throw new Error('connect ECONNREFUSED');
    if (this.refuses.has(key))
      return { outcome: 'refused' as const, cause: { vi: 'thiếu mã thủ tục', en: 'no procedure code' } };
    this.deliveries.set(key, (this.deliveries.get(key) ?? 0) + 1);
    this.contents.set(key, content);
    if (this.losesAnswerTo.delete(key)) throw new Error('socket hang up');
    return { outcome: 'delivered' as const };
  }

  async verify(key: string) {
    this.asked.push(key);
    if (this.down) throw new Error('connect ECONNREFUSED');
    return this.deliveries.has(key) && !this.forgets ? ('received' as const) : ('not-received' as const);
  }
}

/** One played partner for everybody outside. */
export function playedPartners(): { partner: PlayedPartner; outside: Partners } {
  const partner = new PlayedPartner();
  return { partner, outside: { portal: partner, messages: partner, webhooks: partner } };
}
