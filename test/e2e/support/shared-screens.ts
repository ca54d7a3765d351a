import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Ending } from '../../support/ending.ts';
import { startBrowser } from './browser.ts';
import { type ScreensOptions, type ScreensServer, serveScreens } from './screens-server.ts';

/** One browser and one server for all tests of a suite; call it inside `describe`, read it inside a test. */
export function shareScreens(options?: ScreensOptions): { browser: Browser; server: ScreensServer } {
  const endings: (() => unknown)[] = [];
  const shared: { browser?: Browser; server?: ScreensServer } = {};
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('read only inside a test');
    return part;
  };
  before(async () => {
    const ending: Ending = { after: (step) => endings.unshift(step) };
    shared.browser = await startBrowser(ending);
    shared.server = await serveScreens(ending, options);
  });
  after(async () => {
    for (const end of endings) await end();
  });
  return {
    get browser() {
      return started(shared.browser);
    },
    get server() {
      return started(shared.server);
    },
  };
}
