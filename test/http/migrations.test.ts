import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';

test('only whoever configures the process moves its dossiers; steps that are not there are refused by name', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const wish = { processNo: 'QT1', mapping: {}, reason: 'thử', dryRun: true };
  const migrate = (as: string, json: object) => ask('POST', '/api/v1/migrations', { as, json });
  assert.equal((await migrate('qt1', wish)).status, 404);
  const released = { items: [{ kind: 'service-process', code: 'QT1' }], reason: 'thử' };
  assert.equal((await ask('POST', '/api/v1/releases', { as: 'qt1', json: released })).status, 201);
  assert.equal((await migrate('cb1', wish)).status, 403);
  const wrong = await migrate('qt1', { ...wish, mapping: { '100': 'KHONG' } });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.json.errors.some(({ path }: { path?: string }) => path === '/mapping/100'));
  assert.equal((await migrate('qt1', { ...wish, toVersion: 9 })).status, 404);
  const dry = await migrate('qt1', wish);
  assert.deepEqual(dry.json.dryRun.counts, { total: 0, waiting: 0, done: 0, refused: 0, left: 0 });
  assert.equal((await ask('GET', '/api/v1/jobs', { as: 'qt1' })).json.length, 0);
  const { json } = await migrate('qt1', { ...wish, dryRun: false });
  assert.equal((await ask('GET', `/api/v1/jobs/${json.job.id}`, { as: 'qt1' })).json.state, 'done');
  assert.equal(
    (await ask('POST', `/api/v1/jobs/${json.job.id}/reverse`, { as: 'cb1', json: { reason: 'x' } })).status,
    403,
  );
});

test('the impact of a draft is told to whoever sees it', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess('QT1') });
  const impact = await ask('POST', `${PROCESSES}/QT1/impact`, { as: 'qt1' });
  assert.deepEqual([impact.status, impact.json.running, impact.json.steps], [200, 0, []]);
  assert.equal((await ask('POST', `${PROCESSES}/KHONG/impact`, { as: 'qt1' })).status, 404);
});
