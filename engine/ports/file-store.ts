import type { Readable } from 'node:stream';

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
}
