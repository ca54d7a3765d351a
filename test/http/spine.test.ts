import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test, { type TestContext } from 'node:test';
import { createApp } from '../../engine/http/app.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const PASSWORD = 'mocua-2026';

/** A client of a seeded server that speaks as whoever is named. */
async function client(t: TestContext) {
  const { engine } = await seededEngine(t);
  const server = createServer(createApp(engine, { version: 'test' }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  const base = `http://127.0.0.1:${address.port}/api/v1`;
  const tokens = new Map<string, string>();
  const send = async (
    method: string,
    path: string,
    token: string | undefined,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
  const as =
    (username: string) => async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
      if (!tokens.has(username)) {
        const session = await send('POST', '/sessions', undefined, { username, password: PASSWORD });
        assert.equal(session.status, 201, `${username}: ${JSON.stringify(session.body)}`);
        tokens.set(username, session.body.token);
      }
      return send(method, path, tokens.get(username), body, headers);
    };
  const attach = async (username: string, dossierId: string, partNo: string) => {
    await as(username)('GET', '/dossiers');
    const form = new FormData();
    form.append('file', new Blob(['nội dung'], { type: 'text/plain' }), 'giấy tờ.txt');
    const response = await fetch(`${base}/dossiers/${dossierId}/parts/${encodeURIComponent(partNo)}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.get(username)}` },
      body: form,
    });
    assert.equal(response.status, 201, await response.text());
  };
  return { as, attach };
}

const HOUSEHOLD = {
  serviceCode: '1.001612',
  govAgencyCode: 'H20.31',
  channel: 'direct',
  applicant: { kind: 'person', name: 'Nguyễn Thị Hoa', idNo: '087190001234', telNo: '0909123456' },
};

test('a household registers its business from receipt to result, each officer doing only what is theirs', async (t) => {
  const { as, attach } = await client(t);
  const desk = as('motcua.sadec');
  const opened = await desk('POST', '/dossiers', HOUSEHOLD, { 'idempotency-key': 'hoa-1' });
  assert.equal(opened.status, 201);
  const { id } = opened.body;
  const again = await desk('POST', '/dossiers', HOUSEHOLD, { 'idempotency-key': 'hoa-1' });
  assert.equal(again.body.id, id);

  const early = await desk('POST', `/dossiers/${id}/actions`, { actionCode: '1100' });
  assert.equal(early.status, 409);
  assert.ok(early.body.errors.some(({ code }: { code: string }) => code === 'part-missing'));

  /** Puts the signatures an act asks for under every file of its papers. */
  const sign = async (username: string, missing: { partNo: string; kind: string }[]): Promise<void> => {
    const { body } = await as(username)('GET', `/dossiers/${id}`);
    for (const { partNo, kind } of missing)
      for (const { fileId } of body.parts.find((part: { partNo: string }) => part.partNo === partNo).files) {
        const path = `/dossiers/${id}/parts/${partNo}/files/${fileId}/signatures`;
        assert.equal((await as(username)('POST', path, { kind })).status, 201);
      }
  };
  const work = async (username: string): Promise<void> => {
    for (;;) {
      const { body: actions } = await as(username)('GET', `/dossiers/${id}/actions`);
      const codes = (action: { reasons: { code: string }[] }) => action.reasons.map(({ code }) => code);
      const forward = actions.find(
        (action: { actionCode: string; reasons: { code: string }[] }) =>
          ['1100', '2600', '2700', '2800', '4000'].includes(action.actionCode) &&
          !codes(action).includes('condition-fails'),
      );
      if (!forward) return;
      if (codes(forward).includes('not-your-step')) return;
      for (const { code, details } of forward.reasons) {
        if (code === 'signature-missing') {
          await sign(username, details.missing);
          continue;
        }
        assert.equal(code, 'part-missing', JSON.stringify(forward.reasons));
        for (const partNo of details.partNos) await attach(username, id, partNo);
      }
      const acted = await as(username)('POST', `/dossiers/${id}/actions`, {
        actionCode: forward.actionCode,
        actionNote: 'đã kiểm tra',
      });
      assert.equal(acted.status, 200, JSON.stringify(acted.body));
    }
  };
  const { body: start } = await desk('GET', `/dossiers/${id}`);
  assert.equal(start.step, null);
  for (let round = 0; round < 8; round += 1)
    for (const username of ['motcua.sadec', 'cv1.sadec', 'lanhdao.sadec', 'vanthu.sadec']) await work(username);

  const { body: done, headers } = await desk('GET', `/dossiers/${id}`);
  assert.equal(done.status, 'done');
  assert.match(done.dossierNo, /^H20\.31-\d{6}-\d{4,}$/);
  assert.equal(headers.get('etag'), `"${done.seq}"`);
  assert.equal(done.lookupSecret, undefined);
  assert.equal((await desk('GET', `/dossiers/${encodeURIComponent(done.dossierNo)}`)).body.id, id);

  const { body: log } = await desk('GET', `/dossiers/${id}/log`);
  assert.equal(log.at(-1).seq, done.seq);
  const { body: deadline } = await desk('GET', `/dossiers/${id}/deadline`);
  assert.deepEqual(
    deadline.acts.map(({ act }: { act: { kind: string } }) => act.kind),
    ['start', 'stop'],
  );
  const late = await desk('POST', `/dossiers/${id}/actions`, { actionCode: '2600' });
  assert.equal(late.status, 409);
  assert.equal(late.body.code, 'dossier-closed');
});

test('an officer of another commune sees nothing of it, and a stranger is turned away', async (t) => {
  const { as } = await client(t);
  const { body } = await as('motcua.sadec')('POST', '/dossiers', HOUSEHOLD);
  const other = await as('motcua.svhttdl')('GET', `/dossiers/${body.id}`);
  assert.equal(other.status, 404);
  const listed = await as('motcua.svhttdl')(
    'GET',
    `/dossiers?filter=${encodeURIComponent(JSON.stringify({ ids: [body.id] }))}`,
  );
  assert.deepEqual(listed.body, []);
});

test('two officers pressing at once: one act is done, the other is told who moved the dossier', async (t) => {
  const { as, attach } = await client(t);
  const desk = as('motcua.sadec');
  const { body } = await desk('POST', '/dossiers', HOUSEHOLD);
  for (const { partNo, required } of body.parts) if (required) await attach('motcua.sadec', body.id, partNo);
  const act = () => desk('POST', `/dossiers/${body.id}/actions`, { actionCode: '1100', stepCode: '' });
  const answers = await Promise.all([act(), act(), act()]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
  const refused = answers.filter(({ status }) => status === 409);
  for (const { body: problem } of refused) assert.equal(problem.code, 'dossier-moved');
});
