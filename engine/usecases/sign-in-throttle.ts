const WINDOW = 15 * 60 * 1000;
const FREE_ATTEMPTS = 5;
const MOST_KEYS = 10_000;

/**
 * Counts failed sign-ins of one user name from one address. An attempt is counted before the password is looked at, so
 * that a burst of guesses sent at once is a burst of counted attempts.
 */
export class SignInThrottle {
  readonly #attempts = new Map<string, { count: number; until: number }>();

  /** Counts an attempt at `now`; seconds to wait when there were too many, else undefined. */
  begin(username: string, remoteAddress: string, now: string): number | undefined {
    const at = Date.parse(now);
    const key = keyOf(username, remoteAddress);
    const earlier = this.#attempts.get(key);
    const current = earlier && earlier.until > at ? earlier : { count: 0, until: at + WINDOW };
    if (current.count >= FREE_ATTEMPTS) return Math.ceil((current.until - at) / 1000);
    current.count += 1;
    this.#attempts.delete(key);
    this.#attempts.set(key, current);
    this.#forgetOldest(at);
    return undefined;
  }

  /** Forgets the attempts before a sign-in that succeeded. */
  succeeded(username: string, remoteAddress: string): void {
    this.#attempts.delete(keyOf(username, remoteAddress));
  }

  #forgetOldest(at: number): void {
    for (const [key, { until }] of this.#attempts) {
      if (until > at && this.#attempts.size <= MOST_KEYS) return;
      this.#attempts.delete(key);
    }
  }
}

const keyOf = (username: string, remoteAddress: string): string => JSON.stringify([username, remoteAddress]);
