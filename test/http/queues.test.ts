import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test, { type TestContext } from 'node:test';
import { dateInForce } from '../../engine/domain/dossier/timeliness.ts';
import { createApp } from '../../engine/http/app.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const PASSWORD = 'mocua-2026';

/** Reads a seeded demo server as whoever is named. */
async function demo(t: TestContext) {
  const { engine } = await seededEngine(t);
  const server = createServer(createApp(engine, { version: 'test' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  const base = `http://127.0.0.1:${address.port}/api/v1`;
  const ask = async (path: string, token?: string, body?: unknown) => {
    const response = await fetch(base + path, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    });
    return { status: response.status, headers: response.headers, json: JSON.parse(await response.text()) };
  };
  const tokens = new Map<string, string>();
  return async (username: string, path: string, body?: unknown) => {
    const token =
      tokens.get(username) ?? (await ask('/sessions', undefined, { username, password: PASSWORD })).json.token;
    tokens.set(username, token);
    return ask(path, token, body);
  };
}

const filtered = (path: string, filter: object) => `${path}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;

test('a queue counts exactly what its list shows, for desk, specialist, leader and supervisor', async (t) => {
  const ask = await demo(t);
  let some = 0;
  for (const username of ['motcua.sadec', 'cv1.sadec', 'lanhdao.sadec', 'quantri.tinh'])
    for (const { queue, total } of (await ask(username, '/statistics/queues')).json) {
      const list = await ask(username, filtered('/dossiers', { queue }));
      assert.equal(list.headers.get('content-range')?.split('/')[1], String(total), `${username} ${queue}`);
      some += total;
      for (const row of list.json) {
        assert.ok(row.statusName.vi && row.handlingAgencyName, 'a row without its names');
        if (queue === 'overdue' || queue === 'due-soon')
          assert.ok(
            dateInForce(row).at && !row.paused && row.releaseDate === null && row.finishDate === null,
            `${queue} ${row.id}`,
          );
      }
    }
  assert.ok(some > 10, 'the demonstration has work in its queues');
});

test('overdue and soon due never hold the same dossier, and a queue narrows what else is asked', async (t) => {
  const ask = await demo(t);
  const ids = async (filter: object) =>
    (await ask('quantri.tinh', filtered('/dossiers', filter))).json.map(({ id }: { id: string }) => id);
  const [soon, overdue] = [await ids({ queue: 'due-soon' }), await ids({ queue: 'overdue' })];
  assert.deepEqual(
    soon.filter((id: string) => overdue.includes(id)),
    [],
  );
  assert.deepEqual(await ids({ queue: 'awaiting-supplement', status: ['done'] }), []);
  const { status } = await ask('quantri.tinh', filtered('/dossiers', { queue: 'mine' }));
  assert.equal(status, 400);
  assert.deepEqual((await ask('congdan1', '/statistics/queues')).json, []);
});

const applicant = {
  kind: 'person',
  name: 'Trần Thị Bưởi',
  idNo: '079085001234',
  address: '12 Trần Hưng Đạo',
};

test('an opening is shown with papers, date and fee before it is written, missing papers beside', async (t) => {
  const ask = await demo(t);
  const [service] = (await ask('motcua.sadec', filtered('/offers', { q: 'ho kinh doanh', agency: 'H20.31' }))).json;
  assert.equal(service.serviceCode, '1.001612');
  const offer = (await ask('motcua.sadec', '/offers/1.001612/H20.31')).json;
  assert.ok(offer.options[0].templateName);
  const before = (await ask('motcua.sadec', '/dossiers')).headers.get('content-range');
  const body = { serviceCode: '1.001612', govAgencyCode: 'H20.31', channel: 'direct', applicant };
  const { status, json } = await ask('motcua.sadec', '/dossiers/preview', body);
  assert.equal(status, 200, JSON.stringify(json));
  assert.ok(json.dueDate > new Date().toISOString() && json.deadline[0].sentence.vi);
  assert.ok(json.receiveAction.actionCode && json.parts.some(({ required }: { required: boolean }) => required));
  assert.deepEqual(
    json.refusals.map(({ code }: { code: string }) => code),
    ['part-missing'],
  );
  const parts = json.parts.map(({ partNo }: { partNo: string }) => ({ partNo, receivedOriginals: 1 }));
  const ready = await ask('motcua.sadec', '/dossiers/preview', { ...body, parts });
  assert.deepEqual(ready.json.refusals, []);
  assert.equal(ready.json.dueDate?.slice(0, 16), json.dueDate.slice(0, 16));
  assert.equal((await ask('motcua.sadec', '/dossiers')).headers.get('content-range'), before);
  const opened = await ask('motcua.sadec', '/dossiers', {
    ...body,
    parts: [{ partNo: parts[0].partNo, receivedCopies: 2 }],
  });
  assert.deepEqual([opened.status, opened.json.parts[0].receivedCopies], [201, 2]);
  const unknown = await ask('motcua.sadec', '/dossiers/preview', { ...body, parts: [{ partNo: 'KHÔNG CÓ' }] });
  assert.deepEqual([unknown.status, unknown.json.code], [404, 'part-unknown']);
});

test('who holds each step is who acts would be put to, and an action offers the people it may be given to', async (t) => {
  const ask = await demo(t);
  const holders = (await ask('quantri.tinh', '/service-processes/QT_HKD_1.001612/holders')).json;
  const sadec = holders.find(({ agencyCode }: { agencyCode: string }) => agencyCode === 'H20.31');
  assert.ok(sadec.steps.every(({ empty }: { empty: boolean }) => !empty));
  const nowhere = (await ask('quantri.tinh', '/service-processes/QT_HKD_1.001612/holders?agency=KHONG_CO')).json;
  assert.ok(nowhere[0].steps.some(({ empty }: { empty: boolean }) => empty));
  const rows = (await ask('motcua.sadec', filtered('/dossiers', { queue: 'held' }))).json;
  const offered = await Promise.all(
    rows.map(({ id }: { id: string }) => ask('motcua.sadec', `/dossiers/${id}/actions`)),
  );
  for (const { json } of offered)
    for (const { assign, candidates } of json) if (assign === 0) assert.deepEqual(candidates, []);
  assert.ok(offered.some(({ json }) => json.some(({ candidates }: { candidates: [] }) => candidates.length > 0)));
});
