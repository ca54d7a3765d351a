import { randomBytes, randomFillSync, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Randomness } from '../../ports/system.ts';

const OF_AN_ID = 16;

/** Ids that grow within their process, with the bytes of many asked for at once: asking is most of what an id costs. */
function growingIds(): () => string {
  const pool = new Uint8Array(256 * OF_AN_ID);
  let used = pool.length;
  let msecs = 0;
  let seq = 0;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const random = pool.slice(used, used + OF_AN_ID);
    used += OF_AN_ID;
    const now = Date.now();
    // RFC 9562 §6.2: within one millisecond, or when the clock went back, the counter grows and the instant stays.
    seq = now > msecs ? (random[6] ?? 0) << 20 : seq + 1;
    msecs = Math.max(msecs, now);
    return v7({ random, msecs, seq });
  };
}

export const systemRandomness: Randomness = {
  id: growingIds(),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
};
