import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleActionConfig, samplePayment, sampleProcess } from '../support/sample-definitions.ts';
import { START, startTestServer, type TestServer } from '../support/test-server.ts';

const RELEASES = '/api/v1/releases';
const PROCESSES = '/api/v1/service-processes';
const item = (code: string, kind = 'service-process') => ({ kind, code });
const publish = ({ ask }: TestServer, items: object[], more: object = {}) =>
  ask('POST', RELEASES, { as: 'qt1', json: { items, reason: 'thử', ...more } });
const create = ({ ask }: TestServer, code: string, more = {}) =>
  ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess(code, more) });
const inForce = async ({ ask }: TestServer, code: string, as = 'qt1') => {
  const { json } = await ask('GET', `${PROCESSES}/${code}/in-force`, { as });
  return json.version;
};

test('a draft is put into effect as version 1, and later changes as version 2', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await create(server, 'QT1');
  assert.equal((await ask('GET', `${PROCESSES}/QT1/in-force`, { as: 'qt1' })).status, 404);
  const first = await publish(server, [item('QT1')], { legalBasis: 'QĐ 1' });
  assert.equal(first.status, 201);
  assert.deepEqual(first.json.items, [{ ...item('QT1'), version: 1, revision: 1 }]);
  assert.deepEqual([first.json.seq, first.json.validFrom, first.json.legalBasis], [1, START, 'QĐ 1']);
  const changed = sampleProcess('QT1', { processName: 'Hai' });
  await ask('PUT', `${PROCESSES}/QT1`, { as: 'qt1', json: changed, headers: { 'If-Match': '"1"' } });
  assert.equal(await inForce(server, 'QT1'), 1);
  await publish(server, [item('QT1')]);
  assert.equal(await inForce(server, 'QT1'), 2);
  const old = await ask('GET', `${PROCESSES}/QT1/versions/1`, { as: 'qt1' });
  assert.equal(old.json.body.processName, 'Quy trình QT1');
  assert.equal(old.json.compiled.processNo, 'QT1');
  assert.equal((await ask('GET', PROCESSES, { as: 'qt1' })).json[0].inForce, 2);
});

test('each version says since when it holds or will, and by which release', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  await publish(server, [item('QT1')]);
  const changed = sampleProcess('QT1', { processName: 'Hai' });
  await server.ask('PUT', `${PROCESSES}/QT1`, { as: 'qt1', json: changed, headers: { 'If-Match': '"1"' } });
  const validFrom = '2026-03-03T00:00:00.000Z';
  await publish(server, [item('QT1')], { validFrom });
  const { json } = await server.ask('GET', `${PROCESSES}/QT1/versions`, { as: 'qt1' });
  assert.deepEqual(
    json.map(({ version, inForce: holds, inForceSince, releaseSeq }: Record<string, unknown>) => ({
      version,
      holds,
      inForceSince,
      releaseSeq,
    })),
    [
      { version: 2, holds: false, inForceSince: validFrom, releaseSeq: 2 },
      { version: 1, holds: true, inForceSince: START, releaseSeq: 1 },
    ],
  );
});

test('the same content published again is the same version', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  await publish(server, [item('QT1')]);
  const again = await publish(server, [item('QT1')]);
  assert.deepEqual([again.json.seq, again.json.items[0].version], [2, 1]);
});

test('a definition with faults is refused with each of them, and nothing of the release is put into effect', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'TỐT');
  await create(server, 'LỖI', { actions: [] });
  const refused = await publish(server, [item('TỐT'), item('LỖI')]);
  assert.deepEqual([refused.status, refused.json.code], [422, 'definition-faulty']);
  assert.ok(refused.json.errors.some(({ code }: { code: string }) => code === 'no-first-action'));
  assert.equal((await server.ask('GET', RELEASES, { as: 'qt1' })).json.length, 0);
});

test('a release takes effect on its day and not before', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  const validFrom = '2026-03-03T00:00:00.000Z';
  assert.equal((await publish(server, [item('QT1')], { validFrom })).status, 201);
  assert.equal(await inForce(server, 'QT1'), undefined);
  server.clock.set(validFrom);
  assert.equal(await inForce(server, 'QT1', 'cb1'), 1);
});

test('a release cannot take effect in the past', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  const refused = await publish(server, [item('QT1')], { validFrom: '2026-03-01T00:00:00.000Z' });
  assert.deepEqual([refused.status, refused.json.errors[1].path], [422, '/validFrom']);
});

test('live records and kept files are not published, nor anything twice, nor what is not there', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  for (const [items, status, path] of [
    [[item('MOTCUA', 'role')], 422, '/items/0/kind'],
    [[item('a.xml', 'kept-file')], 422, '/items/0/kind'],
    [[item('QT1'), item('QT1')], 422, '/items/1'],
  ] as const) {
    const refused = await publish(server, [...items]);
    assert.deepEqual([refused.status, refused.json.errors[1].path], [status, path]);
  }
  const missing = await publish(server, [item('A'), item('QT1'), item('B')]);
  assert.deepEqual([missing.status, missing.json.errors.length], [404, 2]);
});

test('what was put into effect is never removed, not before its day nor after it was retired', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await create(server, 'QT1');
  await publish(server, [item('QT1')], { validFrom: '2026-03-03T00:00:00.000Z' });
  const remove = () => ask('DELETE', `${PROCESSES}/QT1`, { as: 'qt1', headers: { 'If-Match': '"1"' } });
  const refused = await remove();
  assert.deepEqual([refused.status, refused.json.code], [409, 'in-use']);
  assert.match(refused.json.detail, /đợt cập nhật số 1/);
  const later = await publish(server, [{ ...item('QT1'), retire: true }], { validFrom: '2026-03-05T00:00:00.000Z' });
  assert.equal(later.status, 201);
  const retired = await publish(server, [{ ...item('QT1'), retire: true }]);
  assert.deepEqual(retired.json.items, [{ ...item('QT1'), version: null }]);
  assert.deepEqual([(await remove()).status, (await remove()).json.code], [409, 'in-use']);
});

test('what is not in force cannot be taken out of force', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  assert.equal((await publish(server, [{ ...item('QT1'), retire: true }])).status, 404);
});

test('a process carries the action configurations of its release, else those in force, else the drafts', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  const noteRules: number[] = [];
  const config = (userNote: number) => ({ ...sampleActionConfig('4000', 'Trả kết quả'), userNote });
  const path = '/api/v1/action-configs';
  const record = async (items: object[]) => {
    const release = await publish(server, items);
    assert.equal(release.status, 201, release.text);
    const { json } = await ask('GET', `${PROCESSES}/QT1/in-force`, { as: 'qt1' });
    noteRules.push(
      json.compiled.actions.find(({ actionCode }: { actionCode: string }) => actionCode === '4000').noteRule,
    );
  };
  await create(server, 'QT1');
  await ask('POST', path, { as: 'qt1', json: config(1) });
  await record([item('QT1')]);
  await ask('PUT', `${path}/4000`, { as: 'qt1', json: config(2), headers: { 'If-Match': '"1"' } });
  await record([item('QT1'), item('4000', 'action-config')]);
  await ask('PUT', `${path}/4000`, { as: 'qt1', json: config(0), headers: { 'If-Match': '"2"' } });
  await record([item('QT1')]);
  assert.deepEqual(noteRules, [1, 2, 2]);
});

test('secrets never enter a version', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await ask('POST', '/api/v1/payment-configs', { as: 'qt1', json: samplePayment('XA1') });
  assert.equal((await publish(server, [item('XA1', 'payment-config')])).status, 201);
  const version = await ask('GET', '/api/v1/payment-configs/XA1/in-force', { as: 'qt1' });
  assert.deepEqual([version.json.body.epaymentConfig, version.json.body.bankInfo], [undefined, 'STK 0123']);
});

test('releases sent at once all take effect, one after the other', async (t) => {
  const server = await startTestServer(t);
  const codes = ['A', 'B', 'C', 'D'];
  for (const code of codes) await create(server, code);
  const releases = await Promise.all(codes.map((code) => publish(server, [item(code)])));
  assert.deepEqual(
    releases.map(({ status }) => status),
    [201, 201, 201, 201],
  );
  assert.deepEqual(releases.map(({ json }) => json.seq).sort(), [1, 2, 3, 4]);
  for (const code of codes) assert.equal(await inForce(server, code), 1);
});

test('the releases are listed newest first, paged', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  for (let count = 0; count < 3; count += 1) await publish(server, [item('QT1')]);
  const page = await server.ask('GET', `${RELEASES}?range=[0,1]`, { as: 'cb1' });
  assert.deepEqual(
    page.json.map(({ seq }: { seq: number }) => seq),
    [3, 2],
  );
  assert.equal(page.headers.get('content-range'), 'items 0-1/3');
  assert.equal((await server.ask('GET', `${RELEASES}/2`, { as: 'cb1' })).json.seq, 2);
  assert.equal((await server.ask('GET', `${RELEASES}/9`, { as: 'cb1' })).status, 404);
});
