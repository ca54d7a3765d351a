import type { Bilingual } from '../../schemas/types/index.ts';

/** A line of the feed: a JSON value, or why there is none. */
export type FeedLine = { line: number; value: unknown } | { line: number; fault: Bilingual };

/** Reads a file of procedures from the national portal. Never throws on bad input: it refuses the file, or a line of it. */
export interface PortalFeed {
  read(fileName: string, bytes: Uint8Array): Promise<{ lines: FeedLine[] } | { refused: Bilingual }>;
}
