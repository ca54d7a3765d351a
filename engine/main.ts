import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeEngine, playGateway } from './compose.ts';
import { type Config, isLoopback, type SeedChoice } from './config.ts';
import { systemActor } from './domain/access/actor.ts';
import { createApp } from './http/app.ts';
import { type SeededAccount, seedStore } from './importers/seeds/seed-store.ts';
import { readAttention } from './usecases/read-attention.ts';
import { endOverdueTrials } from './usecases/remove-trial.ts';
import { drainEffects, startEffectLoop } from './workers/effect-loop.ts';

/** A running server. */
export interface RunningServer {
  address: string;
  /** The accounts a new demo store was given, with their passwords. */
  accounts: SeededAccount[];
  stop(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server listens on no port'));
      else resolve(address);
    });
  });
}

/** What to seed: what was asked for, else demo data where only this machine can reach the server. */
export const seedFor = ({ seed, host }: Config): SeedChoice => seed ?? (isLoopback(host) ? 'demo' : 'reference');

/** Opens the store, seeds it when it is new, serves (the screens from `staticDir`), and runs what is due. */
export async function serve(config: Config, version: string, staticDir?: string): Promise<RunningServer> {
  const choice = seedFor(config);
  // Only a demonstration plays a gateway of its own: where money is real, nobody may be able to pay with a button.
  const played = choice === 'demo' ? await playGateway() : undefined;
  const { engine, close } = composeEngine({ ...config, playedGateway: () => played });
  const seeded = await seedStore(engine, choice, drainEffects);
  if (seeded.fresh)
    engine.journal.info('new store seeded', {
      seed: choice,
      demoIsDefault: config.seed === undefined && choice === 'demo',
    });
  const app = createApp(engine, { version, store: 'sqlite', ...(staticDir === undefined ? {} : { staticDir }) });
  const server = createServer(app);
  const { port } = await listen(server, config.port, config.host);
  await endOverdueTrials(engine, systemActor);
  const loop = startEffectLoop(engine);
  // What the first home page of the day would otherwise wait for.
  readAttention(engine, systemActor).catch((error: unknown) =>
    engine.journal.error('the configuration could not be looked through', { error: String(error) }),
  );
  return {
    address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    accounts: seeded.accounts,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await loop.stop();
      await closed;
      await played?.stop();
      await close();
    },
  };
}
