import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileStore } from '../../ports/file-store.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const SHELF = /^[0-9a-z][0-9a-z-]{0,99}$/;

/** Files below one folder, named by nothing but the hash of their bytes: `ab/cdef…`, those of a shelf below `shelves/<shelf>`. */
export class DiskFiles implements FileStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async put(bytes: Readable | Uint8Array, maxBytes: number, shelf?: string): ReturnType<FileStore['put']> {
    const folder = this.#folder(shelf);
    const incoming = join(this.#root, 'incoming', randomUUID());
    await mkdir(dirname(incoming), { recursive: true });
    try {
      const received = await receive(bytes instanceof Uint8Array ? [bytes] : bytes, incoming, maxBytes);
      if ('tooLarge' in received) return received;
      const place = placeIn(folder, received.sha256);
      await mkdir(dirname(place), { recursive: true });
      await rename(incoming, place);
      await syncFolder(dirname(place));
      await syncFolder(folder);
      return received;
    } finally {
      await rm(incoming, { force: true });
    }
  }

  async open(sha256: string, shelf?: string): Promise<Readable | undefined> {
    if (!SHA256.test(sha256)) return undefined;
    try {
      const file = await open(placeIn(this.#folder(shelf), sha256), 'r');
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async clear(shelf: string): Promise<void> {
    await rm(this.#folder(shelf), { recursive: true, force: true });
  }

  async shelves(untouchedSince: string): Promise<string[]> {
    const folder = join(this.#root, 'shelves');
    const names = await namesIn(folder);
    const ages = await Promise.all(names.map((name) => lastChange(join(folder, name))));
    return names.filter((_, place) => (ages[place] ?? Number.POSITIVE_INFINITY) < Date.parse(untouchedSince));
  }

  async sweep(...[part, putBefore, named]: Parameters<FileStore['sweep']>): Promise<number> {
    const prefix = part.toString(16).padStart(2, '0');
    const hashes = (await namesIn(join(this.#root, prefix)))
      .map((name) => prefix + name)
      .filter((hash) => SHA256.test(hash));
    const needed = await named(hashes);
    let dropped = 0;
    for (const hash of hashes)
      if (!needed.has(hash) && (await this.#dropOlder(placeIn(this.#root, hash), putBefore))) dropped += 1;
    const incoming = join(this.#root, 'incoming');
    for (const name of await namesIn(incoming))
      if ((await lastChange(join(incoming, name))) < Date.parse(putBefore)) {
        await rm(join(incoming, name), { force: true });
        dropped += 1;
      }
    return dropped;
  }

  /** Taken aside before it is looked at: the same bytes may be put there again meanwhile, and those are kept. */
  async #dropOlder(place: string, putBefore: string): Promise<boolean> {
    if ((await lastChange(place)) >= Date.parse(putBefore)) return false;
    const aside = join(this.#root, 'incoming', randomUUID());
    await mkdir(dirname(aside), { recursive: true });
    await rename(place, aside);
    const young = (await lastChange(aside)) >= Date.parse(putBefore);
    if (young) await rename(aside, place);
    else await rm(aside, { force: true });
    return !young;
  }

  #folder(shelf: string | undefined): string {
    if (shelf === undefined) return this.#root;
    if (!SHELF.test(shelf)) throw new Error(`${shelf} is no shelf`);
    return join(this.#root, 'shelves', shelf);
  }
}

const placeIn = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2));

/** Writes and counts at once; stops reading at the first byte too many. */
async function receive(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array | string>,
  path: string,
  maxBytes: number,
): Promise<{ sha256: string; size: number } | { tooLarge: true }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    let size = 0;
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > maxBytes) return { tooLarge: true };
      hash.update(bytes);
      await file.writeFile(bytes);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}

/** In milliseconds since 1970; what is not there was not changed long ago. */
async function lastChange(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A rename lasts through a power cut only when its folder is synced; Windows cannot and need not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
