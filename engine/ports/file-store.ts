import type { Readable } from 'node:stream';

/** Bytes under their sha256; written before a commit names them. */
export interface FileStore {
  put(bytes: Readable | Uint8Array, maxBytes: number): Promise<{ sha256: string; size: number } | { tooLarge: true }>;
  open(sha256: string): Promise<Readable | undefined>;
}
