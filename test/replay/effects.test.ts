import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { type Actor, systemActor } from '../../engine/domain/access/actor.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { listIncidents, summariseIncidents } from '../../engine/usecases/list-incidents.ts';
import { resyncDossier } from '../../engine/usecases/resync-dossier.ts';
import { retryIncident, retryIncidents } from '../../engine/usecases/retry-incidents.ts';
import { skipIncident } from '../../engine/usecases/skip-incident.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { Effect } from '../../schemas/types/index.ts';
import { type PlayedPartner, playedPartners } from '../support/played-partner.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const START = '2026-03-04T02:00:00.000Z';
const later = (clock: SimulatedClock, seconds: number) =>
  clock.set(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString());

interface Told {
  engine: Engine;
  clock: SimulatedClock;
  partner: PlayedPartner;
  ids: string[];
  admin: Actor;
}

/** The demonstration with everybody outside played, and some dossiers to be told of. */
async function told(t: TestContext): Promise<Told> {
  const clock = new SimulatedClock(START);
  const { engine } = await seededEngine(t, 'demo', clock);
  await drainEffects(engine);
  const { partner, outside } = playedPartners();
  Object.assign(engine, { outside });
  const all = { visibleTo: { every: true }, sort: 'createdAt', descending: false, offset: 0, limit: 200 } as const;
  const { rows } = await engine.dossiers.list(all);
  const ids = rows.filter(({ stepCode, trial }) => stepCode !== null && !trial).map(({ id }) => id);
  assert.ok(ids.length >= 10);
  const account = await engine.accounts.findAccount('quantri.tinh');
  assert.ok(account);
  return { engine, clock, partner, ids: ids.slice(0, 10), admin: await engine.directory.actorOf(account) };
}

const portalOf = async ({ engine }: Told, id: string): Promise<Effect> => {
  const effect = (await engine.dossiers.effects(id)).findLast(({ kind }) => kind === 'publish');
  assert.ok(effect);
  return effect;
};

const everyone = { offset: 0, limit: 200 };

test('A11 while the portal is down it is left alone, nothing burns its attempts, and all is told once when it is back', async (t) => {
  const world = await told(t);
  const { engine, clock, partner, ids } = world;
  partner.down = true;
  for (const id of ids.slice(0, 6)) await resyncDossier(engine, systemActor, id);
  await drainEffects(engine);
  const [state] = (await engine.partners.all()).filter(({ target }) => target === 'portal');
  assert.equal(state?.state, 'open');
  for (const id of ids.slice(6)) await resyncDossier(engine, systemActor, id);
  await drainEffects(engine);
  const waiting = await Promise.all(ids.slice(6).map((id) => portalOf(world, id)));
  assert.deepEqual(new Set(waiting.map(({ attempts }) => attempts)), new Set([0]));
  later(clock, 31);
  await drainEffects(engine);
  const tried = await Promise.all(ids.map((id) => portalOf(world, id)));
  assert.equal(tried.filter(({ triedAt }) => triedAt === clock.now()).length, 1, 'one effect looks whether it is back');
  partner.down = false;
  for (let turn = 0; turn < 5; turn += 1) {
    later(clock, 601);
    await drainEffects(engine);
  }
  for (const id of ids) {
    const effect = await portalOf(world, id);
    assert.equal(effect.state, 'done');
    assert.equal(partner.deliveries.get(effect.id), 1);
  }
  assert.deepEqual(await engine.partners.all(), []);
});

test('A11 what a partner refuses is an incident at once that holds up nobody else; skipped with a reason, what waited behind it goes on', async (t) => {
  const world = await told(t);
  const { engine, partner, ids, admin } = world;
  const [poisoned = '', other = ''] = ids;
  await resyncDossier(engine, systemActor, poisoned);
  const poison = await portalOf(world, poisoned);
  partner.refuses.add(poison.id);
  await resyncDossier(engine, systemActor, poisoned);
  await resyncDossier(engine, systemActor, other);
  await drainEffects(engine);
  assert.equal((await portalOf(world, other)).state, 'done');
  assert.equal((await portalOf(world, poisoned)).state, 'due', 'its own dossier keeps its order');
  const { rows } = await listIncidents(engine, admin, { states: ['failed'], target: 'portal' }, everyone);
  const [incident] = rows;
  assert.equal(rows.length, 1);
  assert.deepEqual([incident?.cause.vi, incident?.attempts, incident?.behind], ['thiếu mã thủ tục', 1, 1]);
  const before = (await engine.dossiers.log(poisoned)).length;
  await skipIncident(engine, admin, poison.id, 'hồ sơ thử nghiệm');
  const log = await engine.dossiers.log(poisoned);
  assert.equal(log.length, before + 1);
  assert.deepEqual([log.at(-1)?.command, log.at(-1)?.note], ['skip-effect', 'hồ sơ thử nghiệm']);
  assert.equal(
    (await retryIncident(engine, admin, poison.id)).outcome,
    'ended',
    'what was skipped is never called sent',
  );
  await drainEffects(engine);
  assert.equal((await portalOf(world, poisoned)).state, 'done');
  assert.equal(partner.deliveries.has(poison.id), false);
});

test('A11 a retry asks the partner first, and says done only of what the partner has', async (t) => {
  const world = await told(t);
  const { engine, partner, ids, admin } = world;
  const [lost = '', forgotten = ''] = ids;
  for (const id of [lost, forgotten]) await resyncDossier(engine, systemActor, id);
  const [answerless, unkept] = await Promise.all([portalOf(world, lost), portalOf(world, forgotten)]);
  partner.losesAnswerTo.add(answerless.id);
  partner.refuses.add(unkept.id);
  await drainEffects(engine);
  const there = await retryIncident(engine, admin, answerless.id);
  assert.deepEqual([there.outcome, there.verified], ['done', true]);
  assert.equal(partner.deliveries.get(answerless.id), 1, 'it was there already: nothing is sent again');
  partner.refuses.clear();
  partner.forgets = true;
  const gone = await retryIncident(engine, admin, unkept.id);
  assert.equal(gone.outcome, 'failed');
  assert.match(gone.cause?.vi ?? '', /chưa ghi nhận/);
  assert.notEqual((await portalOf(world, forgotten)).state, 'done');
  partner.forgets = false;
  assert.equal((await retryIncident(engine, admin, unkept.id)).outcome, 'done');
});

test('many are tried again with counts that add up, and those of a partner that is still down keep their attempts', async (t) => {
  const world = await told(t);
  const { engine, clock, partner, ids, admin } = world;
  for (const id of ids) await resyncDossier(engine, systemActor, id);
  const effects = await Promise.all(ids.map((id) => portalOf(world, id)));
  for (const { id } of effects) partner.refuses.add(id);
  await drainEffects(engine);
  const summary = await summariseIncidents(engine, admin);
  assert.equal(summary.groups.find(({ target }) => target === 'portal')?.failed, ids.length);
  partner.refuses.clear();
  for (const { id } of effects.slice(0, 3)) partner.refuses.add(id);
  later(clock, 1);
  const report = await retryIncidents(engine, admin, { target: 'portal', triedBefore: clock.now() });
  assert.deepEqual([report.total, report.done, report.failed, report.waits, report.left], [10, 7, 3, 0, 0]);
  const again = await retryIncidents(engine, admin, { target: 'portal', triedBefore: clock.now() });
  assert.equal(again.total, 0, 'what was tried in this run is not tried again');
  partner.down = true;
  later(clock, 60);
  const down = await retryIncidents(engine, admin, { target: 'portal' });
  assert.equal(down.total, down.done + down.failed + down.waits + down.ended + down.left);
  assert.equal(down.done, 0);
});

test('Đồng bộ lại tells everybody the state as it is now, with one entry in the log', async (t) => {
  const world = await told(t);
  const { engine, partner, ids } = world;
  const [id = ''] = ids;
  const before = (await engine.dossiers.log(id)).length;
  const dossier = await resyncDossier(engine, systemActor, id, 'cổng chưa thấy');
  assert.equal((await engine.dossiers.log(id)).length, before + 1);
  await drainEffects(engine);
  const sent = partner.contents.get((await portalOf(world, id)).id);
  assert.ok(typeof sent === 'object' && sent !== null && 'data' in sent && 'portalState' in sent);
  assert.ok(typeof sent.portalState === 'number' && sent.portalState >= 1 && sent.portalState <= 10);
  const { data } = sent;
  assert.ok(typeof data === 'object' && data !== null && 'status' in data);
  assert.equal(data.status, dossier.status);
});
