import assert from 'node:assert/strict';
import test from 'node:test';
import {
  askRelease,
  createDraft,
  named,
  offerProcedure,
  release,
  sampleCalendar,
  sampleOffer,
  sampleService,
} from '../support/sample-province.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const LATER = '2026-03-02T03:00:00.000Z';
const applicant = { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' };
const open = ({ ask }: TestServer, serviceCode: string) =>
  ask('POST', '/api/v1/dossiers', {
    as: 'cb1',
    json: { serviceCode, govAgencyCode: 'XA1', channel: 'direct', applicant },
  });
const act = ({ ask }: TestServer, id: string, actionCode: string) =>
  ask('POST', `/api/v1/dossiers/${id}/actions`, { as: 'cb1', json: { actionCode } });

/** TT1 in force, and TT2 that is to take its place. */
async function withSuccessor(t: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await createDraft(server, 'calendars', sampleCalendar);
  await release(server, [named('calendar', 'VN')]);
  await createDraft(server, 'services', sampleService('TT2'));
  await createDraft(server, 'service-configs', sampleOffer('TT2'));
  return server;
}

const SUCCESSION = [
  named('service', 'TT1', { retire: true, replacedBy: 'TT2' }),
  named('service-config', 'TT1@XA1', { retire: true }),
  named('service', 'TT2'),
  named('service-config', 'TT2@XA1'),
];

test('an abolished procedure is received until its day and not after, and the refusal names what replaces it', async (t) => {
  const server = await withSuccessor(t);
  await release(server, SUCCESSION, { validFrom: LATER });
  const early = await open(server, 'TT1');
  assert.equal(early.status, 201, early.text);
  assert.equal((await act(server, early.json.id, '1000')).status, 200);
  server.clock.set(LATER);
  const late = await open(server, 'TT1');
  assert.deepEqual([late.status, late.json.code], [422, 'procedure-abolished']);
  assert.equal(late.json.detail, 'Thủ tục TT1 đã bãi bỏ từ 10:00 02/03/2026, thay bằng TT2 “Thủ tục TT2”.');
  const detail = await server.ask('GET', '/api/v1/offers/TT1/XA1', { as: 'dan1' });
  assert.equal(detail.json.code, 'procedure-abolished');
  assert.equal((await open(server, 'TT2')).status, 201);
  const finished = await act(server, early.json.id, '4000');
  assert.deepEqual([finished.status, finished.json.dossier?.status ?? finished.json.status], [200, 'done']);
});

test('lists say since when it is abolished and what replaces it, before and after its day', async (t) => {
  const server = await withSuccessor(t);
  await release(server, SUCCESSION, { validFrom: LATER });
  const row = async () => (await server.ask('GET', '/api/v1/services?filter={"ids":["TT1"]}', { as: 'qt1' })).json[0];
  assert.deepEqual((await row()).upcoming, { version: null, validFrom: LATER, replacedBy: 'TT2' });
  server.clock.set(LATER);
  const { state, retired } = await row();
  assert.deepEqual([state, retired], ['retired', { since: LATER, release: 3, replacedBy: 'TT2' }]);
});

test('who looks for an abolished procedure is told what takes its place', async (t) => {
  const server = await withSuccessor(t);
  const found = async (q: string) =>
    (await server.ask('GET', `/api/v1/offers/abolished?q=${encodeURIComponent(q)}`, { as: 'dan1' })).json;
  assert.deepEqual(await found('tt1'), []);
  await release(server, SUCCESSION);
  const [{ serviceCode, replacedBy, message }] = await found('thu tuc TT1');
  assert.deepEqual([serviceCode, replacedBy], ['TT1', 'TT2']);
  assert.match(message.vi, /TT1 đã bãi bỏ từ .*, thay bằng TT2 “Thủ tục TT2”/);
  assert.deepEqual([await found('TT2'), await found('')], [[], []]);
});

test('a procedure cannot be abolished while an offer of it stays', async (t) => {
  const server = await withSuccessor(t);
  const refused = await askRelease(server, { items: [named('service', 'TT1', { retire: true })] });
  assert.deepEqual([refused.status, refused.json.code], [409, 'still-named']);
  assert.match(refused.json.detail, /TT1@XA1/);
  const told = await server.ask('POST', '/api/v1/releases/readiness', {
    as: 'qt1',
    json: { items: [named('service', 'TT1', { retire: true })], reason: 'x' },
  });
  assert.deepEqual(told.json.companions[0].item, { kind: 'service-config', code: 'TT1@XA1', retire: true });
});

test('an offer that a later day puts into effect keeps its process from being retired', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await createDraft(server, 'services', sampleService('TT2'));
  await createDraft(server, 'service-configs', sampleOffer('TT2'));
  await release(server, [named('service', 'TT2'), named('service-config', 'TT2@XA1')], { validFrom: LATER });
  const retired = ['service-config/TT1@XA1', 'service/TT1', 'service-process/QT1'].map((key) => {
    const [kind = '', code = ''] = key.split('/');
    return { kind, code, retire: true };
  });
  const refused = await askRelease(server, { items: retired });
  assert.deepEqual([refused.status, refused.json.code], [409, 'still-named']);
  assert.match(refused.json.detail, /TT2@XA1/);
});

test('what replaces a procedure must be there on that day, and be another procedure', async (t) => {
  const server = await withSuccessor(t);
  const offer = named('service-config', 'TT1@XA1', { retire: true });
  for (const item of [
    named('service', 'TT1', { retire: true, replacedBy: 'TT2' }),
    named('service', 'TT1', { retire: true, replacedBy: 'TT1' }),
    named('service', 'TT1', { replacedBy: 'TT2' }),
  ]) {
    const refused = await askRelease(server, { items: [item, offer] });
    assert.deepEqual([refused.status, refused.json.errors[1].path], [422, '/items/0/replacedBy']);
  }
});

test('abolishing is taken back by a later release', async (t) => {
  const server = await withSuccessor(t);
  await release(server, SUCCESSION);
  assert.equal((await open(server, 'TT1')).status, 422);
  const reverted = await server.ask('POST', '/api/v1/releases/3/revert', { as: 'qt1', json: { reason: 'thôi' } });
  assert.equal(reverted.status, 201, reverted.text);
  assert.equal((await open(server, 'TT1')).status, 201);
  assert.equal((await open(server, 'TT2')).json.code, 'procedure-abolished');
});
