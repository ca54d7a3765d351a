import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { listReview } from '../../engine/usecases/list-review.ts';
import { readAttention } from '../../engine/usecases/read-attention.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { ReviewItem } from '../../schemas/types/index.ts';
import { FAULTS, fault, inheritFault, PROCESSES, RELEASES, SITE } from '../support/inherited-faults.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const LIST = '/api/v1/review-list';
const lines = (items: ReviewItem[]) => items.map(({ source, code, state }) => [source, code, state]);

async function listed({ ask }: TestServer, as: string, filter: object = {}): Promise<ReviewItem[]> {
  const { status, json, text } = await ask('GET', `${LIST}?filter=${encodeURIComponent(JSON.stringify(filter))}`, {
    as,
  });
  assert.equal(status, 200, text);
  return json;
}

/** An accepted fault of one commune, and warnings of two that were acknowledged. */
async function prepare(server: TestServer): Promise<void> {
  const { ask } = server;
  await inheritFault(server, 'A');
  assert.equal((await ask('POST', FAULTS, { as: 'admin', json: fault('A') })).status, 201);
  for (const [code, ownerAgency] of [
    ['B', 'XA1'],
    ['C', 'XA2'],
  ] as const)
    await ask('POST', PROCESSES, { as: 'admin', json: sampleProcess(code, { durationCount: -1, ownerAgency }) });
  const json = {
    items: ['B', 'C'].map((code) => ({ kind: 'service-process', code })),
    reason: 'đợt',
    acknowledged: [{ findingCode: 'duration-negative', reason: 'không thời hạn' }],
  };
  assert.equal((await ask('POST', RELEASES, { as: 'admin', json })).status, 201);
}

test('accepted faults and acknowledged warnings stay on the list until mended, each to those who may change it', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await prepare(server);
  assert.deepEqual(lines(await listed(server, 'admin')), [
    ['accepted-fault', 'A', 'open'],
    ['acknowledged-warning', 'B', 'open'],
    ['acknowledged-warning', 'C', 'open'],
  ]);
  assert.deepEqual(lines(await listed(server, 'qt2')), [['acknowledged-warning', 'C', 'open']]);
  assert.equal((await ask('GET', LIST, { as: 'cb1' })).status, 403);
  const [a, b] = await listed(server, 'qt1');
  assert.deepEqual([a?.by, a?.until, a?.place], ['admin', '2026-09-30', ['dueDatePattern']]);
  assert.deepEqual([b?.by, b?.release, b?.place, b?.reason], ['admin', 2, ['durationCount'], 'không thời hạn']);
  assert.match(b?.message?.vi ?? '', /thời hạn -1/);

  const change = (code: string, changes: object, revision: number) =>
    ask('PUT', `${PROCESSES}/${code}`, {
      as: 'admin',
      json: sampleProcess(code, changes),
      headers: { 'If-Match': `"${revision}"` },
    });
  await change('B', { durationCount: -1, processName: 'Chỉ đổi tên' }, 1);
  await change('C', { durationCount: 3, ownerAgency: 'XA2' }, 1);
  await change('A', { ...SITE, dueDatePattern: '{"dueDatePhase":"vẫn sai"}' }, 1);
  assert.deepEqual(lines(await listed(server, 'admin')), [
    ['accepted-fault', 'A', 'changed'],
    ['acknowledged-warning', 'B', 'open'],
  ]);
  await change('A', { ...SITE }, 2);
  assert.deepEqual(lines(await listed(server, 'admin', { source: 'accepted-fault' })), [
    ['accepted-fault', 'A', 'mended'],
  ]);
});

test('the list is narrowed by agency, kind, state, age and words', async (t) => {
  const server = await startTestServer(t);
  await prepare(server);
  const codes = async (filter: object) => (await listed(server, 'admin', filter)).map(({ code }) => code).join('');
  assert.equal(await codes({ ownerAgency: 'XA2' }), 'C');
  assert.equal(await codes({ kind: 'dossier-template' }), '');
  assert.equal(await codes({ state: 'open', source: 'acknowledged-warning' }), 'BC');
  assert.equal(await codes({ q: 'khong thoi han' }), 'BC');
  assert.equal(await codes({ before: '2026-03-02T00:59:00.000Z' }), '');
  assert.equal(await codes({ before: '2026-03-03T00:00:00.000Z' }), 'ABC');
  assert.equal((await server.ask('GET', `${LIST}?filter={"state":"x"}`, { as: 'admin' })).status, 400);
});

test('a fault whose day is near or past is shown on the home page, a mended one is not', async (t) => {
  const server = await startTestServer(t);
  const { engine, clock } = server;
  await prepare(server);
  const ending = async () => (await readAttention(engine, systemActor)).find(({ id }) => id === 'faults-ending');
  assert.equal((await ending())?.total, 0);
  clock.advance(Date.parse('2026-09-01T00:00:00.000Z') - Date.parse(clock.now()));
  const found = await ending();
  assert.deepEqual([found?.total, found?.places[0]?.code], [1, 'A']);
  assert.match(found?.places[0]?.detail?.vi ?? '', /^Đến hết 30\/09\/2026: /);
  clock.advance(Date.parse('2026-10-01T00:00:00.000Z') - Date.parse(clock.now()));
  const page = { offset: 0, limit: 10 };
  const { rows } = await listReview(engine, systemActor, page);
  assert.deepEqual(lines(rows).slice(0, 1), [['accepted-fault', 'A', 'over']]);
  const body = sampleProcess('A', { ...SITE });
  await saveDraft(engine, systemActor, { kind: 'service-process', code: 'A', body, expectedRevision: 1 });
  assert.equal((await ending())?.total, 0);
});

test('a warning that went by itself, because somebody made what was missing, is told as mended', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  const { steps, ...rest } = sampleProcess('D');
  const role = { roleCode: 'LA', roleName: 'Vai trò lạ', moderator: true, condition: '' };
  const json = {
    ...rest,
    steps: steps.map((step, index) => (index === 0 ? { ...step, roles: [...step.roles, role] } : step)),
  };
  assert.equal((await ask('POST', PROCESSES, { as: 'admin', json })).status, 201);
  const items = [{ kind: 'service-process', code: 'D' }];
  const acknowledged = [{ findingCode: 'role-unknown', reason: 'sẽ tạo sau' }];
  const made = await ask('POST', RELEASES, { as: 'admin', json: { items, reason: 'đợt', acknowledged } });
  assert.equal(made.status, 201, made.text);
  assert.deepEqual(lines(await listed(server, 'admin')), [['acknowledged-warning', 'D', 'open']]);
  const missing = { roleCode: 'LA', roleName: 'Vai trò lạ', see: 'own', act: 'own', configure: 'none' };
  assert.equal((await ask('POST', '/api/v1/roles', { as: 'admin', json: missing })).status, 201);
  assert.deepEqual(lines(await listed(server, 'admin')), [['acknowledged-warning', 'D', 'mended']]);
});
