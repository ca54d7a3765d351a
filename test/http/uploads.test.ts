import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import test from 'node:test';
import { downloadHeaders } from '../../engine/http/send-answer.ts';
import { startTestServer } from '../support/test-server.ts';

const IMPORTS = '/api/v1/imports';
const MEBI = 1024 * 1024;

function form(...files: [field: string, bytes: string | Uint8Array<ArrayBuffer>][]): FormData {
  const data = new FormData();
  for (const [field, bytes] of files) data.append(field, new Blob([bytes]), 'tệp.zip');
  return data;
}

test('an upload without a file, or with two, is refused', async (t) => {
  const { ask } = await startTestServer(t);
  const codes: string[] = [];
  for (const raw of [form(), form(['khác', 'x']), form(['file', 'x'], ['file', 'y'])])
    codes.push((await ask('POST', IMPORTS, { as: 'admin', raw })).json.code);
  assert.deepEqual(codes, ['upload-missing', 'upload-missing', 'upload-several']);
});

test('an upload that is not multipart is refused', async (t) => {
  const { ask } = await startTestServer(t);
  const refused = await ask('POST', IMPORTS, {
    as: 'admin',
    raw: 'PK',
    headers: { 'Content-Type': 'application/zip' },
  });
  assert.deepEqual([refused.status, refused.json.code], [415, 'body-type']);
});

test('an upload of more than 64 MB is refused', async (t) => {
  const { ask } = await startTestServer(t);
  const refused = await ask('POST', IMPORTS, { as: 'admin', raw: form(['file', new Uint8Array(64 * MEBI + 1)]) });
  assert.deepEqual([refused.status, refused.json.code], [413, 'upload-too-large']);
});

test('an upload that ends before its last boundary is refused', async (t) => {
  const { ask } = await startTestServer(t);
  const raw = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\nPK';
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
  const refused = await ask('POST', IMPORTS, { as: 'admin', raw, headers });
  assert.deepEqual([refused.status, refused.json.code], [400, 'body-broken']);
});

test('a connection that is cut in an upload leaves the server serving', async (t) => {
  const { ask, url, token } = await startTestServer(t);
  const { hostname, port } = new URL(url);
  const bearer = await token('admin');
  const socket = connect(Number(port), hostname);
  const head = [`POST ${IMPORTS} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${bearer}`];
  const more = ['Content-Type: multipart/form-data; boundary=b', 'Content-Length: 100000', '', ''];
  socket.write(
    `${[...head, ...more].join('\r\n')}--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nPK`,
  );
  await once(socket, 'connect');
  socket.destroy();
  assert.equal((await ask('GET', '/healthz')).status, 200);
});

test('a file for a dossier that is not there is refused, and the connection serves on', async (t) => {
  const { ask } = await startTestServer(t);
  const path = '/api/v1/dossiers/không-có/parts/TP1/files';
  for (let time = 0; time < 3; time += 1) {
    const refused = await ask('POST', path, { as: 'cb1', raw: form(['file', new Uint8Array(MEBI)]) });
    assert.ok(refused.status === 404 || refused.status === 422, String(refused.status));
  }
});

test('a download is an attachment under its own name, whatever the name or the type holds', () => {
  const headers = downloadHeaders('Đơn "đề nghị".pdf\r\nX: 1', 'text/html\r\nX: 1');
  assert.equal(headers['Content-Type'], 'application/octet-stream');
  assert.match(
    headers['Content-Disposition'] ?? '',
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%C4%90%C6%A1n/,
  );
  assert.doesNotMatch(Object.values(headers).join(''), /[\r\n]/);
});
