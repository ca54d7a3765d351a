import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { startTestServer } from '../support/test-server.ts';

const EXTERNAL = /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\//i;

test('the front page says what is running', async (t) => {
  const { ask } = await startTestServer(t);
  const { status, text, headers } = await ask('GET', '/');
  assert.equal(status, 200);
  assert.match(headers.get('content-type') ?? '', /^text\/html/);
  for (const part of ['thutuc', '0.0.0-test', 'sqlite', 'href="/docs"']) assert.ok(text.includes(part), part);
});

test('the docs load nothing from elsewhere and run no inline script', async (t) => {
  const { ask } = await startTestServer(t);
  const { text, headers } = await ask('GET', '/docs');
  assert.doesNotMatch(text, EXTERNAL);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'self'/);
  assert.doesNotMatch(policy, /script-src|'unsafe-eval'|https?:/);
  for (const [, inline] of text.matchAll(/<script[^>]*>([^<]*)</g)) assert.equal(inline, '');
  for (const [, path = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const file = await ask('GET', path);
    assert.equal(file.status, 200, path);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff', path);
  }
  assert.match((await ask('GET', '/docs/start.js')).text, /validatorUrl: null/);
});

test('no other file of the docs package is served', async (t) => {
  const { ask } = await startTestServer(t);
  for (const file of ['package.json', 'index.html', '..%2f..%2fpackage.json', 'constructor'])
    assert.equal((await ask('GET', `/docs/${file}`)).status, 404, file);
});

test('answers are neither stored nor sniffed nor framed', async (t) => {
  const { ask } = await startTestServer(t);
  for (const path of ['/api/v1/roles', '/api/v1/không-có', '/healthz']) {
    const { headers } = await ask('GET', path);
    assert.equal(headers.get('cache-control'), 'no-store', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, path);
    assert.equal(headers.get('x-powered-by'), null, path);
  }
});

test('the process says that it lives, and is not ready while its store does not answer', async (t) => {
  const { ask, engine } = await startTestServer(t);
  assert.deepEqual([(await ask('GET', '/healthz')).status, (await ask('GET', '/readyz')).status], [200, 200]);
  engine.definitions.releases = () => Promise.reject(new Error('đĩa đầy'));
  const refused = await ask('GET', '/readyz');
  assert.deepEqual([refused.status, refused.json.code], [503, 'not-ready']);
  assert.equal((await ask('GET', '/healthz')).status, 200);
});

test('the metrics count requests by status and by operation', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('GET', '/healthz');
  await ask('GET', '/healthz');
  await ask('GET', '/không-có');
  const { text } = await ask('GET', '/metrics');
  assert.match(text, /^thutuc_requests_total\{status="200"\} 2$/m);
  assert.match(text, /^thutuc_requests_total\{status="404"\} 1$/m);
  assert.match(text, /^thutuc_operations_total\{operation="readHealth"\} 2$/m);
  assert.match(text, /^thutuc_uptime_seconds \d+$/m);
});

test('the admin UI is served with its own addresses, and nothing above its folder', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-ui-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>UI</title>');
  writeFileSync(join(folder, 'app.js'), '1');
  const { ask } = await startTestServer(t, folder);
  const pages = ['/admin', '/admin/', '/admin/service-processes/2.002604', '/admin/roles/..%2f..%2fetc%2fpasswd.txt'];
  for (const path of pages) assert.match((await ask('GET', path)).text, /<title>UI/, path);
  assert.equal((await ask('GET', '/admin/app.js')).text, '1');
  for (const path of ['/admin/missing.js', '/admin/assets/missing', '/admin/../package.json'])
    assert.equal((await ask('GET', path)).status, 404, path);
});

test('built pages travel compressed and are kept for ever, the page that names them is asked for every time', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-ui-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>UI</title>');
  writeFileSync(join(folder, 'build.json'), '{"build":"b1"}');
  writeFileSync(join(folder, 'assets', 'app-1.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'app-1.js.gz'), gzipSync('zipped'));
  const { ask } = await startTestServer(t, folder);
  const asset = await ask('GET', '/admin/assets/app-1.js', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.deepEqual([asset.text, asset.headers.get('content-type')?.slice(0, 15)], ['zipped', 'text/javascript']);
  assert.match(asset.headers.get('cache-control') ?? '', /immutable/);
  const plain = await ask('GET', '/admin/assets/app-1.js', { headers: { 'Accept-Encoding': 'identity' } });
  assert.equal(plain.text, 'plain');
  assert.equal((await ask('GET', '/admin/')).headers.get('cache-control'), 'no-cache');
  assert.equal((await ask('GET', '/api/v1/sessions/current')).headers.get('x-thutuc-build'), 'b1');
});
