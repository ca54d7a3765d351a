import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemSecrets } from '../../engine/adapters/system/secrets.ts';
import { composeEngine } from '../../engine/compose.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import type { Clock, Randomness } from '../../engine/ports/system.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { Ending } from './ending.ts';

/** Small enough that a test of dossiers is not a test of scrypt. */
const CHEAP = { N: 2 ** 4, r: 1, p: 1 };

/** An engine over a store of its own, seeded as asked; what went wrong in the journal is kept. */
export async function seededEngine(
  t: Ending,
  choice: 'demo' | 'reference' | 'none' | 'unseeded' = 'demo',
  clock?: Clock,
  randomness?: Randomness,
): Promise<{ engine: Engine; errors: string[]; storePath: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-seeded-'));
  const storePath = join(folder, 'store.sqlite');
  const errors: string[] = [];
  const journal = {
    debug: () => undefined,
    info: () => undefined,
    error: (message: string, details = {}) => errors.push(`${message} ${JSON.stringify(details)}`),
  };
  const { engine, close } = composeEngine({
    databasePath: storePath,
    filesPath: join(folder, 'files'),
    journal,
    secrets: systemSecrets(CHEAP),
    ...(clock ? { clock } : {}),
    ...(randomness ? { randomness } : {}),
  });
  t.after(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  if (choice !== 'unseeded') await seedStore(engine, choice, drainEffects);
  return { engine, errors, storePath };
}
