import { join } from 'node:path';
import express, { Router } from 'express';
import { pageHeaders } from './security-headers.ts';

/** The built admin UI; an address below it that is no file is a page of the UI itself. */
export function staticPages(folder: string): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({ ...pageHeaders, 'Cache-Control': 'no-cache' });
    next();
  });
  router.use(express.static(folder, { index: 'index.html', redirect: false }));
  router.use((request, response, next) => {
    if (request.method !== 'GET' || /\.\w+$/.test(request.path)) next();
    else response.sendFile(join(folder, 'index.html'));
  });
  return router;
}
