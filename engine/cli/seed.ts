import { composeEngine } from '../compose.ts';
import { readConfig } from '../config.ts';
import { seedStore } from '../importers/seeds/seed-store.ts';
import { seedFor } from '../main.ts';
import { drainEffects } from '../workers/effect-loop.ts';

/** Seeds a new store; a used one is left alone. */
export async function run([choice]: string[]): Promise<number> {
  const config = readConfig({ ...process.env, ...(choice ? { SEED: choice } : {}) });
  const { engine, close } = composeEngine(config);
  try {
    const { fresh, accounts } = await seedStore(engine, seedFor(config), drainEffects);
    console.log(fresh ? `seeded; ${accounts.length} accounts` : 'the store is not new; nothing was done');
    for (const { username, demoPassword } of accounts) console.log(`  ${username}  ${demoPassword}`);
    return 0;
  } finally {
    await close();
  }
}
