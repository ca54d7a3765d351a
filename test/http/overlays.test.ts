import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';

const create = ({ ask }: TestServer, code: string, more: object = {}) =>
  ask('POST', PROCESSES, { as: 'admin', json: sampleProcess(code, more) });
const read = async ({ ask }: TestServer, code: string) =>
  (await ask('GET', `${PROCESSES}/${code}`, { as: 'admin' })).json;
async function change(server: TestServer, code: string, more: object) {
  const { body, revision } = await read(server, code);
  return server.ask('PUT', `${PROCESSES}/${code}`, {
    as: 'admin',
    json: { ...body, ...more },
    headers: { 'If-Match': `"${revision}"` },
  });
}

test('processes of one shape are found, and become a base with overlays only when told', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await create(server, 'QT1');
  await create(server, 'QT2', { durationCount: 9 });
  const { json: groups } = await ask('GET', '/api/v1/shapes', { as: 'admin' });
  assert.deepEqual(
    groups.map(({ base, fields, processes }: { base: string; fields: string[]; processes: object[] }) => [
      base,
      fields,
      processes.length,
    ]),
    [['QT1', ['durations', 'texts'], 2]],
  );
  const wish = { base: 'QT1', members: ['QT1', 'QT2'], reason: 'gộp' };
  const dry = await ask('POST', '/api/v1/overlays', { as: 'admin', json: { ...wish, dryRun: true } });
  assert.deepEqual(dry.json.members, [{ processNo: 'QT2', differences: 2 }]);
  assert.equal((await read(server, 'QT2')).body.overlayOf, undefined);
  assert.equal((await ask('POST', '/api/v1/overlays', { as: 'admin', json: { ...wish, dryRun: false } })).status, 200);
  const [base, overlay] = [await read(server, 'QT1'), await read(server, 'QT2')];
  assert.deepEqual(base.body.localisable, ['durations', 'texts']);
  assert.deepEqual(overlay.body.overlayOf, { code: 'QT1', revision: base.revision });
  assert.equal(overlay.body.durationCount, 9);
});

test('a process of another shape is refused by name', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  await create(server, 'QT3', { actions: sampleProcess('x').actions.slice(0, 1) });
  const json = { base: 'QT1', members: ['QT3'], reason: 'gộp', dryRun: true };
  const refused = await server.ask('POST', '/api/v1/overlays', { as: 'admin', json });
  assert.deepEqual([refused.status, refused.json.code], [422, 'overlay-other-shape']);
});

test('an agency has its own copy, is told what the base changed, and takes it over with its own kept', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await create(server, 'QT1');
  const own = { code: 'QT1_SA_DEC', agencyCode: 'H20.31', name: 'Của phường' };
  const early = await ask('POST', `${PROCESSES}/QT1/overlays`, { as: 'admin', json: own });
  assert.equal(early.json.code, 'overlay-not-offered');
  await change(server, 'QT1', { localisable: ['durations', 'texts'] });
  assert.equal((await ask('POST', `${PROCESSES}/QT1/overlays`, { as: 'admin', json: own })).status, 201);
  await change(server, 'QT1_SA_DEC', { durationCount: 3 });
  const base = await read(server, 'QT1');
  const steps = base.body.steps.map((step: object, index: number) =>
    index === 0 ? { ...step, dossierSubStatus: 'moi' } : step,
  );
  await change(server, 'QT1', { durationCount: 8, description: 'Mô tả mới', steps });
  const { json: state } = await ask('GET', `${PROCESSES}/QT1_SA_DEC/overlay`, { as: 'admin' });
  assert.deepEqual([state.followed, state.current], [2, 3]);
  assert.deepEqual(
    state.conflicts.map(({ path, base: theirs, own: mine }: Record<string, string>) => [path, theirs, mine]),
    [['/durationCount', '8', '3']],
  );
  assert.deepEqual(state.changes.map(({ path }: { path: string }) => path).sort(), [
    '/description',
    '/steps/0/dossierSubStatus',
  ]);
  const [row] = (await ask('GET', `${PROCESSES}/QT1/overlays`, { as: 'admin' })).json;
  assert.deepEqual([row.code, row.behind], ['QT1_SA_DEC', true]);
  const stale = await ask('POST', `${PROCESSES}/QT1_SA_DEC/overlay/merge`, { as: 'admin', json: { current: 2 } });
  assert.equal(stale.json.code, 'changed-meanwhile');
  const merged = await ask('POST', `${PROCESSES}/QT1_SA_DEC/overlay/merge`, { as: 'admin', json: { current: 3 } });
  assert.deepEqual(
    [merged.json.body.durationCount, merged.json.body.description, merged.json.body.processName],
    [3, 'Mô tả mới', 'Của phường'],
  );
  assert.deepEqual([merged.json.body.overlayOf.revision, merged.json.body.ownerAgency], [3, 'H20.31']);
  assert.equal((await ask('GET', `${PROCESSES}/QT1/overlays`, { as: 'admin' })).json[0].behind, false);
});

test('in a contested place the base is taken where somebody says so', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await create(server, 'QT1', { localisable: ['durations'] });
  await ask('POST', `${PROCESSES}/QT1/overlays`, { as: 'admin', json: { code: 'QT1_B', agencyCode: 'H20.31' } });
  await change(server, 'QT1_B', { durationCount: 3 });
  await change(server, 'QT1', { durationCount: 8 });
  const json = { current: 2, takeBase: [0] };
  const merged = await ask('POST', `${PROCESSES}/QT1_B/overlay/merge`, { as: 'admin', json });
  assert.equal(merged.json.body.durationCount, 8);
});
