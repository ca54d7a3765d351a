import assert from 'node:assert/strict';
import test from 'node:test';
import { startTestServer } from '../support/test-server.ts';

const account = { displayName: 'X', kind: 'officer', locked: true } as const;

test('a configurer locks the people of the own agency, and of no other', async (t) => {
  const { ask } = await startTestServer(t);
  assert.equal((await ask('PUT', '/api/v1/accounts/cb1', { as: 'qt1', json: account })).status, 200);
  assert.equal((await ask('PUT', '/api/v1/accounts/qt2', { as: 'qt1', json: account })).status, 403);
  assert.equal((await ask('PUT', '/api/v1/accounts/cb1', { as: 'qt2', json: account })).status, 403);
});

test('a configurer gives no password to somebody whose roles reach further, nor to citizens, nor to unknown names', async (t) => {
  const { ask } = await startTestServer(t);
  for (const username of ['admin', 'dan1', 'ai-đó'])
    assert.equal(
      (await ask('PUT', `/api/v1/accounts/${encodeURIComponent(username)}`, { as: 'qt1', json: account })).status,
      403,
    );
});

test('an operator makes an account, which needs a password', async (t) => {
  const { ask } = await startTestServer(t);
  const json = { displayName: 'Trần Thị B', kind: 'citizen', locked: false };
  const refused = await ask('PUT', '/api/v1/accounts/dan2', { as: 'admin', json });
  assert.deepEqual([refused.status, refused.json.errors[1].path], [422, '/password']);
  assert.equal(
    (await ask('PUT', '/api/v1/accounts/dan2', { as: 'admin', json: { ...json, password: '12345678' } })).status,
    200,
  );
});

test('who may set an account may read it, and nobody else', async (t) => {
  const { ask } = await startTestServer(t);
  const read = (username: string, as: string) => ask('GET', `/api/v1/accounts/${username}`, { as });
  const view = { id: 'cb1', username: 'cb1', displayName: 'Cán bộ cb1', kind: 'officer', locked: false };
  for (const as of ['admin', 'qt1']) assert.deepEqual((await read('cb1', as)).json, view);
  for (const [username, as] of [
    ['cb1', 'qt2'],
    ['cb1', 'cb1'],
    ['admin', 'qt1'],
    ['dan1', 'qt1'],
  ] as const)
    assert.equal((await read(username, as)).status, 403, `${as} reads ${username}`);
  assert.equal((await read('không-có', 'admin')).status, 404);
});

test('the list finds accounts without marks, pages them, and shows no hash', async (t) => {
  const { ask } = await startTestServer(t);
  const found = await ask('GET', '/api/v1/accounts?filter={"q":"nguyen van"}', { as: 'admin' });
  assert.deepEqual(found.json, [
    { id: 'dan1', username: 'dan1', displayName: 'Nguyễn Văn A', kind: 'citizen', locked: false },
  ]);
  const page = await ask('GET', '/api/v1/accounts?range=[0,1]&sort=["username","DESC"]', { as: 'admin' });
  assert.deepEqual(
    page.json.map(({ username }: { username: string }) => username),
    ['qt2', 'qt1'],
  );
  assert.equal(page.headers.get('content-range'), 'items 0-1/5');
  const some = await ask('GET', '/api/v1/accounts?filter={"ids":["cb1","không có"]}', { as: 'admin' });
  assert.deepEqual(
    some.json.map(({ username }: { username: string }) => username),
    ['cb1'],
  );
});
