import type { RequestHandler } from 'express';

const SHUT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const ANSWERS = `${SHUT}; sandbox`;
/** Pages load only what this server serves; styles may be inline, scripts never. */
const PAGES =
  "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; " +
  "object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Headers of every answer: nothing is sniffed, framed, stored or allowed to run unless a page says so. */
export const secureAnswers: RequestHandler = (_request, response, next) => {
  response.set({ ...everywhere, 'Cache-Control': 'no-store', 'Content-Security-Policy': ANSWERS });
  next();
};

/** Headers of a page for people. */
export const pageHeaders = { 'Content-Security-Policy': PAGES } satisfies Record<string, string>;
