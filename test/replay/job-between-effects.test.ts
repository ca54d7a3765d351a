import assert from 'node:assert/strict';
import test from 'node:test';
import type { Engine } from '../../engine/usecases/engine.ts';
import { startEffectLoop } from '../../engine/workers/effect-loop.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const MESSAGES = 3;

/** The engine with one method of a port standing in for another. */
const instead = <Name extends 'jobs' | 'effects'>(
  engine: Engine,
  port: Name,
  method: string,
  stand: unknown,
): Engine => ({
  ...engine,
  [port]: new Proxy(engine[port], {
    get(store, name) {
      if (name === method) return stand;
      const value: unknown = Reflect.get(store, name);
      return typeof value === 'function' ? value.bind(store) : value;
    },
  }),
});

test('what is due is sent while a long job runs, and a stop does not wait for its end', {
  timeout: 60_000,
}, async (t) => {
  const { engine } = await seededEngine(t, 'reference');
  const looked = Promise.withResolvers<void>();
  let looks = 0;
  const endless = instead(engine, 'jobs', 'claimItems', async () => [
    { jobId: 'dài', dossierId: 'x', dossierNo: null, state: 'waiting', reasons: [], attempts: 1 },
  ]);
  const counted = instead(endless, 'effects', 'claim', async () => {
    looks += 1;
    if (looks === MESSAGES) looked.resolve();
    return [];
  });
  const loop = startEffectLoop(counted);
  await looked.promise;
  await loop.stop();
  assert.ok(looks >= MESSAGES);
});
