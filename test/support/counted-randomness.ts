import type { Randomness } from '../../engine/ports/system.ts';
import { testId } from './dossier-builder.ts';

/** Ids that count, in two streams: what one of them takes, the other never misses. */
export class CountedRandomness implements Randomness {
  readonly #taken = [0, 0];
  #aside = 0;

  id(): string {
    const count = (this.#taken[this.#aside] ?? 0) + 1;
    this.#taken[this.#aside] = count;
    // The last three digits are left for ids that derive from this one.
    return testId(count * 4096, 16 + this.#aside);
  }

  digits(count: number): string {
    return '7'.repeat(count);
  }

  token(bytes: number): string {
    return this.id().repeat(Math.ceil(bytes / 36));
  }

  /** Runs something on the stream of its own. */
  async aside(run: () => Promise<void>): Promise<void> {
    this.#aside = 1;
    try {
      await run();
    } finally {
      this.#aside = 0;
    }
  }
}
