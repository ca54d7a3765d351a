import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { refuse } from '../../usecases/refused.ts';
import { openApi } from '../openapi.ts';
import { docsPage, docsScript } from '../pages.ts';
import type { Answer, Route } from '../route.ts';
import { pageHeaders } from '../security-headers.ts';

const tag = 'Mô tả';
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The files of the docs that are served, and nothing else of the folder. */
const mediaTypes: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

function docsFile(name: string): Answer {
  if (name === 'start.js') return { text: docsScript, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } };
  const type = Object.hasOwn(mediaTypes, name) ? mediaTypes[name] : undefined;
  if (type === undefined) throw refuse('not-found', { kind: { vi: 'tệp', en: 'file' }, code: name });
  return {
    bytes: createReadStream(join(swagger, name)),
    headers: { 'Content-Type': type, 'Cache-Control': 'max-age=86400' },
  };
}

/** The description of every route, these included, for machines and for people. */
export function descriptionRoutes(others: readonly Route[], version: string): Route[] {
  let description: object | undefined;
  const routes: Route[] = [
    {
      method: 'get',
      path: '/openapi.json',
      operationId: 'readOpenApi',
      tag,
      summary: { vi: 'Mô tả API', en: 'The description of the API' },
      access: 'public',
      answers: { 200: { text: 'OpenAPI 3.1', media: 'application/json' } },
      handle() {
        description ??= openApi([...others, ...routes], version);
        return { json: description };
      },
    },
    {
      method: 'get',
      path: '/docs',
      operationId: 'readDocs',
      tag,
      summary: { vi: 'Tài liệu API', en: 'The API docs' },
      access: 'public',
      answers: { 200: { text: 'HTML', media: 'text/html' } },
      handle: () => ({ text: docsPage, headers: { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8' } }),
    },
    {
      method: 'get',
      path: '/docs/:file',
      operationId: 'readDocsFile',
      tag,
      summary: { vi: 'Tệp của tài liệu API', en: 'A file of the API docs' },
      access: 'public',
      answers: { 200: { text: 'Tệp · a file', media: 'application/octet-stream' } },
      handle: (context) => docsFile(context.param('file')),
    },
  ];
  return routes;
}
