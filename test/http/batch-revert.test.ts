import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyStaged, type BatchItem, checkBatch } from '../../engine/usecases/stage-batch.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const at = (code: string) => `${PROCESSES}/${code}`;
const reason = 'nhầm gói';

const process = (code: string, changes: object = {}): BatchItem => ({
  kind: 'service-process',
  code,
  body: sampleProcess(code, changes),
});

/** Saves drafts together under a batch of a name. */
async function saveTogether({ engine }: TestServer, batchId: string, items: BatchItem[]): Promise<void> {
  const batch = await checkBatch(engine, systemActor, items);
  assert.deepEqual(await applyStaged(engine, systemActor, batchId, batch, 'gộp'), { stale: [] });
}

const outcomes = (items: { code: string; outcome: string; why?: string }[]) =>
  items.map(({ code, outcome, why }) => [code, outcome, ...(why === undefined ? [] : [why])]);

test('a batch is taken back whole: what it changed is as before, what it made is gone; and that can be taken back too', async (t) => {
  const server = await startTestServer(t);
  const { ask, engine } = server;
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('A', { processName: 'Cũ' }) });
  await saveTogether(server, 'goi/1', [process('A', { processName: 'Mới' }), process('B')]);
  const path = `/api/v1/batches/${encodeURIComponent('goi/1')}`;
  const read = await ask('GET', path, { as: 'qt1' });
  assert.deepEqual(
    read.json.items.map(({ code, name, did }: Record<string, string>) => [code, name, did]),
    [
      ['A', 'Mới', 'changed'],
      ['B', 'Quy trình B', 'created'],
    ],
  );
  const tried = await ask('POST', `${path}/revert`, { as: 'qt1', json: { reason, dryRun: true } });
  assert.deepEqual(outcomes(tried.json.items), [
    ['A', 'restored'],
    ['B', 'removed'],
  ]);
  assert.equal((await ask('GET', at('A'), { as: 'qt1' })).json.body.processName, 'Mới');
  const reverted = await ask('POST', `${path}/revert`, { as: 'qt1', json: { reason } });
  assert.equal(reverted.status, 200);
  assert.deepEqual(reverted.json.items, tried.json.items);
  const a = await ask('GET', at('A'), { as: 'qt1' });
  assert.deepEqual([a.json.body.processName, a.json.revision, a.json.reason], ['Cũ', 3, reason]);
  assert.equal((await ask('GET', at('B'), { as: 'qt1' })).status, 404);
  const [noted] = await engine.audit.read(`batch/${reverted.json.batchId}`);
  assert.deepEqual([noted?.action, noted?.detail?.reverts], ['batch-reverted', 'goi/1']);

  const twice = await ask('POST', `${path}/revert`, { as: 'qt1', json: { reason } });
  assert.deepEqual([twice.status, twice.json.code], [409, 'nothing-to-take-back']);
  const back = await ask('POST', `/api/v1/batches/${reverted.json.batchId}/revert`, { as: 'qt1', json: { reason } });
  assert.deepEqual(outcomes(back.json.items), [
    ['A', 'restored'],
    ['B', 'restored'],
  ]);
  assert.equal((await ask('GET', at('A'), { as: 'qt1' })).json.body.processName, 'Mới');
  assert.equal((await ask('GET', at('B'), { as: 'qt1' })).status, 200);
});

test('what somebody changed since, what is in force and what others use is left and named', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  const agency = { agencyCode: 'XA9', agencyName: 'Xã mới', parentCode: 'TINH', level: 'xa', active: true };
  const role = { roleCode: 'MOI', roleName: 'Vai trò mới', see: 'own', act: 'own', configure: 'none' };
  const gone = { ...role, roleCode: 'THUA' };
  await saveTogether(server, 'b1', [
    process('A'),
    process('B'),
    process('C'),
    { kind: 'agency', code: 'XA9', body: agency },
    { kind: 'role', code: 'MOI', body: role },
    { kind: 'role', code: 'THUA', body: gone },
  ]);
  const changed = sampleProcess('A', { processName: 'Sửa tay' });
  await ask('PUT', at('A'), { as: 'qt1', json: changed, headers: { 'If-Match': '"1"' } });
  const items = [{ kind: 'service-process', code: 'B' }];
  assert.equal((await ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'áp dụng' } })).status, 201);
  const person = {
    employeeNo: 'NV9',
    fullName: 'Người mới',
    workingStatus: 1,
    posts: [{ roleCode: 'MOI', agencyCode: 'XA9' }],
  };
  assert.equal((await ask('POST', '/api/v1/employees', { as: 'admin', json: person })).status, 201);
  assert.equal((await ask('POST', '/api/v1/batches/b1/revert', { as: 'qt1', json: { reason } })).status, 403);
  const { json } = await ask('POST', '/api/v1/batches/b1/revert', { as: 'admin', json: { reason } });
  assert.deepEqual(outcomes(json.items), [
    ['A', 'left', 'changed'],
    ['B', 'left', 'in-force'],
    ['C', 'removed'],
    ['XA9', 'left', 'named'],
    ['MOI', 'left', 'named'],
    ['THUA', 'removed'],
  ]);
  assert.match(json.items[0].message.vi, /^qt1 đã sửa tiếp lúc /);
  assert.equal((await ask('GET', at('A'), { as: 'qt1' })).json.body.processName, 'Sửa tay');
  assert.equal((await ask('GET', at('C'), { as: 'qt1' })).status, 404);
  assert.equal((await ask('GET', '/api/v1/roles/THUA', { as: 'admin' })).status, 404);
});

test('an agency goes together with the people and agencies of the same batch', async (t) => {
  const server = await startTestServer(t);
  const agency = (agencyCode: string, parentCode: string) => ({
    kind: 'agency' as const,
    code: agencyCode,
    body: { agencyCode, agencyName: agencyCode, parentCode, level: 'xa', active: true },
  });
  const posts = [{ roleCode: 'MOTCUA', agencyCode: 'CON' }];
  const person = { employeeNo: 'NV9', fullName: 'Người mới', workingStatus: 1, posts };
  await saveTogether(server, 'b1', [
    agency('CHA', 'TINH'),
    agency('CON', 'CHA'),
    { kind: 'employee', code: 'NV9', body: person },
  ]);
  const { json } = await server.ask('POST', '/api/v1/batches/b1/revert', { as: 'admin', json: { reason } });
  assert.deepEqual(
    json.items.map(({ outcome }: { outcome: string }) => outcome),
    ['removed', 'removed', 'removed'],
  );
});

test('a batch nobody made cannot be taken back', async (t) => {
  const { ask } = await startTestServer(t);
  for (const [method, path, json] of [
    ['GET', '/api/v1/batches/none'],
    ['POST', '/api/v1/batches/none/revert', { reason }],
  ] as const)
    assert.equal((await ask(method, path, { as: 'admin', json })).status, 404);
});
