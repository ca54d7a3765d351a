import type { Readable } from 'node:stream';
import type { Instant } from '../../schemas/types/index.ts';

/** Bytes under their sha256; written before a commit names them. */
export interface FileStore {
  /** `shelf` keeps them apart from all others, so that they can be thrown away together. */
  put(
    bytes: Readable | Uint8Array,
    maxBytes: number,
    shelf?: string,
  ): Promise<{ sha256: string; size: number } | { tooLarge: true }>;
  open(sha256: string, shelf?: string): Promise<Readable | undefined>;
  /** Throws away all bytes of a shelf, if there are any. */
  clear(shelf: string): Promise<void>;
  /** The shelves nothing was laid on since an instant. */
  shelves(untouchedSince: Instant): Promise<string[]>;
  /**
   * Throws away, in one of 256 parts of the store, the bytes outside all shelves that were put there before an instant and
   * that nobody names, and what puts that never ended left behind; answers how many files that were.
   */
  sweep(part: number, putBefore: Instant, named: (hashes: readonly string[]) => Promise<Set<string>>): Promise<number>;
}
