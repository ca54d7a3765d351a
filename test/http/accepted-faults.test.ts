import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { checkBatch } from '../../engine/usecases/stage-batch.ts';
import { FAULTS, fault, inheritFault, PROCESSES, RELEASES, SITE } from '../support/inherited-faults.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const publish = ({ ask }: TestServer, code: string) =>
  ask('POST', RELEASES, { as: 'qt1', json: { items: [{ kind: 'service-process', code }], reason: 'đổi tên' } });

test('the province accepts an inherited fault: it blocks no more until its day, then it does again', async (t) => {
  const server = await startTestServer(t);
  const { ask, clock, engine } = server;
  await inheritFault(server, 'A');
  assert.equal((await publish(server, 'A')).json.code, 'definition-faulty');
  for (const as of ['qt1', 'cb1'])
    assert.equal((await ask('POST', FAULTS, { as, json: fault('A') })).status, 403, `${as} accepts nothing`);
  const made = await ask('POST', FAULTS, { as: 'admin', json: fault('A', { mark: 'của tôi', definitionName: 'x' }) });
  assert.equal(made.status, 201, made.text);
  const { mark, definitionName, ownerAgency, message } = made.json.body;
  assert.match(mark, /^[0-9a-f]{32}$/);
  assert.deepEqual([definitionName, ownerAgency], ['Quy trình A', 'XA1']);
  assert.match(message.vi, /dueDatePhase/);
  const [noted] = await engine.audit.read('accepted-fault/LKT-A');
  assert.deepEqual([noted?.actor, noted?.action], ['admin', 'draft-saved']);
  const found = await ask('POST', `${RELEASES}/findings`, {
    as: 'qt1',
    json: { items: [{ kind: 'service-process', code: 'A' }] },
  });
  assert.deepEqual([found.json.errors, found.json.accepted[0].acceptedFault], [[], 'LKT-A']);

  const released = await publish(server, 'A');
  assert.equal(released.status, 201, released.text);
  assert.deepEqual(
    released.json.acknowledged.map(({ acceptedFault, findingCode }: Record<string, string>) => [
      acceptedFault,
      findingCode,
    ]),
    [['LKT-A', 'due-phases']],
  );
  const again = () =>
    publishRelease(engine, systemActor, { items: [{ kind: 'service-process', code: 'A' }], reason: 'lại' });
  clock.advance(Date.parse('2026-09-30T16:59:00.000Z') - Date.parse(clock.now()));
  assert.equal((await again()).acknowledged?.length, 1, 'the last day counts');
  clock.advance(60_000);
  await assert.rejects(again(), /definition-faulty/);
});

test('a fault is not accepted where money or a dossier would be lost, where it is new, or where nothing was imported', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  const refusal = async (code: string, changes: object) => {
    const { status, json } = await ask('POST', FAULTS, { as: 'admin', json: fault(code, changes) });
    assert.deepEqual([status, json.code], [422, 'fault-not-acceptable']);
    return json.errors.map(({ details }: { details: { why: { en: string } } }) => details.why.en);
  };
  const [action] = sampleProcess('X').actions;
  await inheritFault(server, 'TIEN', { actions: [{ ...action, paymentFee: 'không phải JSON' }] });
  assert.deepEqual(await refusal('TIEN', { findingCode: 'fee-json', path: '/actions/0/paymentFee' }), [
    'money could be lost by this fault',
  ]);
  await inheritFault(server, 'SO', { dossierNoPattern: '{sai' });
  assert.deepEqual(await refusal('SO', { findingCode: 'number-pattern-unclosed', path: '/dossierNoPattern' }), [
    'a dossier could be lost by this fault',
  ]);
  await inheritFault(server, 'MOI');
  const changed = sampleProcess('MOI', { ...SITE, dueDatePattern: '{"dueDatePhase":"sai kiểu khác"}' });
  await ask('PUT', `${PROCESSES}/MOI`, { as: 'qt1', json: changed, headers: { 'If-Match': '"1"' } });
  assert.deepEqual(await refusal('MOI', {}), ['the fault is new, not inherited from what is used']);
  await inheritFault(server, 'NHA', { sourceSite: undefined });
  assert.deepEqual(await refusal('NHA', {}), ['the definition was not imported']);
  await ask('POST', PROCESSES, {
    as: 'qt1',
    json: sampleProcess('CHUA', { ...SITE, dueDatePattern: '{"dueDatePhase":"sai"}' }),
  });
  assert.deepEqual(await refusal('CHUA', {}), ['the definition is not in use']);
  assert.deepEqual(await refusal('MOI', { findingCode: 'condition-unknown-word' }), ['this fault is no longer there']);
  assert.equal((await ask('POST', FAULTS, { as: 'admin', json: fault('KHÔNG') })).status, 404);
});

test('what an import brought may be accepted before it is ever put into effect here, as long as it says the same', async (t) => {
  const server = await startTestServer(t);
  const { ask, engine } = server;
  const body = { ...sampleProcess('MOI', { ...SITE, dueDatePattern: '{"dueDatePhase":"sai"}' }) };
  const bytes = await engine.bundles.write('goi', [{ kind: 'service-process', code: 'MOI', body }], 'thutuc');
  const plan = await planImport(engine, systemActor, { fileName: 'goi.zip', bytes });
  const items = plan.items.map(({ itemKey }) => itemKey);
  await applyImport(engine, systemActor, plan.id, { reason: 'nhập', items });
  const draft = await engine.definitions.findDraft('service-process', 'MOI');
  assert.ok(draft);
  assert.equal((await publish(server, 'MOI')).json.code, 'definition-faulty');
  const changed = { ...draft.body, dueDatePattern: '{"dueDatePhase":"khác"}' };
  await ask('PUT', `${PROCESSES}/MOI`, { as: 'admin', json: changed, headers: { 'If-Match': `"${draft.revision}"` } });
  const refused = await ask('POST', FAULTS, { as: 'admin', json: fault('MOI') });
  assert.equal(refused.json.errors[0].details.why.en, 'the fault is new, not inherited from what is used');
  const back = { as: 'admin', json: draft.body, headers: { 'If-Match': `"${draft.revision + 1}"` } };
  await ask('PUT', `${PROCESSES}/MOI`, back);
  assert.equal((await ask('POST', FAULTS, { as: 'admin', json: fault('MOI') })).status, 201);
  const toRelease = [{ kind: 'service-process', code: 'MOI' }];
  const released = await ask('POST', RELEASES, { as: 'admin', json: { items: toRelease, reason: 'đưa vào' } });
  assert.equal(released.status, 201, released.text);
});

test('faults are accepted one by one, never by a bundle', async (t) => {
  const server = await startTestServer(t);
  await inheritFault(server, 'A');
  const item = { kind: 'accepted-fault' as const, code: 'LKT-A', body: fault('A') };
  await assert.rejects(checkBatch(server.engine, systemActor, [item]), /accepted one by one/);
});
