import type { Partner } from '../../ports/partner.ts';

/** A partner that only remembers which keys it was handed, the latest thousands of them, for as long as it lives. */
export function memoryPartner<Content>(kept = 10_000): Partner<Content> {
  const keys = new Set<string>();
  return {
    async deliver(key, _content, signal) {
      signal.throwIfAborted();
      keys.add(key);
      const [oldest] = keys;
      if (oldest !== undefined && keys.size > kept) keys.delete(oldest);
      return { outcome: 'delivered' };
    },
    async verify(key, signal) {
      signal.throwIfAborted();
      return keys.has(key) ? 'received' : 'unknown';
    },
  };
}
