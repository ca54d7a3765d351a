import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { RevertPreview } from '../../schemas/types/index.ts';
import { sampleActionConfig } from '../support/sample-definitions.ts';
import {
  askRelease,
  changeDraft,
  createDraft,
  named,
  offerProcedure,
  release,
  sampleOffer,
  sampleService,
} from '../support/sample-province.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const revert = ({ ask }: TestServer, seq: number, json: object = {}) =>
  ask('POST', `/api/v1/releases/${seq}/revert`, { as: 'qt1', json: { reason: 'nhầm', ...json } });
const preview = async ({ ask }: TestServer, seq: number): Promise<RevertPreview> =>
  (await ask('GET', `/api/v1/releases/${seq}/revert`, { as: 'qt1' })).json;
const inForce = async ({ ask }: TestServer, resource: string, code: string) =>
  (await ask('GET', `/api/v1/${resource}/${code}/in-force`, { as: 'qt1' })).json.version;
const rows = ({ items }: RevertPreview) =>
  items.map(({ code, now, back, changedSince, goesBack }) => ({ code, now, back, changedSince, goesBack }));

test('a release is taken back by a new one: what it changed is as before, what was new is out of force', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await createDraft(server, 'services', sampleService('TT2'));
  await release(server, [named('service-process', 'QT1'), named('service', 'TT2')]);
  assert.deepEqual(rows(await preview(server, 2)), [
    { code: 'QT1', now: 2, back: 1, changedSince: null, goesBack: true },
    { code: 'TT2', now: 1, back: null, changedSince: null, goesBack: true },
  ]);
  const reverted = await revert(server, 2);
  assert.equal(reverted.status, 201, reverted.text);
  assert.deepEqual([reverted.json.seq, reverted.json.reverts, reverted.json.reason], [3, 2, 'nhầm']);
  assert.equal(await inForce(server, 'service-processes', 'QT1'), 1);
  assert.equal(await inForce(server, 'services', 'TT2'), undefined);
  const { json } = await server.ask('GET', '/api/v1/service-processes/QT1', { as: 'qt1' });
  assert.equal(json.body.processName, 'Hai', 'the draft is left');
  const row = (await server.ask('GET', '/api/v1/service-processes', { as: 'qt1' })).json[0];
  assert.deepEqual([row.state, row.inForce], ['changed', 1]);
});

test('what a later release changed again is told and left, unless it is forced', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await changeDraft(server, 'dossier-templates', 'MAU1', { templateName: 'Hai' });
  await release(server, [named('service-process', 'QT1'), named('dossier-template', 'MAU1')]);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Ba' });
  await release(server, [named('service-process', 'QT1')]);
  assert.deepEqual(rows(await preview(server, 2)), [
    { code: 'QT1', now: 3, back: 1, changedSince: 3, goesBack: false },
    { code: 'MAU1', now: 2, back: 1, changedSince: null, goesBack: true },
  ]);
  await revert(server, 2);
  assert.deepEqual(
    [await inForce(server, 'service-processes', 'QT1'), await inForce(server, 'dossier-templates', 'MAU1')],
    [3, 1],
  );
  const nothing = await revert(server, 2);
  assert.deepEqual([nothing.status, nothing.json.code], [409, 'nothing-to-revert']);
  const forced = await revert(server, 2, { force: [{ kind: 'service-process', code: 'QT1' }] });
  assert.equal(forced.status, 201, forced.text);
  assert.equal(await inForce(server, 'service-processes', 'QT1'), 1);
});

test('a revert that would leave an offer without its process is refused beforehand and told in the preview', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await createDraft(server, 'services', sampleService('TT2'));
  await release(server, [named('service', 'TT2')]);
  await createDraft(server, 'service-configs', sampleOffer('TT2'));
  await release(server, [named('service-config', 'TT2@XA1')]);
  const { problems } = await preview(server, 2);
  assert.match(problems[0]?.vi ?? '', /“TT2” còn được 1 mục đang áp dụng nhắc đến: TT2@XA1/);
  const refused = await revert(server, 2);
  assert.deepEqual([refused.status, refused.json.code], [409, 'still-named']);
});

test('a release whose day has not come is taken back before it', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  const validFrom = '2026-03-02T03:00:00.000Z';
  await release(server, [named('service-process', 'QT1')], { validFrom });
  assert.equal((await revert(server, 2)).status, 201);
  server.clock.set('2026-03-02T03:00:00.000Z');
  assert.equal(await inForce(server, 'service-processes', 'QT1'), 1);
});

test('one definition returns to an earlier version; its draft is left and counts as changed', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await release(server, [named('service-process', 'QT1')]);
  const back = await release(server, [named('service-process', 'QT1', { version: 1 })]);
  assert.deepEqual(back.items, [{ kind: 'service-process', code: 'QT1', version: 1, revision: 1, mergedIn: 1 }]);
  assert.equal(await inForce(server, 'service-processes', 'QT1'), 1);
  const missing = await askRelease(server, { items: [named('service-process', 'QT1', { version: 9 })] });
  assert.equal(missing.status, 404);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Quy trình QT1' });
  const row = (await server.ask('GET', '/api/v1/service-processes', { as: 'qt1' })).json[0];
  assert.equal(row.state, 'in-force', 'the draft says again what is in force');
});

test('a process keeps counting as merged with what it was merged with when it was made, through reverts', async (t) => {
  const server = await startTestServer(t);
  const state = async () => (await server.ask('GET', '/api/v1/service-processes', { as: 'qt1' })).json[0].state;
  const config = (userNote: number) => ({ ...sampleActionConfig('4000', 'Trả kết quả'), userNote });
  await createDraft(server, 'action-configs', config(1));
  await release(server, [named('action-config', '4000')]);
  await offerProcedure(server);
  assert.equal(await state(), 'in-force');
  await changeDraft(server, 'action-configs', '4000', { userNote: 2 });
  await release(server, [named('action-config', '4000')]);
  assert.equal(await state(), 'changed', 'published now, it would be merged with the other text');
  await release(server, [named('service-process', 'QT1')]);
  assert.equal(await state(), 'in-force');
  const told = await preview(server, 3);
  assert.deepEqual(told.carrying, [{ processNo: 'QT1', processName: 'Quy trình QT1', actionCodes: ['4000'] }]);
  await revert(server, 3);
  assert.equal(await state(), 'changed', 'it carries text 2 while text 1 is in force');
  await revert(server, 4);
  assert.equal(await state(), 'in-force', 'version 1 carries text 1, whichever release names it');
});

test('what a release did is listed with names, with what was there before, and with what came after', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await release(server, [named('service-process', 'QT1')]);
  const page = await server.ask('GET', '/api/v1/releases/1/items?range=[0,1]', { as: 'cb1' });
  assert.equal(page.headers.get('content-range'), 'items 0-1/4');
  assert.deepEqual(page.json[0], {
    id: 'service-process/QT1',
    kind: 'service-process',
    code: 'QT1',
    name: 'Quy trình QT1',
    version: 1,
    before: null,
    changedSince: 2,
  });
});

/** Takes the only holder of a role out of work. */
async function dismiss({ engine }: TestServer, employeeNo: string): Promise<void> {
  const kind = 'employee' as const;
  const known = await engine.definitions.findDraft(kind, employeeNo);
  assert.ok(known);
  const body = { ...known.body, workingStatus: 0 };
  await saveDraft(engine, systemActor, { kind, code: employeeNo, body, expectedRevision: known.revision });
}

test('what a release returns to is judged in the world of today: people who left are told, and asked about', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  const { json } = await server.ask('GET', '/api/v1/service-processes/QT1', { as: 'qt1' });
  const steps = json.body.steps.map((step: object) => ({
    ...step,
    roles: [{ ...json.body.steps[0].roles[0], roleCode: 'QTXA' }],
  }));
  await changeDraft(server, 'service-processes', 'QT1', { steps });
  await release(server, [named('service-process', 'QT1')]);
  await dismiss(server, 'NV-cb1');
  const { findings } = await preview(server, 2);
  const told = [...findings.errors, ...findings.warnings];
  assert.ok(
    told.some(({ code, finding }) => code === 'QT1' && finding.code === 'step-nobody'),
    JSON.stringify(told),
  );
  const refused = await revert(server, 2);
  assert.deepEqual(
    [refused.status, refused.json.code],
    [422, findings.errors.length > 0 ? 'definition-faulty' : 'warnings-unacknowledged'],
  );
  const returned = await askRelease(server, { items: [named('service-process', 'QT1', { version: 1 })] });
  assert.equal(returned.status, 422, 'an earlier version put into effect by name is judged as well');
  const acknowledged = findings.warnings.map(({ finding }) => ({
    findingCode: finding.code,
    reason: 'tuần sau có người',
  }));
  if (findings.errors.length === 0) {
    const made = await revert(server, 2, { acknowledged });
    assert.equal(made.status, 201, made.text);
    assert.ok(made.json.acknowledged.length > 0);
  }
});

test('a revert reaches running dossiers that are not past a step', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  await changeDraft(server, 'service-processes', 'QT1', { processName: 'Hai' });
  await release(server, [named('service-process', 'QT1')]);
  const lacking = await revert(server, 2, { reach: 'before-step' });
  assert.deepEqual([lacking.status, lacking.json.code], [422, 'invalid-shape']);
  const pastSteps = [{ processNo: 'QT1', stepCode: '400' }];
  const made = await revert(server, 2, { reach: 'before-step', pastSteps });
  assert.equal(made.status, 201, made.text);
  const item = made.json.items.find(({ code }: { code: string }) => code === 'QT1');
  assert.deepEqual([made.json.reach, item.pastStep], ['before-step', '400']);
});
