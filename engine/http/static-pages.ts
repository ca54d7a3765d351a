import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type Response, Router } from 'express';
import { isRecord } from '../usecases/normalise.ts';
import { pageHeaders } from './security-headers.ts';

/** Codings the pages are stored in, the best first. */
const codings = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
];
/** What a page is made of, and no code of a definition. */
const PAGE_PART = /^\/assets\/|\.(?:m?js|css|map|svg|png|woff2)$/;
const YEAR_SECONDS = 31_536_000;

/** The build of the pages in a folder; empty where nobody wrote one down. */
export function buildIn(folder: string): string {
  const file = join(folder, 'build.json');
  if (!existsSync(file)) return '';
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(written) && typeof written.build === 'string' ? written.build : '';
}

/** Files whose name carries their content never change; the page that names them is asked for every time. */
function setCaching(response: Response, hashed: boolean): void {
  response.set('Cache-Control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
}

/** The built admin UI; an address below it that is no file is a page of the UI itself. */
export function staticPages(folder: string): Router {
  const files = new Set(globSync('**/*', { cwd: folder }).map((name) => `/${name.replaceAll('\\', '/')}`));
  const router = Router();
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // A natural code may look like a file (2.002604): only what was built is one.
    const path = files.has(request.path) && request.path !== '/' ? request.path : '/index.html';
    if (path === '/index.html' && PAGE_PART.test(request.path)) return next();
    response.set(pageHeaders);
    setCaching(response, path.startsWith('/assets/'));
    const accepted = request.acceptsEncodings(codings.map(({ coding }) => coding));
    const stored = codings.find(({ coding, ending }) => coding === accepted && files.has(path + ending));
    if (stored) response.set({ 'Content-Encoding': stored.coding, Vary: 'Accept-Encoding' }).type(extname(path));
    request.url = stored ? path + stored.ending : path;
    return next();
  });
  router.use(express.static(folder, { index: false, redirect: false, cacheControl: false }));
  return router;
}
