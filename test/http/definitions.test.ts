import assert from 'node:assert/strict';
import test from 'node:test';
import { definitionKinds, draftKind } from '../../engine/usecases/draft-kinds.ts';
import { check } from '../../schemas/validate.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const at = (code: string) => `${PROCESSES}/${encodeURIComponent(code)}`;

test('a draft is created, read, saved and removed, each time with its revision as ETag', async (t) => {
  const { ask } = await startTestServer(t);
  const created = await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  assert.deepEqual([created.status, created.headers.get('etag'), created.json.id], [201, '"1"', 'QT1']);
  assert.equal(check('DraftAnswer', created.json).ok, true);
  const json = sampleProcess('QT1', { processName: 'Tên mới' });
  const saved = await ask('PUT', `${at('QT1')}?reason=đổi tên`, { as: 'qt1', json, headers: { 'If-Match': '"1"' } });
  assert.deepEqual([saved.status, saved.headers.get('etag'), saved.json.reason], [200, '"2"', 'đổi tên']);
  const read = await ask('GET', at('QT1'), { as: 'cb1' });
  assert.deepEqual([read.headers.get('etag'), read.json.body.processName], ['"2"', 'Tên mới']);
  assert.equal((await ask('DELETE', at('QT1'), { as: 'qt1', headers: { 'If-Match': '"2"' } })).status, 204);
  assert.equal((await ask('GET', at('QT1'), { as: 'qt1' })).status, 404);
});

for (const code of [
  'TT66/8888-MP-PL5',
  'SỐ_HS TEST',
  '(520)HLV_1.009972.000.00.00.H20',
  'a?b#c&d',
  '100%',
  'đường dẫn/với/nhiều/gạch',
])
  test(`the code “${code}” works in every route of a definition`, async (t) => {
    const { ask } = await startTestServer(t);
    assert.equal((await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess(code) })).status, 201);
    assert.equal((await ask('GET', at(code), { as: 'qt1' })).json.code, code);
    const saved = await ask('PUT', at(code), { as: 'qt1', json: sampleProcess(code), headers: { 'If-Match': '"1"' } });
    assert.equal(saved.status, 200);
    const machine = await ask('GET', `${at(code)}/machine`, { as: 'qt1' });
    assert.equal(machine.status, 200);
    const items = [{ kind: 'service-process', code }];
    assert.equal((await ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'thử' } })).status, 201);
    assert.equal((await ask('GET', `${at(code)}/in-force`, { as: 'qt1' })).json.code, code);
    assert.equal((await ask('GET', `${at(code)}/versions`, { as: 'qt1' })).json[0].inForce, true);
    assert.equal((await ask('GET', `${at(code)}/versions/1`, { as: 'qt1' })).json.version, 1);
    const copy = await ask('POST', `${at(code)}/clone`, { as: 'qt1', json: { code: `${code} 2` } });
    assert.deepEqual([copy.status, copy.json.body.processNo], [201, `${code} 2`]);
    const found = await ask('GET', `${PROCESSES}?filter=${encodeURIComponent(JSON.stringify({ id: [code] }))}`, {
      as: 'qt1',
    });
    assert.deepEqual(
      found.json.map((row: { id: string }) => row.id),
      [code],
    );
  });

test('a code and a name typed with decomposed marks are stored composed', async (t) => {
  const { ask } = await startTestServer(t);
  const code = 'SỐ_HỒ_SƠ';
  const json = sampleProcess(code.normalize('NFD'), { processName: 'Cấp phép'.normalize('NFD') });
  const created = await ask('POST', PROCESSES, { as: 'qt1', json });
  assert.deepEqual([created.json.code, created.json.body.processName], [code, 'Cấp phép'.normalize('NFC')]);
  assert.equal((await ask('GET', at(code.normalize('NFD')), { as: 'qt1' })).status, 200);
});

test('a code that is taken is not overwritten', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const again = await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1', { processName: 'Khác' }) });
  assert.deepEqual([again.status, again.json.code], [409, 'code-taken']);
});

test('a change of what somebody else has changed is refused, and says who and when', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  await ask('PUT', at('QT1'), { as: 'admin', json: sampleProcess('QT1'), headers: { 'If-Match': '"1"' } });
  const late = await ask('PUT', at('QT1'), { as: 'qt1', json: sampleProcess('QT1'), headers: { 'If-Match': '"1"' } });
  assert.deepEqual([late.status, late.json.code], [412, 'changed-meanwhile']);
  assert.equal(late.json.errors[0].details.by, 'admin');
  assert.equal(late.json.errors[0].details.revision, 2);
  const removal = await ask('DELETE', at('QT1'), { as: 'qt1', headers: { 'If-Match': '"1"' } });
  assert.equal(removal.status, 412);
});

test('of two saves of the same revision sent at once, one wins', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const save = (processName: string) =>
    ask('PUT', at('QT1'), { as: 'qt1', json: sampleProcess('QT1', { processName }), headers: { 'If-Match': '"1"' } });
  const statuses = (await Promise.all([save('A'), save('B'), save('C')])).map(({ status }) => status);
  assert.deepEqual(statuses.sort(), [200, 412, 412]);
});

test('without If-Match nothing is changed or removed', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const saved = await ask('PUT', at('QT1'), { as: 'qt1', json: sampleProcess('QT1') });
  const removed = await ask('DELETE', at('QT1'), { as: 'qt1' });
  assert.deepEqual([saved.status, saved.json.code, removed.status], [428, 'revision-missing', 428]);
  const odd = await ask('PUT', at('QT1'), { as: 'qt1', json: sampleProcess('QT1'), headers: { 'If-Match': '*' } });
  assert.deepEqual([odd.status, odd.json.code], [400, 'header-unreadable']);
});

test('a draft that is not there is not saved, and not made by a save', async (t) => {
  const { ask } = await startTestServer(t);
  const saved = await ask('PUT', at('QT1'), { as: 'qt1', json: sampleProcess('QT1'), headers: { 'If-Match': '"1"' } });
  assert.equal(saved.status, 404);
});

test('every fault of a body is told with its path', async (t) => {
  const { ask } = await startTestServer(t);
  const json = { ...sampleProcess('QT1'), processName: '', extra: 1, steps: [{}] };
  const refused = await ask('POST', PROCESSES, { as: 'qt1', json });
  assert.deepEqual([refused.status, refused.json.code], [422, 'invalid-shape']);
  const paths: string[] = refused.json.errors.map(({ path }: { path?: string }) => path ?? '');
  for (const path of ['/processName', '/steps/0']) assert.ok(paths.includes(path), path);
});

test('the code in the body must be the code of the address', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const moved = await ask('PUT', at('QT1'), { as: 'qt1', json: sampleProcess('QT2'), headers: { 'If-Match': '"1"' } });
  assert.deepEqual([moved.status, moved.json.errors[1].path], [422, '/processNo']);
});

test('codes that cannot travel in an address are refused', async (t) => {
  const { ask } = await startTestServer(t);
  for (const code of ['.', '..', 'A%2FB', ''])
    assert.equal((await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess(code) })).status, 422, code);
});

test('faults of a process are saved with it and counted in the list', async (t) => {
  const { ask } = await startTestServer(t);
  const [first] = sampleProcess('QT1').actions;
  assert.ok(first);
  const created = await ask('POST', PROCESSES, {
    as: 'qt1',
    json: sampleProcess('QT1', { actions: [{ ...first, postStepCode: 'không-có' }] }),
  });
  assert.equal(created.status, 201);
  assert.ok(created.json.findings.some(({ code }: { code: string }) => code === 'action-step-missing'));
  const list = await ask('GET', PROCESSES, { as: 'qt1' });
  assert.ok(list.json[0].errors > 0);
});

test('every kind with an address answers its list', async (t) => {
  const { ask } = await startTestServer(t);
  for (const kind of definitionKinds) {
    const { route } = draftKind(kind);
    if (route === null) continue;
    const list = await ask('GET', `/api/v1/${route}`, { as: 'cb1' });
    assert.equal(list.status, 200, route);
    for (const row of list.json) assert.deepEqual(check('DraftListItem', row), { ok: true, value: row });
  }
});

test('what was changed, by whom, is in the audit', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  await ask('DELETE', at('QT1'), { as: 'qt1', headers: { 'If-Match': '"1"' } });
  const audit = await ask('GET', '/api/v1/audit?subject=service-process/QT1', { as: 'admin' });
  const told = audit.json.map(({ actor, action }: { actor: string; action: string }) => `${actor} ${action}`);
  assert.deepEqual(told, ['qt1 draft-saved', 'qt1 draft-removed']);
});
