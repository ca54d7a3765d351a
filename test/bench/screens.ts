/// <reference lib="dom" />
// npm run bench:screens: how long people wait for the screens, in a real browser on this machine. Medians of several rounds.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { openPage, signIn, startBrowser } from '../e2e/support/browser.ts';
import { serveScreens } from '../e2e/support/screens-server.ts';
import { largeProcess } from '../support/large-process.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
/** Parallel actions of the 60 share a line. */
const EDGES = 50;

const median = (times: number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

async function timed(what: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await what();
  return performance.now() - start;
}

/** Milliseconds. */
interface Measured {
  median: number;
  worst: number;
}

async function measure(step: () => Promise<number>): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await step());
  return { median: median(times), worst: Math.max(...times) };
}

/** Compressed bytes of everything the sign-in page loads. */
async function signInBytes(page: Page, url: string): Promise<number> {
  let bytes = 0;
  page.on('response', async (response) => {
    const { responseBodySize } = await response.request().sizes();
    bytes += responseBodySize;
  });
  await page.goto(`${url}/admin/`, { waitUntil: 'networkidle' });
  return bytes;
}

const endings: (() => unknown)[] = [];
const ending = { after: (step: () => unknown) => void endings.unshift(step) };
try {
  const browser = await startBrowser(ending);
  const server = await serveScreens(ending);
  // Another process every round: none has been drawn before.
  const codes = Array.from({ length: rounds + 1 }, (_round, index) => `QT_LON_${index}`);
  for (const code of codes)
    await saveDraft(server.engine, systemActor, {
      kind: 'service-process',
      code,
      body: largeProcess(code),
      expectedRevision: 0,
    });
  const bytes = await signInBytes(await openPage(ending, browser), server.url);

  // Every round with an empty cache: the first visit of the day on a machine that never saw it.
  const firstView = await measure(async () => {
    const page = await openPage(ending, browser);
    await signIn(page, server.url, 'quantri.tinh');
    const stored = await page.evaluate(() => localStorage.getItem('thutuc.session'));
    await page.context().close();
    const fresh = await openPage(ending, browser);
    await fresh.context().addInitScript((session) => {
      if (location.protocol === 'http:') localStorage.setItem('thutuc.session', session ?? '');
    }, stored);
    const time = await timed(async () => {
      await fresh.goto(`${server.url}/admin/`, { waitUntil: 'commit' });
      await fresh.getByRole('heading', { level: 2 }).first().waitFor();
    });
    await fresh.context().close();
    return time;
  });

  const page = await openPage(ending, browser);
  await signIn(page, server.url, 'quantri.tinh');
  const open = async (code: string): Promise<number> => {
    await page.getByRole('link', { name: 'Quy trình thủ tục' }).click();
    const row = page.getByRole('row').getByText(code, { exact: true });
    await row.waitFor();
    await page.waitForLoadState('networkidle');
    return timed(async () => {
      await row.click();
      await page.getByRole('tab', { name: 'Sơ đồ' }).click();
      await page
        .locator('.react-flow__edge')
        .nth(EDGES - 1)
        .waitFor({ state: 'attached' });
    });
  };
  // The first one of the day fetches the editor as well; it is told apart.
  const first = await open(codes[rounds] ?? '');
  let round = 0;
  const opened = await measure(() => open(codes[round++] ?? ''));
  const told = (name: string, found: string, wanted: string, held: boolean) =>
    console.log(`${held ? 'holds' : 'FAILS'}  ${name.padEnd(44)} ${found.padEnd(34)} wanted ${wanted}`);
  const times = ({ median: middle, worst }: Measured) =>
    `median ${Math.round(middle)} ms, worst ${Math.round(worst)} ms`;
  told('sign-in page, compressed', `${Math.round(bytes / 1000)} kB`, '< 200 kB', bytes < 200_000);
  told('first view, empty cache', times(firstView), '< 1500 ms', firstView.median < 1500);
  told('60-action process opened and drawn', times(opened), '< 500 ms', opened.median < 500);
  console.log(`       the first one after signing in: ${Math.round(first)} ms`);
} finally {
  for (const end of endings) await end();
}
