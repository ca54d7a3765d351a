import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../schemas/validate.ts';
import { PASSWORD, startTestServer } from '../support/test-server.ts';

const SESSIONS = '/api/v1/sessions';
const CURRENT = `${SESSIONS}/current`;
const HOUR = 60 * 60 * 1000;

test('signing in gives a token and says what the person may do', async (t) => {
  const { ask } = await startTestServer(t);
  const signedIn = await ask('POST', SESSIONS, { json: { username: 'qt1', password: PASSWORD } });
  assert.equal(signedIn.status, 201);
  assert.equal(check('SignedIn', signedIn.json).ok, true);
  const current = await ask('GET', CURRENT, { token: signedIn.json.token });
  assert.deepEqual(current.json, signedIn.json.user);
  assert.equal(current.json.posts[0].configure, 'subtree');
});

test('a password typed with decomposed marks is the same password', async (t) => {
  const { ask } = await startTestServer(t);
  const signedIn = await ask('POST', SESSIONS, { json: { username: 'qt1', password: PASSWORD.normalize('NFD') } });
  assert.equal(signedIn.status, 201);
});

test('an unknown name and a wrong password get the same answer', async (t) => {
  const { ask } = await startTestServer(t);
  const unknown = await ask('POST', SESSIONS, { json: { username: 'không-có', password: 'sai' } });
  const wrong = await ask('POST', SESSIONS, { json: { username: 'qt1', password: 'sai' } });
  assert.equal(unknown.status, 401);
  assert.deepEqual(unknown.json, wrong.json);
  assert.equal(wrong.headers.get('www-authenticate'), 'Bearer');
});

test('a locked account is told so only with its password', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('PUT', '/api/v1/accounts/qt1', { as: 'admin', json: { displayName: 'Q', kind: 'officer', locked: true } });
  const guess = await ask('POST', SESSIONS, { json: { username: 'qt1', password: 'sai' } });
  const known = await ask('POST', SESSIONS, { json: { username: 'qt1', password: PASSWORD } });
  assert.deepEqual([guess.json.code, known.json.code], ['wrong-credentials', 'account-locked']);
});

test('a locked officer is out at once, with the session that was open', async (t) => {
  const { ask, token } = await startTestServer(t);
  const open = await token('cb1');
  assert.equal((await ask('GET', CURRENT, { token: open })).status, 200);
  await ask('PUT', '/api/v1/accounts/cb1', { as: 'admin', json: { displayName: 'C', kind: 'officer', locked: true } });
  assert.equal((await ask('GET', CURRENT, { token: open })).status, 401);
});

test('an account locked in the store while its session lives is refused as locked', async (t) => {
  const { ask, token, engine } = await startTestServer(t);
  const open = await token('cb1');
  const account = await engine.accounts.findAccount('cb1');
  assert.ok(account);
  await engine.accounts.saveAccount({ ...account, locked: true });
  const refused = await ask('GET', CURRENT, { token: open });
  assert.deepEqual([refused.status, refused.json.code], [403, 'account-locked']);
});

test('a role taken away is gone with the next request', async (t) => {
  const { ask } = await startTestServer(t);
  assert.equal((await ask('GET', '/api/v1/roles', { as: 'cb1' })).status, 200);
  const person = await ask('GET', '/api/v1/employees/NV-cb1', { as: 'admin' });
  const json = { ...person.json.body, workingStatus: 0 };
  const saved = await ask('PUT', '/api/v1/employees/NV-cb1', { as: 'admin', json, headers: { 'If-Match': '"1"' } });
  assert.equal(saved.status, 200);
  assert.equal((await ask('GET', '/api/v1/roles', { as: 'cb1' })).status, 403);
});

test('a token that was tampered with is refused', async (t) => {
  const { ask, token } = await startTestServer(t);
  const [id = '', signature = ''] = (await token('qt1')).split('.');
  const [otherId = ''] = (await token('admin')).split('.');
  const flipped = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
  for (const forged of [
    `${otherId}.${signature}`,
    `${id}.${flipped}`,
    `${id}.`,
    id,
    `.${signature}`,
    `${id}.${signature}.x`,
  ])
    assert.equal((await ask('GET', CURRENT, { token: forged })).status, 401, forged);
  assert.equal((await ask('GET', CURRENT, { token: `${id}.${signature}` })).status, 200);
});

test('signing out ends the session and may be repeated', async (t) => {
  const { ask, token } = await startTestServer(t);
  const open = await token('qt1');
  assert.equal((await ask('DELETE', CURRENT, { token: open })).status, 204);
  assert.equal((await ask('GET', CURRENT, { token: open })).status, 401);
  assert.equal((await ask('DELETE', CURRENT, { token: open })).status, 204);
});

test('a session lives eight hours after its last use', async (t) => {
  const { ask, token, clock } = await startTestServer(t);
  const open = await token('qt1');
  for (let day = 0; day < 3; day += 1) {
    clock.advance(7 * HOUR);
    assert.equal((await ask('GET', CURRENT, { token: open })).status, 200);
  }
  clock.advance(8 * HOUR);
  assert.equal((await ask('GET', CURRENT, { token: open })).status, 401);
});

test('use of a session is written down at most every five minutes', async (t) => {
  const { ask, token, clock, engine } = await startTestServer(t);
  const open = await token('qt1');
  const id = open.split('.')[0] ?? '';
  const ends = async () => (await engine.sessions.findSession(id))?.expiresAt;
  const first = await ends();
  clock.advance(4 * 60 * 1000);
  await ask('GET', CURRENT, { token: open });
  assert.equal(await ends(), first);
  clock.advance(60 * 1000);
  await ask('GET', CURRENT, { token: open });
  assert.notEqual(await ends(), first);
});

test('after five failures the name waits, from that address, until the window has passed', async (t) => {
  const { ask, clock } = await startTestServer(t);
  const attempt = (password: string) => ask('POST', SESSIONS, { json: { username: 'qt1', password } });
  for (let failure = 0; failure < 5; failure += 1) assert.equal((await attempt('sai')).status, 401);
  const refused = await attempt(PASSWORD);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '900');
  assert.equal((await ask('POST', SESSIONS, { json: { username: 'qt2', password: PASSWORD } })).status, 201);
  clock.advance(15 * 60 * 1000);
  assert.equal((await attempt(PASSWORD)).status, 201);
});

test('guesses sent at once are all counted', async (t) => {
  const { ask } = await startTestServer(t);
  const guesses = Array.from({ length: 20 }, () =>
    ask('POST', SESSIONS, { json: { username: 'qt1', password: 'sai' } }),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 401).length, 5);
  assert.equal(statuses.filter((status) => status === 429).length, 15);
});

test('a new password ends the sessions opened with the old one', async (t) => {
  const { ask, token } = await startTestServer(t);
  const open = await token('qt1');
  const json = { displayName: 'Q', kind: 'officer', locked: false, password: 'mật khẩu khác' };
  const set = await ask('PUT', '/api/v1/accounts/qt1', { as: 'admin', json });
  assert.equal(set.status, 200);
  assert.equal('passwordHash' in set.json, false);
  assert.equal((await ask('GET', CURRENT, { token: open })).status, 401);
  assert.equal((await ask('POST', SESSIONS, { json: { username: 'qt1', password: 'mật khẩu khác' } })).status, 201);
});
