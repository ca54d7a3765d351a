import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { mendDrafts } from '../../engine/usecases/mend-drafts.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { MendAnswer, MendedDraft } from '../../schemas/types/index.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const MENDS = '/api/v1/mends';
const UNUSED = { findingCode: 'setting-without-effect' };
const IDLE = { counter: 1, paymentFee: 'cũ' };

async function save({ ask }: TestServer, code: string, changes: object): Promise<void> {
  const json = sampleProcess(code, changes);
  const saved = await ask('POST', PROCESSES, { as: 'admin', json });
  assert.equal(saved.status, 201, saved.text);
}

async function mend({ ask }: TestServer, as: string, json: object): Promise<MendAnswer> {
  const answered = await ask('POST', MENDS, { as, json });
  assert.equal(answered.status, 200, answered.text);
  return answered.json;
}

const seen = ({ drafts }: MendAnswer) => drafts.map(({ kind, code, revision }) => ({ kind, code, revision }));
const lines = (drafts: readonly MendedDraft[]) =>
  drafts.map(({ code, places, before, after }) => [code, places, before.infos, after.infos]);

test('one finding is previewed in words, mended, told in the history and taken back', async (t) => {
  const server = await startTestServer(t);
  const { ask, engine } = server;
  await save(server, 'A', IDLE);
  const report = await ask('POST', `${PROCESSES}/A/lint`, { as: 'qt1' });
  const found = report.json.findings.filter(({ code }: { code: string }) => code === UNUSED.findingCode);
  assert.equal(found.length, 2);
  const item = { kind: 'service-process', code: 'A', findingCode: UNUSED.findingCode, path: '/counter' };
  const preview = await mend(server, 'qt1', { items: [item], dryRun: true });
  assert.deepEqual(lines(preview.drafts), [['A', 1, 2, 1]]);
  const [change] = preview.drafts[0]?.changes ?? [];
  assert.match(change?.sentence.vi ?? '', /1/);
  assert.deepEqual(preview.drafts[0]?.appeared, []);
  assert.equal((await ask('GET', `${PROCESSES}/A`, { as: 'qt1' })).json.revision, 1, 'nothing was written');

  const done = await mend(server, 'qt1', { items: [item], dryRun: false, revisions: seen(preview) });
  const { json: mended } = await ask('GET', `${PROCESSES}/A`, { as: 'qt1' });
  assert.deepEqual([mended.revision, mended.body.counter, mended.body.paymentFee], [2, undefined, 'cũ']);
  assert.match(mended.reason, /^Sửa giúp: /);
  const [noted] = await engine.audit.read(`batch/${done.batchId}`);
  assert.deepEqual(
    [noted?.actor, noted?.action, noted?.detail?.drafts],
    ['qt1', 'drafts-mended', ['service-process/A']],
  );

  await ask('POST', `/api/v1/batches/${done.batchId}/revert`, { as: 'qt1', json: { reason: 'thôi' } });
  assert.equal((await ask('GET', `${PROCESSES}/A`, { as: 'qt1' })).json.body.counter, 1);
});

test('every draft that shares a finding is mended in one batch, others than one’s own are skipped and named', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await save(server, 'A', IDLE);
  await save(server, 'B', { counter: 2 });
  await save(server, 'C', { counter: 3, ownerAgency: 'XA2' });
  await save(server, 'D', {});
  const overview = await ask('GET', '/api/v1/findings', { as: 'admin' });
  const group = overview.json.groups.find(
    ({ findingCode }: { findingCode: string }) => findingCode === UNUSED.findingCode,
  );
  assert.deepEqual([group.severity, group.places, group.drafts, group.mends[0].drafts], ['info', 4, 3, 3]);
  assert.deepEqual(
    group.agencies.map(({ agencyCode, drafts }: { agencyCode: string; drafts: number }) => [agencyCode, drafts]),
    [
      ['XA1', 2],
      ['XA2', 1],
    ],
  );
  const places = await ask('GET', `/api/v1/findings/${UNUSED.findingCode}?range=[0,1]`, { as: 'admin' });
  assert.equal(places.headers.get('Content-Range'), 'items 0-1/4');
  const own = await ask('GET', '/api/v1/findings', { as: 'qt2' });
  assert.deepEqual([own.json.drafts, (await ask('GET', '/api/v1/findings', { as: 'cb1' })).status], [1, 403]);

  const preview = await mend(server, 'qt1', { ...UNUSED, dryRun: true });
  assert.deepEqual(lines(preview.drafts), [
    ['A', 2, 2, 0],
    ['B', 1, 1, 0],
  ]);
  assert.deepEqual(
    preview.skipped.map(({ code, why }) => [code, why]),
    [['C', 'not-yours']],
  );
  const done = await mend(server, 'qt1', { ...UNUSED, dryRun: false, revisions: seen(preview), reason: 'dọn dẹp' });
  const batch = await ask('GET', `/api/v1/batches/${done.batchId}`, { as: 'qt1' });
  assert.deepEqual(
    [batch.json.reason, batch.json.items.map(({ code }: { code: string }) => code)],
    ['dọn dẹp', ['A', 'B']],
  );
  assert.equal((await ask('GET', `${PROCESSES}/C`, { as: 'qt1' })).json.body.counter, 3);
  const again = await ask('POST', MENDS, { as: 'qt1', json: { ...UNUSED, dryRun: false, revisions: seen(preview) } });
  assert.deepEqual([again.status, again.json.code], [409, 'nothing-to-mend']);
});

test('a draft that was changed since the preview refuses the whole mend; one that was not previewed is left', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await save(server, 'A', IDLE);
  await save(server, 'B', IDLE);
  const preview = await mend(server, 'qt1', { ...UNUSED, dryRun: true });
  await save(server, 'C', IDLE);
  const changed = sampleProcess('B', { ...IDLE, processName: 'Đổi tên' });
  await ask('PUT', `${PROCESSES}/B`, { as: 'qt1', json: changed, headers: { 'If-Match': '"1"' } });
  const refused = await ask('POST', MENDS, { as: 'qt1', json: { ...UNUSED, dryRun: false, revisions: seen(preview) } });
  assert.deepEqual([refused.status, refused.json.code], [412, 'changed-meanwhile']);
  assert.equal(refused.json.errors[0].details.code, 'B');
  assert.equal((await ask('GET', `${PROCESSES}/A`, { as: 'qt1' })).json.revision, 1);
  const fresh = await mend(server, 'qt1', { ...UNUSED, dryRun: true });
  const previewed = seen(fresh).filter(({ code }) => code !== 'C');
  await mend(server, 'qt1', { ...UNUSED, dryRun: false, revisions: previewed });
  const counters = await Promise.all(
    ['A', 'B', 'C'].map(async (code) => (await ask('GET', `${PROCESSES}/${code}`, { as: 'qt1' })).json.body.counter),
  );
  assert.deepEqual(counters, [undefined, undefined, 1]);
});

test('a save that falls between looking and writing refuses the whole mend', async (t) => {
  const server = await startTestServer(t);
  const { engine } = server;
  await save(server, 'A', IDLE);
  await save(server, 'B', IDLE);
  const preview = await mendDrafts(engine, systemActor, { ...UNUSED, dryRun: true });
  const { definitions } = engine;
  const change = { kind: 'service-process', code: 'B', expectedRevision: 1 } as const;
  const { stage } = definitions;
  definitions.stage = async (...staged) => {
    definitions.stage = stage;
    await definitions.stage(...staged);
    await saveDraft(engine, systemActor, { ...change, body: sampleProcess('B', { processName: 'Chen ngang' }) });
  };
  const carriedOut = mendDrafts(engine, systemActor, { ...UNUSED, dryRun: false, revisions: seen(preview) });
  await assert.rejects(carriedOut, /changed-meanwhile/);
  assert.equal((await definitions.findDraft('service-process', 'A'))?.revision, 1);
  assert.equal((await definitions.findDraft('service-process', 'B'))?.body.processName, 'Chen ngang');
});

test('who may not change a definition mends nothing in it, and nothing is mended unseen', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await save(server, 'A', IDLE);
  const items = [{ kind: 'service-process', code: 'A', findingCode: UNUSED.findingCode }];
  for (const as of ['qt2', 'cb1', 'dan1'])
    assert.equal((await ask('POST', MENDS, { as, json: { items, dryRun: true } })).status, 403, as);
  const paths = async (json: object) => {
    const { status, json: answer } = await ask('POST', MENDS, { as: 'qt1', json });
    return [status, answer.errors.map(({ path }: { path?: string }) => path).filter(Boolean)];
  };
  assert.deepEqual(await paths({ items, dryRun: false }), [422, ['/revisions']]);
  assert.deepEqual(await paths({ items, ...UNUSED, dryRun: true }), [422, ['/items']]);
  assert.deepEqual(await paths({ dryRun: false }), [422, ['/items', '/revisions']]);
  const gone = [{ kind: 'service-process', code: 'Z', findingCode: 'x' }];
  assert.equal((await ask('POST', MENDS, { as: 'qt1', json: { items: gone, dryRun: true } })).status, 404);
});
