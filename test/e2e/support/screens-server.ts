import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../engine/http/app.ts';
import type { Clock } from '../../../engine/ports/system.ts';
import type { Engine } from '../../../engine/usecases/engine.ts';
import { startEffectLoop } from '../../../engine/workers/effect-loop.ts';
import type { Ending } from '../../support/ending.ts';
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
export async function serveScreens(t: Ending, { seed = 'demo', clock }: ScreensOptions = {}): Promise<ScreensServer> {
  const { engine } = await seededEngine(t, seed, clock);
  // A copy: building the screens anew beside a running test must not take its pages away.
  const pages = mkdtempSync(join(tmpdir(), 'thutuc-screens-'));
  cpSync(BUILT, pages, { recursive: true });
  t.after(() => rmSync(pages, { recursive: true, force: true }));
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
  const port = await listen(0, pages);
  t.after(async () => {
    await goAway();
    await loop.stop();
  });
  return {
    engine,
    url: `http://127.0.0.1:${port}`,
    goAway,
    comeBack: async (others = pages) => {
      await listen(port, others);
    },
  };
}
