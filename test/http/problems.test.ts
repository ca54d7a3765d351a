import assert from 'node:assert/strict';
import test from 'node:test';
import { refusalCodes } from '../../engine/domain/refusals.ts';
import { jsonPlace } from '../../engine/http/json-place.ts';
import { problemOf, refusalStatuses } from '../../engine/http/problem.ts';
import { refuse } from '../../engine/usecases/refused.ts';
import { check } from '../../schemas/validate.ts';
import { startTestServer, type TestResponse } from '../support/test-server.ts';

const silent = {
  journal: { debug: () => {}, info: () => {}, error: () => {} },
  randomness: { id: () => 'id', digits: () => '', token: () => '' },
};
const JSON_TYPE = { 'Content-Type': 'application/json' };

function assertProblem(answer: TestResponse, status: number, code: string): void {
  assert.deepEqual([answer.status, answer.json?.code], [status, code]);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.deepEqual(check('Problem', answer.json), { ok: true, value: answer.json });
  assert.equal(answer.json.status, status);
}

test('every refusal is a problem in two languages with a status of 4xx, or 500 where the system is at fault, its mender and its details', () => {
  for (const code of refusalCodes) {
    const problem = problemOf(refuse(code, { parts: ['A'] }), silent);
    assert.equal(check('Problem', problem).ok, true, code);
    assert.equal(problem.status, refusalStatuses[code]);
    assert.equal(Math.floor(problem.status / 100), code === 'system-fault' ? 5 : 4, code);
    assert.ok(problem.detailEn && problem.errors?.[0]?.mender?.vi, code);
    assert.deepEqual(problem.errors[0].details, { parts: ['A'] });
  }
});

test('an address that does not exist', async (t) => {
  const { ask } = await startTestServer(t);
  assertProblem(await ask('GET', '/api/v1/không-có', { as: 'admin' }), 404, 'unknown-route');
  assertProblem(await ask('PATCH', '/api/v1/roles/MOTCUA', { as: 'admin' }), 404, 'unknown-route');
  assertProblem(await ask('GET', '/api/v1/roles/%E0%A4%A', { as: 'admin' }), 400, 'address-unreadable');
});

test('a body that is not JSON, with the place', async (t) => {
  const { ask } = await startTestServer(t);
  const answer = await ask('POST', '/api/v1/roles', {
    as: 'admin',
    raw: '{"roleCode": "A",\n  roleName}',
    headers: JSON_TYPE,
  });
  assertProblem(answer, 400, 'body-unreadable');
  assert.deepEqual([answer.json.errors[0].line, answer.json.errors[0].column], [2, 3]);
});

test('no body, a body of another type, a charset or a coding nobody knows', async (t) => {
  const { ask } = await startTestServer(t);
  const post = (raw: string | undefined, headers: Record<string, string>) =>
    ask('POST', '/api/v1/roles', { as: 'admin', raw, headers });
  assertProblem(await post(undefined, {}), 400, 'body-missing');
  assertProblem(await post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415, 'body-type');
  assertProblem(await post('{}', { 'Content-Type': 'application/json; charset=koi8-r' }), 415, 'body-type');
  assertProblem(await post('{}', { ...JSON_TYPE, 'Content-Encoding': 'zstd-2' }), 415, 'body-type');
});

test('a body of more than 2 MB', async (t) => {
  const { ask } = await startTestServer(t);
  const raw = JSON.stringify({ roleCode: 'x'.repeat(2 * 1024 * 1024) });
  const answer = await ask('POST', '/api/v1/roles', { as: 'admin', raw, headers: JSON_TYPE });
  assertProblem(answer, 413, 'body-too-large');
  assert.match(answer.json.detail, /2 MB/);
});

test('who asks is settled before the body is read', async (t) => {
  const { ask } = await startTestServer(t);
  assertProblem(await ask('POST', '/api/v1/roles', { raw: '{', headers: JSON_TYPE }), 401, 'not-signed-in');
  assertProblem(await ask('POST', '/api/v1/roles', { as: 'cb1', raw: '{', headers: JSON_TYPE }), 403, 'not-allowed');
});

test('a bug answers 500 with an id that the journal has, and tells nothing else', async (t) => {
  const { ask, engine, journal, token } = await startTestServer(t);
  await token('admin');
  engine.directory.view = () => Promise.reject(new Error('mật khẩu của kho là 123'));
  const answer = await ask('GET', '/api/v1/service-processes/QT1', { as: 'admin' });
  assert.equal(answer.status, 404, 'the directory is not asked for a draft that is not there');
  const posted = await ask('POST', '/api/v1/roles', {
    as: 'admin',
    json: { roleCode: 'A', roleName: 'A', see: 'own', act: 'own', configure: 'own' },
  });
  assertProblem(posted, 500, 'internal');
  assert.doesNotMatch(posted.text, /123/);
  const entry = journal.find(({ details }) => posted.json.instance === `urn:uuid:${String(details.id)}`);
  assert.match(String(entry?.details.error), /123/);
});

test('an Idempotency-Key that cannot be kept is refused', async (t) => {
  const { ask } = await startTestServer(t);
  const json = {
    serviceCode: 'A',
    govAgencyCode: 'XA1',
    channel: 'direct',
    applicant: { kind: 'person', name: 'A', idNo: '001088012345' },
  };
  const answer = await ask('POST', '/api/v1/dossiers', {
    as: 'cb1',
    json,
    headers: { 'Idempotency-Key': 'x'.repeat(201) },
  });
  assertProblem(answer, 400, 'header-unreadable');
});

test('the place of a JSON fault is found where the parser does not tell it', () => {
  const places: [string, number | undefined][] = [
    ['{"a":1}', undefined],
    ['', 0],
    ['x', 0],
    ['{"a":x}', 5],
    ['{"a":tru}', 8],
    ['[1,2,]', 5],
    ['{"a"', 4],
    ['"abc', 4],
    [`[${'1,'.repeat(500)}x]`, 1001],
    ['{"a":1} b', 8],
    ['[1,\n 2,\n @]', 9],
  ];
  for (const [text, position] of places) assert.equal(jsonPlace(text)?.position, position, text);
  assert.deepEqual(jsonPlace('[1,\n 2,\n @]'), { position: 9, line: 3, column: 2 });
});
