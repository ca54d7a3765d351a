import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { composeEngine } from '../../engine/compose.ts';
import type { Bundle, BundleItem } from '../../engine/domain/exchange/bundle.ts';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import type { BundleDefinition } from '../../engine/ports/bundle-format.ts';
import { definitionKinds } from '../../engine/usecases/draft-kinds.ts';
import type { Engine } from '../../engine/usecases/engine.ts';

/** An engine over a store of its own that goes away with the test. */
export function emptyEngine(test: Pick<TestContext, 'after'>): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-import-'));
  const { engine, close } = composeEngine({
    databasePath: join(folder, 'store.sqlite'),
    filesPath: join(folder, 'files'),
    clock: new SimulatedClock('2026-03-02T01:00:00.000Z'),
    journal: { debug() {}, info() {}, error() {} },
  });
  test.after(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return engine;
}

/** Every current draft by kind and code. */
export async function draftsOf(engine: Engine): Promise<Map<string, { revision: number; body: object }>> {
  const drafts = await Promise.all(definitionKinds.map((kind) => engine.definitions.allDrafts(kind)));
  return new Map(drafts.flat().map(({ kind, code, revision, body }) => [`${kind}/${code}`, { revision, body }]));
}

export const bundles = openCpsBundles();

/** The bundle; throws what it is refused with. */
export async function readBundle(bytes: Buffer, name = 'goi.zip'): Promise<Bundle> {
  const read = await bundles.read(name, bytes);
  if ('refused' in read) throw new Error(read.refused.code);
  return read.bundle;
}

export const byKey = (items: readonly BundleItem[]) =>
  new Map(items.map((item) => [`${item.kind}/${item.code}`, item]));

/** Bodies by kind and code, in an order of their own. */
export function bodiesOf(definitions: readonly BundleDefinition[]): [string, object][] {
  return definitions
    .map(({ kind, code, body }): [string, object] => [`${kind}/${code}`, body])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Counts of equal texts. */
export const counts = (texts: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(texts)].sort().map((text) => [text, texts.filter((other) => other === text).length]));
