import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../engine/adapters/sqlite/store.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** A path for a store in a folder of its own, which `remove` takes away. */
export function temporaryStorePath(): { path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-store-'));
  return { path: join(folder, 'store.sqlite'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function openSqliteUnderTest(): Promise<StoreUnderTest> {
  const { path, remove } = temporaryStorePath();
  const written: string[] = [];
  const store = openSqlite({ path, onWrite: (kind, id) => written.push(`${kind}:${id}`) });
  return {
    ...store,
    written,
    async dispose() {
      await store.close();
      remove();
    },
  };
}
