import assert from 'node:assert/strict';
import test from 'node:test';
import type { DossierTemplate, ServiceConfig, ServiceInfo } from '../../schemas/types/index.ts';
import { part } from '../support/definition-parts.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DOSSIERS = '/api/v1/dossiers';
const template: DossierTemplate = {
  templateNo: 'MẪU/1',
  templateName: 'Mẫu hồ sơ',
  description: '',
  newFormScript: '',
  ownerAgency: 'XA1',
  parts: [part('TP 1/A', { partName: 'Đơn đề nghị' })],
};
const service: ServiceInfo = { serviceCode: '1.001193', serviceName: 'Đăng ký khai sinh', ownerAgency: 'XA1' };
const offer: ServiceConfig = {
  serviceConfigCode: '1.001193@XA1',
  serviceCode: '1.001193',
  govAgencyCode: 'XA1',
  govAgencyName: 'Xã 1',
  serviceLevel: 3,
  ownerAgency: 'XA1',
  processes: [{ optionName: '', seqOrder: 1, templateNo: 'MẪU/1', processNo: 'QT1' }],
};
const opening = {
  serviceCode: '1.001193',
  govAgencyCode: 'XA1',
  channel: 'direct',
  applicant: { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' },
};

/** A server that offers one procedure, and a dossier of it. */
async function withDossier(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t);
  const definitions = [
    ['service-processes', 'service-process', 'QT1', sampleProcess('QT1')],
    ['dossier-templates', 'dossier-template', 'MẪU/1', template],
    ['services', 'service', '1.001193', service],
    ['service-configs', 'service-config', '1.001193@XA1', offer],
  ] as const;
  for (const [route, , , json] of definitions) await server.ask('POST', `/api/v1/${route}`, { as: 'qt1', json });
  const items = definitions.map(([, kind, code]) => ({ kind, code }));
  const released = await server.ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'mở' } });
  assert.equal(released.status, 201, released.text);
  const opened = await server.ask('POST', DOSSIERS, {
    as: 'cb1',
    json: opening,
    headers: { 'Idempotency-Key': 'mo-1' },
  });
  assert.equal(opened.status, 201, opened.text);
  return { ...server, opened, path: `${DOSSIERS}/${opened.json.id}` };
}

const act = (
  { ask }: Pick<TestServer, 'ask'>,
  path: string,
  actionCode: string,
  headers: Record<string, string> = {},
) => ask('POST', `${path}/actions`, { as: 'cb1', json: { actionCode }, headers });

test('the same opening sent twice opens one dossier; with another body it is refused', async (t) => {
  const { ask, opened } = await withDossier(t);
  const headers = { 'Idempotency-Key': 'mo-1' };
  const again = await ask('POST', DOSSIERS, { as: 'cb1', json: opening, headers });
  assert.deepEqual([again.status, again.json.id], [201, opened.json.id]);
  const other = await ask('POST', DOSSIERS, { as: 'cb1', json: { ...opening, dossierName: 'khác' }, headers });
  assert.deepEqual([other.status, other.json.code], [422, 'key-reused']);
});

test('a dossier carries its seq as ETag, and neither its revision nor its look-up secret', async (t) => {
  const { ask, path } = await withDossier(t);
  const read = await ask('GET', path, { as: 'cb1' });
  assert.equal(read.headers.get('etag'), `"${read.json.seq}"`);
  assert.deepEqual([read.json.revision, read.json.lookupSecret], [undefined, undefined]);
  assert.equal((await ask('GET', path, { as: 'qt2' })).status, 404);
});

test('an act on what was seen earlier is refused, on what is there now it is done, and counted', async (t) => {
  const server = await withDossier(t);
  const { ask, path, opened } = server;
  const seen = { 'If-Match': `"${opened.json.seq}"` };
  const first = await act(server, path, '1000', seen);
  assert.equal(first.status, 200, first.text);
  assert.equal(first.headers.get('etag'), `"${first.json.dossier.seq}"`);
  const late = await act(server, path, '4000', seen);
  assert.deepEqual([late.status, late.json.code], [409, 'dossier-moved']);
  assert.match((await ask('GET', '/metrics')).text, /^thutuc_acts_total 1$/m);
  const offered = await ask('GET', `${path}/actions`, { as: 'cb1' });
  assert.deepEqual(
    offered.json.map(({ actionCode }: { actionCode: string }) => actionCode),
    ['4000'],
  );
});

test('an act sent twice with one key is done once, with the same answer', async (t) => {
  const server = await withDossier(t);
  const [one, other] = [
    await act(server, server.path, '1000', { 'Idempotency-Key': 'k' }),
    await act(server, server.path, '1000', { 'Idempotency-Key': 'k' }),
  ];
  assert.deepEqual([other.status, other.json.entry.id], [200, one.json.entry.id]);
});

test('a preview writes nothing', async (t) => {
  const { ask, path } = await withDossier(t);
  const before = await ask('GET', path, { as: 'cb1' });
  const preview = await ask('POST', `${path}/preview`, { as: 'cb1', json: { actionCode: '1000' } });
  assert.deepEqual([preview.status, preview.json.dossier.step.stepCode], [200, '100']);
  assert.deepEqual((await ask('GET', path, { as: 'cb1' })).json, before.json);
});

test('a list shows what one may see, without the search words', async (t) => {
  const { ask } = await withDossier(t);
  const filter = encodeURIComponent('{"q":"nguyen van a","serviceCode":"1.001193"}');
  const mine = await ask('GET', `${DOSSIERS}?filter=${filter}`, { as: 'cb1' });
  assert.deepEqual([mine.json.length, mine.headers.get('content-range')], [1, 'items 0-0/1']);
  assert.equal('search' in mine.json[0], false);
  assert.equal((await ask('GET', DOSSIERS, { as: 'qt2' })).json.length, 0);
  assert.equal((await ask('GET', DOSSIERS, { as: 'dan1' })).json.length, 0);
});

test('a file goes in and comes out byte for byte, always as an attachment, and is taken off with a reason', async (t) => {
  const server = await withDossier(t);
  const { ask, path } = server;
  await act(server, path, '1000');
  const files = `${path}/parts/${encodeURIComponent('TP 1/A')}/files`;
  const upload = () => {
    const form = new FormData();
    form.append('file', new Blob(['%PDF-1.7 nội dung'], { type: 'application/pdf' }), 'Đơn đề nghị.pdf');
    return ask('POST', files, { as: 'cb1', raw: form });
  };
  const attached = await upload();
  assert.equal(attached.status, 201, attached.text);
  assert.equal(attached.json.file.name, 'Đơn đề nghị.pdf');
  const second = await upload();
  assert.deepEqual([second.status, second.json.code], [409, 'part-single']);
  const file = `${files}/${attached.json.file.fileId}`;
  const download = await ask('GET', file, { as: 'cb1' });
  assert.equal(download.text, '%PDF-1.7 nội dung');
  assert.match(download.headers.get('content-disposition') ?? '', /^attachment; .*UTF-8''%C4%90%C6%A1n/);
  assert.equal(download.headers.get('x-content-type-options'), 'nosniff');
  assert.equal((await ask('GET', file, { as: 'qt2' })).status, 404);
  assert.equal((await ask('DELETE', file, { as: 'cb1' })).json.code, 'note-missing');
  assert.equal((await ask('DELETE', `${file}?reason=nhầm`, { as: 'cb1' })).status, 200);
  assert.equal((await ask('GET', file, { as: 'cb1' })).status, 404);
});
