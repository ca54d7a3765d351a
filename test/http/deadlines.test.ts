import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test, { type TestContext } from 'node:test';
import { createApp } from '../../engine/http/app.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { previewOpening } from '../../engine/usecases/preview-opening.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import type { CreateDossierBody } from '../../schemas/types/index.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const DESK = 'motcua.sadec';

/** A seeded server with a dossier the desk received. */
async function served(t: TestContext) {
  const { engine } = await seededEngine(t);
  const server = createServer(createApp(engine, { version: 'test' }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  const tokens = new Map<string, string>();
  const send = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${address.port}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: await response.json() };
  };
  const as =
    (username: string) =>
    async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
      if (!tokens.has(username))
        tokens.set(username, (await send('POST', '/sessions', { username, password: 'mocua-2026' })).body.token);
      return send(method, path, body, { ...headers, authorization: `Bearer ${tokens.get(username)}` });
    };
  const account = await engine.accounts.findAccount(DESK);
  assert.ok(account);
  const desk = await engine.directory.actorOf(account);
  const asked: CreateDossierBody = {
    serviceCode: '1.001612',
    govAgencyCode: 'H20.31',
    channel: 'direct',
    applicant: { kind: 'person', name: 'Trần Thị Bưởi', idNo: '087190001234', address: 'Sa Đéc' },
  };
  const { parts, receiveAction } = await previewOpening(engine, desk, asked);
  const papers = parts.map(({ partNo }) => ({ partNo, receivedOriginals: 1 }));
  const { id } = await openDossier(engine, desk, { ...asked, parts: papers });
  await takeAction(engine, desk, id, { actionCode: receiveAction?.actionCode ?? '' });
  return { as, id, engine };
}

const letter = { reason: 'Chờ xác minh', apology: 'Xin lỗi ông/bà', by: { count: 2, unit: 'working-day' } };

test('a new date is told, appointed once under its key, and refused the second time with who can mend it', async (t) => {
  const { as, id, engine } = await served(t);
  const desk = as(DESK);
  const path = `/dossiers/${id}/extend`;
  const dry = await desk('POST', path, { ...letter, dryRun: true });
  assert.equal(dry.status, 200);
  assert.ok(dry.body.dueDate > dry.body.from);
  assert.equal((await engine.dossiers.find(id))?.dates.dueDate, dry.body.from);
  const key = { 'idempotency-key': 'k1' };
  const done = await desk('POST', path, letter, key);
  assert.deepEqual([done.status, done.body.dueDate], [200, dry.body.dueDate]);
  const again = await desk('POST', path, letter, key);
  assert.deepEqual([again.status, again.body], [200, done.body]);
  const second = await desk('POST', path, letter, { 'idempotency-key': 'k2' });
  assert.deepEqual([second.status, second.body.code], [409, 'extended-already']);
  assert.ok(second.body.errors[0].mender.vi);
  const { body } = await desk('GET', `/dossiers/${id}/deadline`);
  assert.equal(body.firstDueDate, dry.body.from);
  assert.equal(body.timeliness, 'running');
  assert.deepEqual(
    body.extension.reasons.map(({ code }: { code: string }) => code),
    ['extended-already'],
  );
  const letters = (await engine.dossiers.find(id))?.documents.filter(({ documentType }) => documentType === 'MAU_04');
  assert.deepEqual(
    letters?.map(({ documentCode }) => /^\d{5}\/\d{4}\/PXL$/.test(documentCode)),
    [true],
    'one letter, with the number of its register',
  );
  const log = await engine.dossiers.log(id);
  const [entry, ...more] = log.filter(({ command }) => command === 'extend');
  assert.deepEqual([entry?.note, more], ['Chờ xác minh – Xin lỗi ông/bà', []]);
  const told = (await engine.dossiers.effects(id)).filter(({ seq }) => seq === entry?.seq);
  assert.deepEqual(
    told.map(({ kind, payload }) => `${kind} ${payload.notice ?? ''}`.trim()),
    ['notify extended', 'publish'],
  );
});

test('who may not act for the agency extends nothing, and an applicant is not asked', async (t) => {
  const { as, id } = await served(t);
  const path = `/dossiers/${id}/extend`;
  assert.equal((await as('congdan1')('POST', path, letter)).status, 403);
  assert.ok([403, 404].includes((await as('cv1.bhxh')('POST', path, letter)).status));
  assert.equal((await as(DESK)('POST', path, { ...letter, reason: ' ' })).body.code, 'note-missing');
  assert.equal((await as(DESK)('POST', path, { apology: 'x' })).body.code, 'invalid-shape');
});

test('whom a calendar moves is told to those who configure it alone; they start the job', async (t) => {
  const { as, engine } = await served(t);
  const [calendar] = await engine.definitions.allDrafts('calendar');
  const path = `/calendars/${encodeURIComponent(calendar?.code ?? '')}`;
  assert.equal((await as(DESK)('GET', `${path}/moves`)).status, 403);
  const told = await as('quantri.tinh')('GET', `${path}/moves`);
  assert.equal(told.status, 200);
  assert.equal(told.body.draft, false);
  assert.ok(told.body.looked > 0);
  assert.equal((await as('quantri.sct')('GET', `${path}/moves`)).status, 403);
  assert.equal((await as(DESK)('POST', `${path}/recompute`, { reason: 'x' })).status, 403);
  const job = await as('quantri.tinh')('POST', `${path}/recompute`, { reason: 'Nghỉ bù' });
  assert.deepEqual([job.status, job.body.kind, job.body.state], [200, 'recomputation', 'running']);
  assert.equal((await as('quantri.tinh')('GET', '/calendars/KHONG/moves')).status, 404);
});
