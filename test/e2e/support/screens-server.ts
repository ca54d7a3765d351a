import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createApp } from '../../../engine/http/app.ts';
import type { Clock } from '../../../engine/ports/system.ts';
import type { Engine } from '../../../engine/usecases/engine.ts';
import { startEffectLoop } from '../../../engine/workers/effect-loop.ts';
import { seededEngine } from '../../support/seeded-engine.ts';

const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'admin');

/** The built screens over an engine of their own. */
export interface ScreensServer {
  engine: Engine;
  url: string;
  /** Closes the port and every connection; the store stays open. */
  goAway(): Promise<void>;
  /** Listens on the same port again, as after a restart; perhaps with pages of another build. */
  comeBack(pages?: string): Promise<void>;
}

export interface ScreensOptions {
  seed?: 'demo' | 'reference';
  clock?: Clock;
}

/** Serves the demo province, or only the reference data, until the test ends. */
export async function serveScreens(
  t: Pick<TestContext, 'after'>,
  { seed = 'demo', clock }: ScreensOptions = {},
): Promise<ScreensServer> {
  const { engine } = await seededEngine(t, seed, clock);
  const loop = startEffectLoop(engine);
  let server: Server | undefined;
  const listen = async (port: number, staticDir: string): Promise<number> => {
    server = createServer(createApp(engine, { version: '0.0.0-test', store: 'sqlite', staticDir }));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    return address.port;
  };
  const goAway = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    if (!closing) return;
    closing.closeAllConnections();
    await new Promise((resolve) => closing.close(resolve));
  };
  const port = await listen(0, BUILT);
  t.after(async () => {
    await goAway();
    await loop.stop();
  });
  return {
    engine,
    url: `http://127.0.0.1:${port}`,
    goAway,
    comeBack: async (pages = BUILT) => {
      await listen(port, pages);
    },
  };
}
