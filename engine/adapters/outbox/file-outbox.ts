import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Partner } from '../../ports/partner.ts';

const KEY = /^[0-9a-zA-Z][0-9a-zA-Z-]{0,99}$/;

/** A partner that takes everything into a folder, a file for each key; what is there already stays as it came first. */
export function fileOutbox<Content>(folder: string): Partner<Content> {
  const placeOf = (key: string): { day: string; file: string } => {
    if (!KEY.test(key)) throw new Error(`${key} is no key`);
    // The first digits of a UUIDv7 are its time: a folder holds what came within some hours.
    const day = join(folder, key.slice(0, 6));
    return { day, file: join(day, `${key}.json`) };
  };
  const has = (file: string): Promise<boolean> =>
    access(file).then(
      () => true,
      () => false,
    );
  return {
    async deliver(key, content, signal) {
      signal.throwIfAborted();
      const { day, file } = placeOf(key);
      if (await has(file)) return { outcome: 'delivered' };
      await mkdir(day, { recursive: true });
      const incoming = `${file}.${randomUUID()}`;
      await writeFile(incoming, `${JSON.stringify({ key, ...content }, null, 2)}\n`, { signal });
      // Renamed whole, so that no half file is ever found; the same key at once is the same content.
      await rename(incoming, file);
      return { outcome: 'delivered' };
    },
    async verify(key, signal) {
      signal.throwIfAborted();
      return (await has(placeOf(key).file)) ? 'received' : 'not-received';
    },
  };
}
