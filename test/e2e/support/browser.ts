/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher, type Page } from 'playwright-core';
import type { Ending } from '../../support/ending.ts';

export const DEMO_PASSWORD = 'mocua-2026';

/** Nothing on a screen takes longer; a test that waits more has found a fault. */
const PATIENCE_MS = 15_000;
/** A sixth of a second on a screen of sixty a second. */
const QUIET_FRAMES = 10;
const MISSING_WORDS = /missing translation/i;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A browser that ends with the test. */
export async function startBrowser(t: Ending): Promise<Browser> {
  const browser = await launcher.launch({
    // Not the package's own list: its single process dies with the first page that is closed, and it lifts web security.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-gpu'],
    executablePath: await chromium.executablePath(),
    headless: true,
  });
  t.after(() => browser.close());
  return browser;
}

export interface OpenOptions {
  locale?: 'vi' | 'en';
  width?: number;
  /** What the page may complain about because the test provokes it. */
  mayComplain?: RegExp;
}

/** A page that fails the test when the console complains, a word has no translation or a script breaks. */
export async function openPage(
  t: Ending,
  browser: Browser,
  { locale = 'vi', width = 1366, mayComplain }: OpenOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 768 },
    timezoneId: 'Asia/Ho_Chi_Minh',
    locale: locale === 'vi' ? 'vi-VN' : 'en-GB',
  });
  await context.addInitScript((chosen) => {
    if (location.protocol === 'http:' && localStorage.getItem('thutuc.locale') === null)
      localStorage.setItem('thutuc.locale', chosen);
  }, locale);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || message.type() === 'warning' || MISSING_WORDS.test(text)) complaints.push(text);
  });
  t.after(async () => {
    await context.close();
    const real = complaints.filter((text) => !mayComplain?.test(text));
    assert.deepEqual(real, [], 'the browser console complained');
  });
  return page;
}

/** Goes to another address of the screens without loading the page anew, and waits until nothing is asked of the server. */
export async function go(page: Page, path: string): Promise<void> {
  const asked = new Set<unknown>();
  const [begin, end] = [(request: unknown) => asked.add(request), (request: unknown) => asked.delete(request)];
  page.on('request', begin);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  try {
    await page.evaluate((address) => {
      history.pushState({}, '', `/admin${address}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await page.locator('.RaLayout-content').waitFor();
    // Answers lead to further questions: quiet is when several frames in a row bring none.
    for (let quiet = 0; quiet < QUIET_FRAMES; quiet = asked.size > 0 ? 0 : quiet + 1)
      await page.evaluate(() => new Promise(requestAnimationFrame));
  } finally {
    page.off('request', begin);
    page.off('requestfinished', end);
    page.off('requestfailed', end);
  }
}

/** Signs in by hand, as a person would. */
export async function signIn(page: Page, url: string, username: string): Promise<void> {
  await page.goto(`${url}/admin/`);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(DEMO_PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.locator('.RaLayout-content').waitFor();
}

/** How often a page is looked at again before a fault is believed. */
const LOOKS = 6;
const FRAMES_BETWEEN = 20;

/** Serious and critical faults that axe finds on the page as it stands, each with the places it was found at. */
export async function seriousFaults(page: Page): Promise<string[]> {
  let faults = await faultsNow(page);
  // What comes and goes by itself has other colours on its way: a fault is one that stays.
  for (let look = 1; look < LOOKS && faults.length > 0; look += 1) {
    for (let frame = 0; frame < FRAMES_BETWEEN; frame += 1)
      await page.evaluate(() => new Promise(requestAnimationFrame));
    faults = await faultsNow(page);
  }
  return faults;
}

async function faultsNow(page: Page): Promise<string[]> {
  // What is still fading in has other colours than it will have.
  await page.evaluate(() => {
    const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(fading.map(({ finished }) => finished));
  });
  // Run through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    interface AxeResults {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary?: string }[] }[];
    }
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
