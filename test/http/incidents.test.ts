import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { resyncDossier } from '../../engine/usecases/resync-dossier.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { PlayedPartner } from '../support/played-partner.ts';
import { startSeededServer } from '../support/seeded-server.ts';

/** A refusing portal, and one dossier of the ward with its incident. */
async function withIncident(t: Parameters<typeof startSeededServer>[0]) {
  const server = await startSeededServer(t);
  const { engine } = server;
  const portal = new PlayedPartner();
  Object.assign(engine, { outside: { ...engine.outside, portal } });
  const { rows } = await engine.dossiers.list({
    visibleTo: { every: true },
    handlingAgency: 'H20.31',
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 50,
  });
  const id = rows.find(({ stepCode }) => stepCode !== null)?.id ?? '';
  await resyncDossier(engine, systemActor, id);
  const effect = (await engine.dossiers.effects(id)).findLast(({ kind }) => kind === 'publish');
  assert.ok(effect);
  portal.refuses.add(effect.id);
  await drainEffects(engine);
  return { ...server, portal, id, effect };
}

test('incidents are listed, counted, tried again and left undone by those who look after them, each for the own agencies', async (t) => {
  const { get, post, effect, id, portal } = await withIncident(t);
  const list = await get('quantri.tinh', '/api/v1/incidents');
  assert.equal(list.status, 200);
  assert.deepEqual(
    list.json.map((incident: { id: string }) => incident.id),
    [effect.id],
  );
  const filtered = `/api/v1/incidents?filter=${encodeURIComponent(JSON.stringify({ kind: 'sync' }))}`;
  assert.deepEqual((await get('quantri.tinh', filtered)).json, []);
  const summary = await get('quantri.tinh', '/api/v1/incidents/summary');
  assert.deepEqual([summary.json.failed, summary.json.total], [1, 1]);
  assert.deepEqual((await get('quantri.sct', '/api/v1/incidents')).json, [], 'another department');
  assert.equal((await post('quantri.sct', `/api/v1/incidents/${effect.id}/skip`, { reason: 'x' })).status, 403);
  assert.equal((await get('motcua.sadec', '/api/v1/incidents')).status, 403);
  assert.equal((await post('motcua.sadec', `/api/v1/incidents/${effect.id}/skip`, { reason: 'x' })).status, 403);
  assert.equal((await post('congdan1', `/api/v1/incidents/${effect.id}/retry`, undefined)).status, 403);
  const ofDossier = await get('motcua.sadec', `/api/v1/dossiers/${id}/incidents`);
  assert.equal(ofDossier.json[0]?.cause.vi, 'thiếu mã thủ tục');
  const retried = await post('motcua.sadec', `/api/v1/incidents/${effect.id}/retry`, undefined);
  assert.deepEqual([retried.status, retried.json.outcome], [200, 'failed']);
  assert.equal((await post('quantri.tinh', `/api/v1/incidents/${effect.id}/skip`, { reason: '' })).status, 422);
  portal.refuses.clear();
  const many = await post('quantri.tinh', '/api/v1/incidents/retries', { ids: [effect.id] });
  assert.deepEqual([many.json.total, many.json.done], [1, 1]);
  assert.equal((await post('quantri.tinh', `/api/v1/incidents/${effect.id}/retry`, undefined)).status, 404);
});

test('a dossier is told anew by its office, not by another nor by the applicant', async (t) => {
  const { post, id, engine } = await withIncident(t);
  const before = (await engine.dossiers.log(id)).length;
  assert.equal((await post('motcua.sadec', `/api/v1/dossiers/${id}/resync`, {})).status, 200);
  assert.equal((await engine.dossiers.log(id)).length, before + 1);
  assert.equal((await post('congdan1', `/api/v1/dossiers/${id}/resync`, {})).status, 403);
  assert.equal((await post('quantri.sct', `/api/v1/dossiers/${id}/resync`, {})).status, 404);
});
