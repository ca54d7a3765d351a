import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleProcess } from '../support/sample-definitions.ts';
import { createDraft, named, offerProcedure, sampleService, sampleTemplate } from '../support/sample-province.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const remove = async ({ ask }: TestServer, resource: string, code: string, as = 'admin') => {
  const path = `/api/v1/${resource}/${encodeURIComponent(code)}`;
  const { json } = await ask('GET', path, { as });
  return ask('DELETE', path, { as, headers: { 'If-Match': `"${json.revision}"` } });
};
const refusal = async (server: TestServer, resource: string, code: string): Promise<string> => {
  const { status, json } = await remove(server, resource, code);
  assert.deepEqual([status, json.code], [409, 'in-use'], `${resource}/${code}`);
  return json.detail;
};

test('what was in force, what dossiers run on and what offers name is never deleted; the refusal says who uses it', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  const applicant = { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' };
  const json = { serviceCode: 'TT1', govAgencyCode: 'XA1', channel: 'direct', applicant };
  assert.equal((await server.ask('POST', '/api/v1/dossiers', { as: 'cb1', json })).status, 201);
  const process = await refusal(server, 'service-processes', 'QT1');
  for (const user of [/đợt cập nhật số 1/, /1 hồ sơ/, /dịch vụ công của đơn vị “TT1@XA1”/]) assert.match(process, user);
  assert.match(await refusal(server, 'dossier-templates', 'MAU1'), /đợt cập nhật số 1/);
});

test('a draft that only an offer names, or a plan, stays', async (t) => {
  const server = await startTestServer(t);
  await createDraft(server, 'services', sampleService('TT9'));
  const items = [named('service', 'TT9')];
  const plan = { planCode: 'D1', planName: 'Đợt', reason: 'x', reach: 'new-dossiers', items, ownerAgency: 'XA1' };
  await createDraft(server, 'release-plans', plan);
  assert.match(await refusal(server, 'services', 'TT9'), /đợt cập nhật đang chuẩn bị “D1”/);
  assert.equal((await remove(server, 'release-plans', 'D1')).status, 204);
  assert.equal((await remove(server, 'services', 'TT9')).status, 204);
});

test('an agency that an offer, a calendar, a person or a dossier names is not deleted', async (t) => {
  const server = await startTestServer(t);
  await offerProcedure(server);
  const detail = await refusal(server, 'agencies', 'XA1');
  for (const user of [/dịch vụ công của đơn vị “TT1@XA1”/, /cán bộ “NV-cb1”/, /hãy cho ngừng hoạt động/])
    assert.match(detail, user);
});

test('a role that a process names is not deleted, even where only an earlier version does', async (t) => {
  const server = await startTestServer(t);
  await server.ask('POST', '/api/v1/roles', {
    as: 'admin',
    json: { roleCode: 'THAMDINH', roleName: 'Thẩm định', see: 'own', act: 'own', configure: 'none' },
  });
  const [first, ...rest] = sampleProcess('QT8').steps;
  assert.ok(first);
  const role = { roleCode: 'THAMDINH', roleName: '', moderator: true, condition: '' };
  await createDraft(
    server,
    'service-processes',
    sampleProcess('QT8', { steps: [{ ...first, roles: [role] }, ...rest] }),
  );
  assert.match(await refusal(server, 'roles', 'THAMDINH'), /quy trình thủ tục “QT8”/);
  const items = [named('service-process', 'QT8')];
  assert.equal((await server.ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'x' } })).status, 201);
  const headers = { 'If-Match': '"1"' };
  await server.ask('PUT', '/api/v1/service-processes/QT8', { as: 'qt1', json: sampleProcess('QT8'), headers });
  assert.match(await refusal(server, 'roles', 'THAMDINH'), /quy trình thủ tục “QT8”/);
});

test('many users are told as the first ten and how many more', async (t) => {
  const server = await startTestServer(t);
  for (let number = 1; number <= 13; number += 1)
    await createDraft(server, 'dossier-templates', { ...sampleTemplate(`M${number}`), ownerAgency: 'XA1' });
  const { status, json } = await remove(server, 'agencies', 'XA1');
  assert.equal(status, 409);
  const [{ details }] = json.errors;
  assert.deepEqual([details.users.length, details.count > 13], [10, true]);
  assert.match(json.detail, /và \d+ nơi khác/);
});
