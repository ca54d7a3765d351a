import assert from 'node:assert/strict';
import test from 'node:test';
import { GATEWAY_SECRET, samplePayment, sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const at = (code: string) => `${PROCESSES}/${encodeURIComponent(code)}`;
const FIRST = { 'If-Match': '"1"' };

test('who may save whose definition: users by owner agency', async (t) => {
  const { ask } = await startTestServer(t);
  const expected: Record<string, Record<string, number>> = {
    admin: { XA1: 201, XA2: 201, TINH: 201, '': 201 },
    qt1: { XA1: 201, XA2: 403, TINH: 403, '': 403 },
    qt2: { XA1: 403, XA2: 201, TINH: 403, '': 403 },
    cb1: { XA1: 403, XA2: 403, TINH: 403, '': 403 },
    dan1: { XA1: 403, XA2: 403, TINH: 403, '': 403 },
  };
  for (const [as, row] of Object.entries(expected))
    for (const [ownerAgency, status] of Object.entries(row)) {
      const json = sampleProcess(`QT ${as} ${ownerAgency}`, { ownerAgency });
      assert.equal((await ask('POST', PROCESSES, { as, json })).status, status, `${as} for “${ownerAgency}”`);
    }
});

test('a definition is neither taken from another agency nor given to one', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const taken = sampleProcess('QT1', { ownerAgency: 'XA2' });
  assert.equal((await ask('PUT', at('QT1'), { as: 'qt2', json: taken, headers: FIRST })).status, 403);
  assert.equal((await ask('PUT', at('QT1'), { as: 'qt1', json: taken, headers: FIRST })).status, 403);
  assert.equal((await ask('DELETE', at('QT1'), { as: 'qt2', headers: FIRST })).status, 403);
  const items = [{ kind: 'service-process', code: 'QT1' }];
  assert.equal((await ask('POST', '/api/v1/releases', { as: 'qt2', json: { items, reason: 'thử' } })).status, 403);
});

test('a copy of what belongs to the province belongs to the agency that copies', async (t) => {
  const { ask } = await startTestServer(t);
  const source = sampleProcess('CHUNG', { ownerAgency: 'TINH', sourceSite: 'tinh.gov.vn' });
  await ask('POST', PROCESSES, { as: 'admin', json: source });
  const copy = await ask('POST', `${at('CHUNG')}/clone`, { as: 'qt1', json: { code: 'RIÊNG' } });
  assert.equal(copy.status, 201);
  assert.deepEqual(
    [copy.json.body.ownerAgency, copy.json.body.processNo, copy.json.body.processName, copy.json.body.sourceSite],
    ['XA1', 'RIÊNG', 'Quy trình CHUNG (bản sao)', undefined],
  );
  const named = await ask('POST', `${at('CHUNG')}/clone`, {
    as: 'admin',
    json: { code: 'HAI', name: 'Quy trình hai' },
  });
  assert.deepEqual([named.json.body.ownerAgency, named.json.body.processName], ['TINH', 'Quy trình hai']);
});

test('a gateway secret is read by its configurers only', async (t) => {
  const { ask } = await startTestServer(t);
  const path = '/api/v1/payment-configs';
  await ask('POST', path, { as: 'qt1', json: samplePayment('XA1') });
  const seen: Record<string, string | undefined> = {
    qt1: GATEWAY_SECRET,
    admin: GATEWAY_SECRET,
    qt2: undefined,
    cb1: undefined,
  };
  for (const [as, secret] of Object.entries(seen)) {
    const { json } = await ask('GET', `${path}/XA1`, { as });
    assert.deepEqual([json.body.epaymentConfig, json.body.bankInfo], [secret, 'STK 0123'], as);
  }
});

test('a role that reaches everywhere is changed only by whoever configures everywhere', async (t) => {
  const { ask } = await startTestServer(t);
  const role = { roleCode: 'SEP', roleName: 'Sếp', see: 'own', act: 'own', configure: 'own' };
  assert.equal((await ask('POST', '/api/v1/roles', { as: 'qt1', json: role })).status, 403);
  assert.equal((await ask('POST', '/api/v1/roles', { as: 'admin', json: role })).status, 201);
});

test('nobody gives a post that reaches further than their own', async (t) => {
  const { ask } = await startTestServer(t);
  const person = (roleCode: string, agencyCode: string) => ({
    employeeNo: 'NV-mới',
    fullName: 'Lê Văn C',
    workingStatus: 1,
    posts: [{ roleCode, agencyCode }],
  });
  const post = async (as: string, roleCode: string, agencyCode: string) =>
    (await ask('POST', '/api/v1/employees', { as, json: person(roleCode, agencyCode) })).status;
  assert.equal(await post('qt1', 'ADMIN', 'XA1'), 403);
  assert.equal(await post('qt1', 'MOTCUA', 'XA2'), 403);
  assert.equal(await post('cb1', 'MOTCUA', 'XA1'), 403);
  assert.equal(await post('qt1', 'MOTCUA', 'XA1'), 201);
});

test('the sign-in name of one person is not given to another', async (t) => {
  const { ask } = await startTestServer(t);
  const json = {
    employeeNo: 'NV-2',
    fullName: 'D',
    username: 'admin',
    workingStatus: 1,
    posts: [{ roleCode: 'MOTCUA', agencyCode: 'XA1' }],
  };
  const refused = await ask('POST', '/api/v1/employees', { as: 'qt1', json });
  assert.deepEqual([refused.status, refused.json.code], [409, 'code-taken']);
});

test('an agency is added below the own one, and moved nowhere else', async (t) => {
  const { ask } = await startTestServer(t);
  const unit = (parentCode: string) => ({
    agencyCode: 'TO1',
    agencyName: 'Tổ 1',
    parentCode,
    level: 'unit',
    active: true,
  });
  assert.equal((await ask('POST', '/api/v1/agencies', { as: 'qt1', json: unit('XA2') })).status, 403);
  assert.equal((await ask('POST', '/api/v1/agencies', { as: 'qt1', json: unit('XA1') })).status, 201);
  assert.equal(
    (await ask('PUT', '/api/v1/agencies/TO1', { as: 'qt1', json: unit('XA2'), headers: FIRST })).status,
    403,
  );
  const renamed = { ...unit('XA1'), agencyName: 'Tổ một' };
  assert.equal((await ask('PUT', '/api/v1/agencies/TO1', { as: 'qt1', json: renamed, headers: FIRST })).status, 200);
});

test('agencies and roles that people hold are not removed', async (t) => {
  const { ask } = await startTestServer(t);
  for (const path of ['/api/v1/agencies/TINH', '/api/v1/agencies/XA1', '/api/v1/roles/MOTCUA']) {
    const refused = await ask('DELETE', path, { as: 'admin', headers: FIRST });
    assert.deepEqual([refused.status, refused.json.code], [409, 'in-use'], path);
  }
});

test('an officer delegates the own acts, never those of somebody else', async (t) => {
  const { ask } = await startTestServer(t);
  const delegation = (fromUsername: string, delegationCode: string) => ({
    delegationCode,
    fromUsername,
    toUsername: 'qt1',
    from: '2026-03-02T00:00:00.000Z',
    until: '2026-03-09T00:00:00.000Z',
  });
  assert.equal((await ask('POST', '/api/v1/delegations', { as: 'cb1', json: delegation('cb1', 'UQ1') })).status, 201);
  assert.equal((await ask('POST', '/api/v1/delegations', { as: 'cb1', json: delegation('qt1', 'UQ2') })).status, 403);
  assert.equal((await ask('POST', '/api/v1/delegations', { as: 'qt2', json: delegation('cb1', 'UQ3') })).status, 403);
});
