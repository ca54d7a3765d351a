import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { type Actor, systemActor, timerActor } from '../../engine/domain/access/actor.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import type { Gateway } from '../../engine/ports/gateway.ts';
import { changeDossier } from '../../engine/usecases/change-dossier.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { listActions } from '../../engine/usecases/list-actions.ts';
import { payOnline } from '../../engine/usecases/pay-online.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { Dossier, Effect, EffectKind } from '../../schemas/types/index.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';
import { paidGateway } from '../support/paid-gateway.ts';

const sender = join(import.meta.dirname, 'effect-sender.ts');

const { enum: effectKinds } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/record/effect.json'), 'utf8'),
).$defs.effectKind;

const OUTSIDE: readonly EffectKind[] = ['notify', 'publish', 'sync', 'call-api', 'post-order', 'invoice', 'document'];

/** After how many lines each run is killed: at every point of the first effects, then deeper and deeper. */
const POINTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 20];

/** An act that the engine itself could carry out on a dossier now, without anything entered. */
async function openAct(engine: Engine, { id }: Dossier, actor: Actor) {
  const offered = await listActions(engine, actor, id);
  return offered.find(({ reasons, form, noteRule }) => reasons.length === 0 && form === null && noteRule !== 2);
}

/** A sheet that is being paid online, with the inquiries that follow; what was ordered is kept beside the store. */
async function openPayment(engine: Engine, folder: string): Promise<string> {
  const { rows } = await engine.payments.list({
    visibleTo: { every: true },
    stage: ['requested'],
    sort: 'requestedAt',
    descending: false,
    offset: 0,
    limit: 1,
  });
  const sheet = rows[0] ?? assert.fail('nobody owes anything');
  const { gateway } = paidGateway();
  const ordered: Gateway['open'] = async (account, order) => {
    writeFileSync(join(folder, 'order.json'), JSON.stringify(order));
    return gateway.open(account, order);
  };
  Object.assign(engine, { gateway: { ...gateway, open: ordered } });
  await payOnline(engine, systemActor, sheet.sheetId, { origin: 'http://127.0.0.1', returnPath: '/' });
  return sheet.dossierId;
}

/** One effect of every kind, each on a dossier of its own where it needs one. */
async function planEveryKind(engine: Engine, folder: string): Promise<{ kinds: EffectKind[]; payer: string }> {
  const all = { visibleTo: { every: true }, sort: 'createdAt', descending: false, offset: 0, limit: 200 } as const;
  const { rows } = await engine.dossiers.list(all);
  const dossiers: Dossier[] = [];
  for (const { id } of rows) {
    const dossier = await engine.dossiers.find(id);
    if (dossier?.step && !dossier.step.final) dossiers.push(dossier);
  }
  const [first, second] = dossiers;
  const child = dossiers.find(({ parent }) => parent !== null);
  assert.ok(first && second && child?.parent);
  const event = { type: 'resynced' as const, targets: [] };
  const payload = { notificationType: 'APLC-1100', to: [{ name: 'Hoa' }], portalState: 4, text: 'x' };
  await changeDossier(engine, systemActor, first.id, 'resync', () => ({
    events: [event],
    effects: OUTSIDE.map((kind) => ({ kind, target: kind, payload })),
  }));
  const { parent } = child;
  await changeDossier(engine, systemActor, child.id, 'resync', () => ({
    events: [event],
    effects: [
      {
        kind: 'child-state',
        target: `state:${parent.dossierId}`,
        payload: {
          parentId: parent.dossierId,
          childId: child.id,
          state: 'open',
          status: 'waiting',
          dossierNo: 'HS-MOI',
        },
      },
    ],
  }));
  const planned = {
    childId: engine.randomness.id(),
    serviceCode: '1.001193',
    agencyCode: 'H20.31',
    templateNo: '',
    state: 'opening' as const,
    plannedAt: engine.clock.now(),
  };
  await changeDossier(engine, systemActor, second.id, 'resync', () => ({
    events: [{ type: 'child-planned', child: planned }],
  }));
  const acts: EffectKind[] = [];
  for (const dossier of dossiers) {
    const kind = (['mapped-act', 'timer-act'] as const)[acts.length];
    if (!kind || dossier === first || dossier === second || dossier === child) continue;
    const act = await openAct(engine, dossier, kind === 'timer-act' ? timerActor : systemActor);
    if (!act) continue;
    const { actionCode, actionKey } = act;
    const about = { dossierId: dossier.id, actionCode, actionKey, actionName: 'x', entry: dossier.step?.entry ?? 0 };
    await changeDossier(engine, systemActor, dossier.id, 'resync', () => ({
      events: [event],
      effects: [{ kind, target: `${kind}:${dossier.id}`, payload: about }],
    }));
    acts.push(kind);
  }
  const payer = await openPayment(engine, folder);
  return { kinds: [...OUTSIDE, 'child-state', 'open-child', 'inquire-attempt', ...acts], payer };
}

async function effectsIn(engine: Engine): Promise<Effect[]> {
  const all = { visibleTo: { every: true }, sort: 'createdAt', descending: false, offset: 0, limit: 500 } as const;
  const { rows } = await engine.dossiers.list(all);
  return (await Promise.all(rows.map(({ id }) => engine.dossiers.effects(id)))).flat();
}

test('killed at every point between commit and the end of an effect, each of every kind is done once, or twice under one key that the partner sees as one', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-effects-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const before = engineIn(folder);
  await seedStore(before.engine, 'demo', drainEffects);
  await drainEffects(before.engine);
  const old = new Set((await effectsIn(before.engine)).map(({ id }) => id));
  const { kinds, payer } = await planEveryKind(before.engine, folder);
  await before.close();
  assert.deepEqual([...kinds].sort(), [...effectKinds].sort(), 'a kind of effect is not killed at all');

  // Each run is killed one line further on: before a delivery, after it, after it is written down, and on.
  let killed = 0;
  for (const point of POINTS) {
    const run = await killAfter(sender, [folder, String(point)], point).catch(() => undefined);
    if (!run) break;
    killed += 1;
  }
  t.diagnostic(`killed ${killed} times`);
  assert.ok(killed >= 8);
  const rest = engineIn(folder);
  const { gateway, knows } = paidGateway();
  knows(JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8')));
  Object.assign(rest.engine, {
    gateway,
    clock: new SimulatedClock(new Date(Date.now() + 60 * 7_200_000).toISOString()),
  });
  await drainEffects(rest.engine);
  await rest.close();

  const after = engineIn(folder);
  const effects = (await effectsIn(after.engine)).filter(({ id }) => !old.has(id));
  const log = join(folder, 'received.log');
  const received = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  // The last run had the engine's own partners, which keep a file for each key.
  const outbox = join(folder, 'files-outbox');
  const kept = existsSync(outbox) ? readdirSync(outbox, { recursive: true, encoding: 'utf8' }).join() : '';
  for (const kind of kinds) {
    const ofKind = effects.filter((effect) => effect.kind === kind);
    assert.ok(ofKind.length > 0, kind);
    for (const { id, state, cause } of ofKind) {
      assert.equal(state, 'done', `${kind}: ${cause?.vi}`);
      if (OUTSIDE.includes(kind)) assert.ok(received.includes(id) || kept.includes(id), `${kind} was never received`);
    }
  }
  // What the partner was handed twice came under the same key, and what it keeps is one.
  const twice = received.length - new Set(received).size;
  t.diagnostic(`${received.length} deliveries, ${twice} of them repeated`);
  for (const { id: dossierId } of (
    await after.engine.dossiers.list({
      visibleTo: { every: true },
      sort: 'createdAt',
      descending: false,
      offset: 0,
      limit: 500,
    })
  ).rows) {
    const keys = (await after.engine.dossiers.log(dossierId)).flatMap(({ idempotency }) => idempotency?.key ?? []);
    assert.equal(new Set(keys).size, keys.length, 'an act was done twice under one key');
  }
  const { payment } = (await after.engine.dossiers.find(payer)) ?? assert.fail();
  const numbers = payment?.receipts?.map(({ number }) => number) ?? [];
  assert.deepEqual(
    [payment?.state, payment?.attempts?.length, payment?.refunds ?? [], new Set(numbers).size],
    ['paid', 1, [], numbers.length],
    'the money is booked once',
  );
  assert.ok(numbers.length > 0);
  await after.close();
});
