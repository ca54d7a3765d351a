import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { publishWhatCan } from '../../engine/usecases/publish-what-can.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const RELEASES = '/api/v1/releases';
const WARNED = { durationCount: -1 };
const items = (...codes: string[]) => codes.map((code) => ({ kind: 'service-process' as const, code }));

async function save({ ask }: TestServer, code: string, changes: object, revision = 0): Promise<void> {
  const json = sampleProcess(code, changes);
  const saved =
    revision === 0
      ? await ask('POST', PROCESSES, { as: 'qt1', json })
      : await ask('PUT', `${PROCESSES}/${code}`, { as: 'qt1', json, headers: { 'If-Match': `"${revision}"` } });
  assert.ok(saved.status < 300, saved.text);
}

test('warnings are listed in words, and the release is made once somebody says why they may stay', async (t) => {
  const server = await startTestServer(t);
  const { ask, engine } = server;
  await save(server, 'A', WARNED);
  await save(server, 'B', { ...WARNED, processName: 'Tên B' });
  const body = { items: items('A', 'B'), reason: 'đợt thử' };
  const refused = await ask('POST', RELEASES, { as: 'qt1', json: body });
  assert.deepEqual([refused.status, refused.json.code], [422, 'warnings-unacknowledged']);
  assert.match(refused.json.detail, /“A” còn 1 cảnh báo/);
  assert.deepEqual(
    refused.json.errors.map(({ code, path }: Record<string, string>) => [code, path]),
    [
      ['warnings-unacknowledged', undefined],
      ['duration-negative', '/durationCount'],
      ['warnings-unacknowledged', undefined],
      ['duration-negative', '/durationCount'],
    ],
  );
  const found = await ask('POST', `${RELEASES}/findings`, { as: 'qt1', json: body });
  assert.deepEqual(
    found.json.warnings.map(({ code, name, finding }: { code: string; name: string; finding: { code: string } }) => [
      code,
      name,
      finding.code,
    ]),
    [
      ['A', 'Quy trình A', 'duration-negative'],
      ['B', 'Tên B', 'duration-negative'],
    ],
  );
  const empty = [{ findingCode: 'duration-negative', reason: '  ' }];
  assert.equal((await ask('POST', RELEASES, { as: 'qt1', json: { ...body, acknowledged: empty } })).status, 422);
  const one = [{ findingCode: 'duration-negative', kind: 'service-process', code: 'A', reason: 'không thời hạn' }];
  const half = await ask('POST', RELEASES, { as: 'qt1', json: { ...body, acknowledged: one } });
  assert.match(half.json.detail, /“B”/);
  const both = [...one, { findingCode: 'duration-negative', reason: 'như nhau' }];
  const made = await ask('POST', RELEASES, { as: 'qt1', json: { ...body, acknowledged: both } });
  assert.equal(made.status, 201);
  assert.deepEqual(
    made.json.acknowledged.map(({ mark: _mark, ...said }: { mark: string }) => said),
    [
      {
        kind: 'service-process',
        code: 'A',
        findingCode: 'duration-negative',
        path: '/durationCount',
        reason: 'không thời hạn',
      },
      {
        kind: 'service-process',
        code: 'B',
        findingCode: 'duration-negative',
        path: '/durationCount',
        reason: 'như nhau',
      },
    ],
  );
  const [title] = made.json.findingTitles;
  assert.deepEqual(
    [title.findingCode, title.title.vi],
    ['duration-negative', 'thời hạn -1 được hiểu là không có thời hạn'],
  );
  const [noted] = await engine.audit.read(`release/${made.json.seq}`);
  assert.equal(noted?.actor, 'qt1');
  assert.match(JSON.stringify(noted?.detail), /không thời hạn.*như nhau/);
});

test('a warning acknowledged before is not asked about again while the text there is the same; the release says since when', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await save(server, 'A', WARNED);
  const acknowledged = [{ findingCode: 'duration-negative', reason: 'không thời hạn' }];
  const publish = (more = {}) =>
    ask('POST', RELEASES, { as: 'qt1', json: { items: items('A'), reason: 'đợt', ...more } });
  const first = await publish({ acknowledged });
  await save(server, 'A', { ...WARNED, processName: 'Đổi tên thôi' }, 1);
  const found = await ask('POST', `${RELEASES}/findings`, { as: 'qt1', json: { items: items('A') } });
  assert.deepEqual(
    [found.json.warnings, found.json.acknowledged[0].acknowledged],
    [[], { release: first.json.seq, reason: 'không thời hạn' }],
  );
  const again = await publish();
  assert.equal(again.status, 201);
  assert.deepEqual(
    [again.json.acknowledged[0].since, again.json.acknowledged[0].reason],
    [first.json.seq, 'không thời hạn'],
  );
  await save(server, 'A', { durationCount: -2 }, 2);
  assert.equal((await publish()).json.code, 'warnings-unacknowledged');
});

test('errors are told together with warnings, and are acknowledged by nobody', async (t) => {
  const server = await startTestServer(t);
  await save(server, 'A', { ...WARNED, dossierNoPattern: '{sai' });
  const acknowledged = ['duration-negative', 'pattern-unknown'].map((findingCode) => ({ findingCode, reason: 'kệ' }));
  const refused = await server.ask('POST', RELEASES, {
    as: 'qt1',
    json: { items: items('A'), reason: 'đợt', acknowledged },
  });
  assert.equal(refused.json.code, 'definition-faulty');
});

test('the engine itself acknowledges with the reason of its release and lists it; a person who says nothing keeps a draft', async (t) => {
  const server = await startTestServer(t);
  const { engine } = server;
  for (const code of ['A', 'B', 'C', 'D']) await save(server, code, code === 'D' ? {} : WARNED);
  const release = await publishRelease(engine, systemActor, { items: items('A'), reason: 'gói mẫu' });
  assert.deepEqual(
    release.acknowledged?.map(({ code, reason }) => [code, reason]),
    [['A', 'gói mẫu']],
  );
  const person = { ...systemActor, kind: 'officer' as const, username: 'admin', posts: await posts(server) };
  const bodies = (...codes: string[]) => items(...codes).map((item) => ({ ...item, body: {} }));
  const held = await publishWhatCan(engine, person, bodies('B', 'D'), { reason: 'nhập' });
  assert.deepEqual(
    held.held.map(({ value }) => value),
    ['service-process/B'],
  );
  assert.match(held.held[0]?.message.vi ?? '', /còn 1 cảnh báo chưa ghi lý do/);
  const spoken = await publishWhatCan(engine, person, bodies('B', 'C'), { reason: 'nhập', warningsReason: 'gói cũ' });
  assert.deepEqual(spoken.held, []);
  assert.deepEqual(
    spoken.acknowledged.map(({ message }) => message.vi),
    ['B', 'C'].map((code) => `“service-process/${code}” được áp dụng dù còn 1 cảnh báo, lý do: gói cũ`),
  );
});

async function posts({ engine }: TestServer) {
  const account = await engine.accounts.findAccount('admin');
  assert.ok(account);
  return (await engine.directory.actorOf(account)).posts;
}
