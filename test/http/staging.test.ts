import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { portalProcedure } from '../support/portal-procedure.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const STAGED = '/api/v1/staged-procedures';

function feed(lines: unknown[], pack = false): FormData {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const data = new FormData();
  data.append('file', new Blob([pack ? gzipSync(text) : text]), 'thu-tuc.jsonl');
  return data;
}
const stage = ({ ask }: TestServer, lines: unknown[], pack = false, as = 'admin') =>
  ask('POST', '/api/v1/staging', { as, raw: feed(lines, pack) });
const doubtful = portalProcedure({
  ma_thu_tuc: '1.000202',
  cach_thuc: [{ kenh: 'Trực tiếp', thoi_han: '7', phi_le_phi: 'Miễn phí' }],
});

test('clean, flagged and refused lines are counted, each refusal with its line and place', async (t) => {
  const server = await startTestServer(t);
  const twice = portalProcedure();
  const { status, json } = await stage(server, [portalProcedure(), doubtful, '{"ma', { ten: 'không mã' }, twice], true);
  assert.equal(status, 201);
  assert.deepEqual([json.read, json.created, json.clean, json.flagged], [5, 2, 1, 1]);
  assert.deepEqual(
    json.refused.map(({ line, path }: { line: number; path?: string }) => [line, path]),
    [
      [3, undefined],
      [4, ''],
      [5, '/ma_thu_tuc'],
    ],
  );
  assert.deepEqual(
    json.doubts.map(({ findingCode }: { findingCode: string }) => findingCode),
    ['portal-time-no-unit'],
  );
  const again = await stage(server, [portalProcedure(), doubtful]);
  assert.deepEqual([again.json.created, again.json.unchanged], [0, 2]);
  const now = await server.ask('GET', '/api/v1/staging', { as: 'admin' });
  assert.deepEqual([now.json.read, now.json.clean, now.json.flagged], [2, 1, 1]);
});

test('a damaged file is refused whole', async (t) => {
  const server = await startTestServer(t);
  const data = new FormData();
  data.append('file', new Blob([gzipSync('{}').subarray(0, 9)]), 'x.jsonl.gz');
  const refused = await server.ask('POST', '/api/v1/staging', { as: 'admin', raw: data });
  assert.deepEqual([refused.status, refused.json.code], [422, 'import-refused']);
  assert.deepEqual((await server.ask('GET', STAGED, { as: 'admin' })).json, []);
});

test('nothing doubtful becomes a draft before somebody decided; then all drafts come at once', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await stage(server, [doubtful]);
  const promote = (json: object = { reason: 'rà soát xong' }) =>
    ask('POST', `${STAGED}/1.000202/promote`, { as: 'admin', json });
  assert.equal((await promote()).json.code, 'staged-undecided');
  const draft = (await ask('GET', `${STAGED}/1.000202`, { as: 'admin' })).json;
  const decision = { findingCode: 'portal-time-no-unit', was: '7', duration: { count: 7, unit: 'working-day' } };
  await ask('PUT', `${STAGED}/1.000202`, {
    as: 'admin',
    json: { ...draft.body, decisions: [decision] },
    headers: { 'If-Match': '"1"' },
  });
  const made = await promote();
  assert.deepEqual(made.json.drafts, [
    { kind: 'service', code: '1.000202' },
    { kind: 'dossier-template', code: '1.000202' },
  ]);
  assert.equal((await ask('GET', '/api/v1/services/1.000202', { as: 'admin' })).status, 200);
  assert.equal((await ask('GET', '/api/v1/services/1.000202/in-force', { as: 'admin' })).status, 404);
  const [row] = (await ask('GET', STAGED, { as: 'admin' })).json;
  assert.equal(row.facts.review, 'promoted');
  assert.equal((await promote()).json.code, 'code-taken');
  assert.equal((await promote({ reason: 'lại', replace: true })).status, 200);
});

test('one decision is taken for every procedure that says the same, never for times of different texts', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await stage(server, [doubtful, { ...doubtful, ma_thu_tuc: '1.000203' }]);
  const decision = { findingCode: 'portal-time-no-unit', was: '7', duration: { count: 7, unit: 'working-day' } };
  const decide = (json: object) => ask('POST', '/api/v1/staging/decisions', { as: 'admin', json });
  assert.deepEqual((await decide({ decision, dryRun: true })).json, { procedures: 2, texts: 2 });
  assert.equal((await ask('GET', '/api/v1/staging', { as: 'admin' })).json.flagged, 2);
  assert.equal((await decide({ decision, everyText: true, dryRun: false })).json.code, 'invalid-shape');
  await decide({ decision, dryRun: false });
  assert.equal((await ask('GET', '/api/v1/staging', { as: 'admin' })).json.flagged, 0);
});

test('whoever configures nothing takes nothing in', async (t) => {
  const server = await startTestServer(t);
  assert.equal((await stage(server, [portalProcedure()], false, 'cb1')).status, 403);
});
