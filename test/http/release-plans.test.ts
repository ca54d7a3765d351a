import assert from 'node:assert/strict';
import test from 'node:test';
import type { ItemReadiness, ReleaseCompanion, ReleasePlan } from '../../schemas/types/index.ts';
import { sampleActionConfig } from '../support/sample-definitions.ts';
import {
  askRelease,
  changeDraft,
  createDraft,
  draftProcedure,
  named,
  offerProcedure,
  PROCEDURE,
  release,
} from '../support/sample-province.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PLANS = '/api/v1/release-plans';
const plan = (more: Partial<ReleasePlan> = {}): ReleasePlan => ({
  planCode: 'DOT1',
  planName: 'Đợt một',
  reason: 'theo quyết định',
  legalBasis: { decisionNo: '12/QĐ-UBND', decisionDate: '2026-03-01', signer: 'Nguyễn Văn B' },
  reach: 'new-dossiers',
  items: PROCEDURE,
  ownerAgency: 'XA1',
  ...more,
});
const readiness = async ({ ask }: TestServer, code = 'DOT1') => {
  const { status, json, text } = await ask('GET', `${PLANS}/${code}/readiness`, { as: 'qt1' });
  assert.equal(status, 200, text);
  return json;
};
const notes = ({ items }: { items: ItemReadiness[] }) =>
  items.flatMap(({ kind, code, notes: told }) => told.map((note) => `${kind}/${code} ${note.code}`));
const companions = (answer: { companions: ReleaseCompanion[] }) =>
  answer.companions.map(({ kind, code, because, blocks }) => `${because}${blocks ? '!' : ''} ${kind}/${code}`);

test('a plan is put into effect as one release under its Decision, and is closed by it', async (t) => {
  const server = await startTestServer(t);
  await draftProcedure(server);
  await createDraft(server, 'release-plans', plan());
  assert.equal((await readiness(server)).ready, true);
  const published = await askRelease(server, { plan: 'DOT1', planRevision: 1, reason: undefined });
  assert.equal(published.status, 201, published.text);
  const { legalBasis, reason, items } = published.json;
  assert.deepEqual([published.json.plan, reason, items.length], ['DOT1', 'theo quyết định', 4]);
  assert.equal(legalBasis, 'Quyết định số 12/QĐ-UBND ngày 01/03/2026, Nguyễn Văn B ký');
  assert.deepEqual([(await readiness(server)).closedBy, (await readiness(server)).ready], [1, false]);
  const again = await askRelease(server, { plan: 'DOT1', reason: undefined });
  assert.deepEqual([again.status, again.json.code], [409, 'plan-closed']);
  const headers = { 'If-Match': '"1"' };
  const saved = await server.ask('PUT', `${PLANS}/DOT1`, { as: 'qt1', json: plan({ planName: 'Khác' }), headers });
  assert.deepEqual([saved.status, saved.json.code], [409, 'plan-closed']);
  const removed = await server.ask('DELETE', `${PLANS}/DOT1`, { as: 'qt1', headers });
  assert.deepEqual([removed.status, removed.json.code], [409, 'plan-closed']);
});

test('a plan that somebody changed meanwhile is not put into effect', async (t) => {
  const server = await startTestServer(t);
  await draftProcedure(server);
  await createDraft(server, 'release-plans', plan());
  await changeDraft(server, 'release-plans', 'DOT1', { items: PROCEDURE.slice(0, 3) });
  const refused = await askRelease(server, { plan: 'DOT1', planRevision: 1, reason: undefined });
  assert.deepEqual([refused.status, refused.json.code], [409, 'plan-changed']);
  assert.equal((await server.ask('GET', '/api/v1/releases', { as: 'qt1' })).json.length, 0);
});

test('two who publish one plan at once make one release', async (t) => {
  const server = await startTestServer(t);
  await draftProcedure(server);
  await createDraft(server, 'release-plans', plan());
  const answers = await Promise.all([1, 2, 3].map(() => askRelease(server, { plan: 'DOT1', reason: undefined })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  assert.equal((await server.ask('GET', '/api/v1/releases', { as: 'qt1' })).json.length, 1);
});

test('a plan says everything itself: reasons, items and days beside it are refused', async (t) => {
  const server = await startTestServer(t);
  await draftProcedure(server);
  await createDraft(server, 'release-plans', plan());
  for (const more of [{ reason: 'x' }, { items: PROCEDURE }, { reach: 'all' }, { legalBasis: 'x' }]) {
    const refused = await askRelease(server, { plan: 'DOT1', reason: undefined, ...more });
    assert.deepEqual([refused.status, refused.json.errors[1].path], [422, `/${Object.keys(more)[0]}`]);
  }
});

test('what an offer needs and is neither in force nor in the plan is told with what to add', async (t) => {
  const server = await startTestServer(t);
  await draftProcedure(server);
  await createDraft(server, 'release-plans', plan({ items: [named('service-config', 'TT1@XA1')] }));
  const told = await readiness(server);
  assert.equal(told.ready, false);
  assert.deepEqual(companions(told), [
    'needed! service/TT1',
    'needed! dossier-template/MAU1',
    'needed! service-process/QT1',
  ]);
  assert.deepEqual(told.companions[1].item, named('dossier-template', 'MAU1', { revision: 1 }));
  const refused = await askRelease(server, { plan: 'DOT1', reason: undefined });
  assert.deepEqual([refused.status, refused.json.code], [422, 'need-missing']);
  await changeDraft(server, 'release-plans', 'DOT1', { items: PROCEDURE });
  assert.deepEqual([(await readiness(server)).ready, companions(await readiness(server))], [true, []]);
});

test('offers that use what is published, and drafts changed beside it, are proposed and not required', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await changeDraft(server, 'dossier-templates', 'MAU1', { templateName: 'Hai' });
  await changeDraft(server, 'service-configs', 'TT1@XA1', { serviceLevel: 3 });
  await createDraft(server, 'release-plans', plan({ items: [named('service-process', 'QT1')] }));
  const process = await readiness(server);
  assert.deepEqual([process.ready, companions(process)], [true, ['offers service-config/TT1@XA1']]);
  await changeDraft(server, 'release-plans', 'DOT1', { items: [named('service-config', 'TT1@XA1')] });
  assert.deepEqual(companions(await readiness(server)), [
    'changed-too dossier-template/MAU1',
    'changed-too service-process/QT1',
  ]);
});

test('processes that would go on with the earlier text of an action configuration are told', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  const config = { ...sampleActionConfig('4000', 'Trả kết quả'), userNote: 2 };
  await createDraft(server, 'action-configs', config);
  await createDraft(server, 'release-plans', plan({ items: [named('action-config', '4000')] }));
  assert.deepEqual(companions(await readiness(server)), ['carries service-process/QT1']);
});

test('faults, a draft that moved on, a missing one and one with nothing new are each told at their item', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { actions: [] });
  const items = [
    named('service-process', 'QT1', { revision: 1 }),
    named('dossier-template', 'MAU1'),
    named('service', 'KHÔNG'),
    named('service', 'TT1', { version: 9 }),
  ];
  await createDraft(server, 'release-plans', plan({ items, reason: '' }));
  const told = await readiness(server);
  assert.deepEqual(notes(told), [
    'service-process/QT1 draft-moved-on',
    'dossier-template/MAU1 nothing-new',
    'service/KHÔNG not-found',
    'service/TT1 not-found',
  ]);
  assert.ok(told.items[0].errors > 0);
  assert.equal(told.items[0].findings[0].severity, 'error');
  assert.deepEqual(
    told.faults.map(({ path }: { path: string }) => path),
    ['/reason'],
  );
  assert.deepEqual(
    told.items.map(({ ready }: ItemReadiness) => ready),
    [false, true, false, false],
  );
  const refused = await askRelease(server, { items: [items[0]] });
  assert.deepEqual([refused.status, refused.json.code], [409, 'draft-moved-on']);
});

test('a change that was set for a later day and loses its effect is told', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await release(server, [named('service-process', 'QT1')], { validFrom: '2026-03-20T00:00:00.000Z' });
  await createDraft(server, 'release-plans', plan({ items: [named('service-process', 'QT1')] }));
  assert.deepEqual(notes(await readiness(server)), ['service-process/QT1 overrules']);
});

test('what somebody may not change is told, and they may still look', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await createDraft(server, 'release-plans', plan());
  const seen = await server.ask('GET', `${PLANS}/DOT1/readiness`, { as: 'qt2' });
  assert.equal(seen.status, 200);
  assert.ok(notes(seen.json).includes('service-process/QT1 not-allowed'));
  const refused = await server.ask('POST', '/api/v1/releases', { as: 'qt2', json: { plan: 'DOT1' } });
  assert.equal(refused.status, 403);
});

test('readiness can be asked for before a plan is saved', async (t) => {
  const server = await startTestServer(t);
  await draftProcedure(server);
  const json = { items: [named('service-config', 'TT1@XA1')], reason: 'thử' };
  const told = await server.ask('POST', '/api/v1/releases/readiness', { as: 'qt1', json });
  assert.deepEqual([told.status, told.json.plan, told.json.companions.length], [200, null, 3]);
});

test('whom a release reaches must fit what it holds: a step of the version in force, of a process alone', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await createDraft(server, 'document-types', { typeCode: 'CV', documentName: 'Công văn', ownerAgency: 'XA1' });
  const wrong = async (items: object[], reach: string) => {
    const { status, json } = await askRelease(server, { items, reach });
    assert.equal(status, 422);
    return json.errors.slice(1).map(({ path }: { path: string }) => path);
  };
  assert.deepEqual(await wrong([named('service-process', 'QT1')], 'before-step'), ['/items/0/pastStep']);
  assert.deepEqual(await wrong([named('service-process', 'QT1', { pastStep: '9' })], 'before-step'), [
    '/items/0/pastStep',
  ]);
  assert.deepEqual(await wrong([named('service-process', 'QT1', { pastStep: '100' })], 'all'), ['/items/0/pastStep']);
  assert.deepEqual(await wrong([named('document-type', 'CV')], 'all'), ['/reach']);
  const made = await release(server, [named('service-process', 'QT1', { pastStep: '100' })], { reach: 'before-step' });
  assert.deepEqual([made.reach, made.items[0].pastStep, made.items[0].version], ['before-step', '100', 2]);
});
