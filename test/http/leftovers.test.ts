import assert from 'node:assert/strict';
import test from 'node:test';
import { FILE_PARTS, sweepLeftovers } from '../../engine/usecases/sweep-leftovers.ts';
import { sweeper } from '../../engine/workers/sweeper.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openTriedDraft, saveTriedDrafts } from '../support/tried-draft.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Files are as old as the disk says, so the clock is set by today. */
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const put = async ({ engine }: TestServer, text: string, shelf?: string) => {
  const stored = await engine.files.put(Buffer.from(text), 100, shelf);
  assert.ok('sha256' in stored);
  return stored.sha256;
};
const isThere = async ({ engine }: TestServer, hash: string, shelf?: string) => {
  const stream = await engine.files.open(hash, shelf);
  stream?.destroy();
  return stream !== undefined;
};
async function sweepAll({ engine }: TestServer): Promise<void> {
  for (let part = 0; part < FILE_PARTS; part += 1) await sweepLeftovers(engine, part);
}

test('bytes whose upload was refused go after a month; a trial keeps its own as long as it lives', async (t) => {
  const server = await startTestServer(t);
  await saveTriedDrafts(server);
  const { ask, clock, engine } = server;
  const { id, path, act, attach } = await openTriedDraft(server);
  await act('cb1', '1000');
  const { sha256 } = (await attach('cb1')).json.file;
  const orphan = await put(server, 'không hồ sơ nào nhắc đến');
  const forgotten = await put(server, 'hồ sơ thử đã mất', '01890000-0000-7000-8000-000000000000');
  clock.set(inDays(29));
  await sweepAll(server);
  assert.equal(await isThere(server, orphan), true);
  clock.set(inDays(31));
  await sweepAll(server);
  assert.deepEqual(
    [
      await isThere(server, orphan),
      await isThere(server, forgotten, '01890000-0000-7000-8000-000000000000'),
      await isThere(server, sha256, id),
    ],
    [false, false, true],
  );
  assert.deepEqual(
    server.journal.filter(({ message }) => message.includes('thrown away')).map(({ details }) => details.files),
    [1],
  );
  await engine.sessions.endSessionsOf('qt1');
  assert.equal((await ask('GET', path, { as: 'qt1' })).status, 401);
});

test('the bytes of an upload are kept while it can be applied, a month at most; it then says so', async (t) => {
  const server = await startTestServer(t);
  await saveTriedDrafts(server);
  const { ask, clock } = server;
  const bundle = await ask('GET', '/api/v1/exports/bundle.zip', { as: 'admin' });
  assert.equal(bundle.status, 200);
  const whole = await fetch(`${server.url}/api/v1/exports/bundle.zip`, {
    headers: { Authorization: `Bearer ${await server.token('admin')}` },
  });
  const raw = new FormData();
  raw.append('file', new Blob([await whole.arrayBuffer()]), 'goi.zip');
  clock.set(inDays(0));
  const signedIn = await ask('POST', '/api/v1/sessions', { json: { username: 'admin', password: 'mật khẩu đủ dài' } });
  const planned = await ask('POST', '/api/v1/imports', { token: signedIn.json.token, raw });
  assert.equal(planned.status, 201, planned.text);
  const shelf = `import-${planned.json.id}`;
  clock.set(inDays(29));
  await sweepAll(server);
  assert.equal(await isThere(server, planned.json.sha256, shelf), true);
  clock.set(inDays(31));
  await sweepAll(server);
  assert.equal(await isThere(server, planned.json.sha256, shelf), false);
});

test('a session that ended yesterday leaves no row; one that is used does', async (t) => {
  const server = await startTestServer(t);
  const { engine, clock, token } = server;
  const idOf = async (username: string) => (await token(username)).split('.')[0] ?? '';
  const early = await idOf('cb1');
  clock.advance(DAY);
  const late = await idOf('qt1');
  clock.advance(9 * 60 * 60 * 1000);
  await sweepLeftovers(engine, 1);
  assert.deepEqual(
    [await engine.sessions.findSession(early), (await engine.sessions.findSession(late))?.username],
    [undefined, 'qt1'],
  );
});

test('the sweeper takes each part in its turn and no turn twice', async (t) => {
  const { engine, clock } = await startTestServer(t);
  const swept: number[] = [];
  const counted = {
    ...engine,
    files: Object.create(engine.files, { sweep: { value: async (part: number) => swept.push(part) } }),
  };
  const sweep = sweeper(counted);
  for (const minutes of [0, 1, 4, 5, 5]) {
    await sweep();
    clock.advance(minutes * 60_000);
  }
  assert.deepEqual(
    swept.map((part) => (part - (swept[0] ?? 0) + FILE_PARTS) % FILE_PARTS),
    [0, 1, 2],
  );
});
