// Two texts of a definition compared over HTTP: which texts, in whose words, and what stays with its configurers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../schemas/validate.ts';
import { GATEWAY_SECRET, sampleActionConfig, samplePayment, sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESS = '/api/v1/service-processes';

async function publishedAndEdited({ ask }: TestServer): Promise<void> {
  await ask('POST', PROCESS, { as: 'qt1', json: sampleProcess('QT1') });
  const items = [{ kind: 'service-process', code: 'QT1' }];
  assert.equal((await ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'thử' } })).status, 201);
  for (const [revision, durationCount] of [
    [1, 7],
    [2, 9],
  ] as const) {
    const json = sampleProcess('QT1', { durationCount });
    const saved = await ask('PUT', `${PROCESS}/QT1`, { as: 'qt1', json, headers: { 'If-Match': `"${revision}"` } });
    assert.equal(saved.status, 200);
  }
}

test('the draft is compared with what is in force unless something else is asked', async (t) => {
  const server = await startTestServer(t);
  await publishedAndEdited(server);
  const { json } = await server.ask('GET', `${PROCESS}/QT1/changes`, { as: 'cb1' });
  assert.equal(check('ChangesAnswer', json).ok, true);
  assert.deepEqual(
    [json.from.side, json.from.number, json.to.side, json.to.number, json.to.author],
    ['in-force', 1, 'draft', 3, 'qt1'],
  );
  assert.deepEqual(
    json.changes.map(({ path, sentence }: { path: string; sentence: { vi: string } }) => [path, sentence.vi]),
    [['/durationCount', 'Thời gian xử lý từ 5 ngày làm việc thành 9 ngày làm việc']],
  );
  assert.equal('before' in json, false);
});

test('any two: a version, a save of the draft, either way round, with the texts themselves when asked', async (t) => {
  const server = await startTestServer(t);
  await publishedAndEdited(server);
  const sentences = async (query: string) => {
    const { json } = await server.ask('GET', `${PROCESS}/QT1/changes?${query}`, { as: 'qt1' });
    return json.changes.map(({ sentence }: { sentence: { en: string } }) => sentence.en);
  };
  assert.deepEqual(await sentences('from=1&to=revision:2'), ['Handling time: 5 working days → 7 working days']);
  assert.deepEqual(await sentences('from=draft&to=version:1'), ['Handling time: 9 working days → 5 working days']);
  assert.deepEqual(await sentences('from=revision:3&to=draft'), []);
  const { json } = await server.ask('GET', `${PROCESS}/QT1/changes?from=1&bodies=true`, { as: 'qt1' });
  assert.deepEqual([json.before.durationCount, json.after.durationCount], [5, 9]);
});

test('a side that is none is said to be so, and one that is not there is not found', async (t) => {
  const server = await startTestServer(t);
  await publishedAndEdited(server);
  const status = async (path: string) => (await server.ask('GET', `${PROCESS}/${path}`, { as: 'qt1' })).status;
  assert.deepEqual(
    await Promise.all(
      ['QT1/changes?from=hôm qua', 'QT1/changes?from=7', 'QT1/changes?to=revision:9', 'QT9/changes'].map(status),
    ),
    [400, 404, 404, 404],
  );
});

test('a secret is compared for its configurers alone', async (t) => {
  const { ask } = await startTestServer(t);
  const at = '/api/v1/payment-configs';
  const body = { ...samplePayment('XA1'), ownerAgency: 'XA1' };
  assert.equal((await ask('POST', at, { as: 'qt1', json: body })).status, 201);
  const json = { ...body, epaymentConfig: GATEWAY_SECRET.replace('bí mật', 'khác'), bankInfo: 'STK 9' };
  await ask('PUT', `${at}/XA1`, { as: 'qt1', json, headers: { 'If-Match': '"1"' } });
  const places = async (as: string) => {
    const answer = await ask('GET', `${at}/XA1/changes?from=revision:1&bodies=true`, { as });
    return {
      paths: answer.json.changes.map(({ path }: { path: string }) => path).sort(),
      secret: answer.text.includes('khác') || answer.text.includes('bí mật'),
    };
  };
  assert.deepEqual(await places('qt1'), { paths: ['/bankInfo', '/epaymentConfig'], secret: true });
  assert.deepEqual(await places('qt2'), { paths: ['/bankInfo'], secret: false });
  assert.deepEqual(await places('cb1'), { paths: ['/bankInfo'], secret: false });
});

test('a process nobody touched says what its shared configurations would make of it', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  const config = { ...sampleActionConfig('4000', 'Kết thúc'), ownerAgency: 'XA1' };
  await ask('POST', '/api/v1/action-configs', { as: 'qt1', json: config });
  await ask('POST', PROCESS, { as: 'qt1', json: sampleProcess('QT1') });
  const release = (kind: string, code: string) =>
    ask('POST', '/api/v1/releases', { as: 'qt1', json: { items: [{ kind, code }], reason: 'thử' } });
  assert.equal((await release('action-config', '4000')).status, 201);
  assert.equal((await release('service-process', 'QT1')).status, 201);
  const json = { ...config, userNote: 2 };
  await ask('PUT', '/api/v1/action-configs/4000', { as: 'qt1', json, headers: { 'If-Match': '"1"' } });
  server.clock.advance(1000);
  assert.equal((await release('action-config', '4000')).status, 201);
  const compared = await ask('GET', `${PROCESS}/QT1/changes`, { as: 'qt1' });
  assert.deepEqual(compared.json.changes, []);
  assert.deepEqual(
    compared.json.carried.map(({ code, changes }: ReturnType<typeof JSON.parse>) => [code, changes[0].sentence.vi]),
    [['4000', 'Thêm ý kiến của cán bộ: «Bắt buộc ghi»']],
  );
});

test('the saves of a draft are listed without their texts', async (t) => {
  const server = await startTestServer(t);
  await publishedAndEdited(server);
  const { json } = await server.ask('GET', `${PROCESS}/QT1/revisions`, { as: 'cb1' });
  assert.deepEqual(
    json.map(({ revision, author, removed }: ReturnType<typeof JSON.parse>) => [revision, author, removed]),
    [3, 2, 1].map((revision) => [revision, 'qt1', false]),
  );
  assert.equal(check('SavedText', json[0]).ok, true);
});
