import assert from 'node:assert/strict';
import test from 'node:test';
import { buildEffect, buildWrite, draw, someInstant, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, type StoreUnderTest, withStore } from '../../support/store-under-test.ts';

const at = (minute: number) => new Date(Date.parse(someInstant) + minute * 60_000).toISOString();

/** Dossiers 1 and 2, each with two effects to `sms` and one to `portal`. */
async function fill({ dossiers }: StoreUnderTest): Promise<void> {
  for (const id of [testId(1), testId(2)])
    await dossiers.commit(
      buildWrite(id, 1, {
        effects: (dossier) =>
          ['sms', 'sms', 'portal'].map((target, index) => buildEffect(dossier, { index, target, payload: { index } })),
      }),
    );
}

const short = (effects: { dossierId: string; index: number }[]) =>
  effects.map(({ dossierId, index }) => `${Number(dossierId.slice(-1))}.${index}`).sort();

/** The queue of effects: order per dossier and target, leases, back-off; and the board of timers. */
export function effectQueueContract(name: string, open: OpenStore): void {
  test(`${name}: only the first open effect of a dossier and target is handed out`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const first = await store.effects.claim(at(0), at(5), 10);
      assert.deepEqual(short(first), ['1.0', '1.2', '2.0', '2.2']);
      assert.deepEqual(await store.effects.claim(at(1), at(5), 10), []);
      const done = first.find((effect) => effect.dossierId === testId(1) && effect.target === 'sms');
      await store.effects.settle(done?.id ?? '', { state: 'done' });
      assert.deepEqual(short(await store.effects.claim(at(1), at(5), 10)), ['1.1']);
    }));

  test(`${name}: claims at once never hand out one effect twice, and keep to their limit`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const claims = await Promise.all([1, 2, 3].map(() => store.effects.claim(at(0), at(5), 2)));
      assert.deepEqual(
        claims.map((claimed) => claimed.length),
        [2, 2, 0],
      );
      assert.deepEqual(short(claims.flat()), ['1.0', '1.2', '2.0', '2.2']);
    }));

  test(`${name}: an effect whose lease ran out is handed out again, with the attempt counted`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const [before] = await store.effects.claim(at(0), at(5), 1);
      assert.equal(before?.attempts, 1);
      assert.equal(before?.leaseUntil, at(5));
      const again = await store.effects.claim(at(5), at(9), 10);
      assert.equal(again.find((effect) => effect.id === before?.id)?.attempts, 2);
    }));

  test(`${name}: a failed effect waits for its time, keeps its error and holds up only its own dossier and target`, () =>
    withStore(open, async (store) => {
      await fill(store);
      for (const effect of await store.effects.claim(at(0), at(5), 10))
        await store.effects.settle(
          effect.id,
          effect.dossierId === testId(1) && effect.target === 'sms'
            ? { state: 'failed', dueAt: at(60), error: 'no such number' }
            : { state: 'done' },
        );
      const next = await store.effects.claim(at(1), at(5), 10);
      assert.deepEqual(short(next), ['2.1']);
      await store.effects.settle(next[0]?.id ?? '', { state: 'done' });
      assert.equal(await store.effects.nextDue(), at(60));
      assert.deepEqual(short(await store.effects.claim(at(60), at(65), 10)), ['1.0']);
      const [kept] = await store.dossiers.effects(testId(1));
      assert.equal(kept?.lastError, 'no such number');
      assert.equal(kept?.state, 'failed');
    }));

  test(`${name}: an effect tried again later is due then`, () =>
    withStore(open, async (store) => {
      await fill(store);
      for (const effect of await store.effects.claim(at(0), at(5), 10))
        await store.effects.settle(effect.id, { state: 'due', dueAt: at(30), error: 'timeout' });
      assert.equal(await store.effects.nextDue(), at(30));
      assert.deepEqual(await store.effects.claim(at(29), at(35), 10), []);
      assert.equal((await store.effects.claim(at(30), at(35), 10)).length, 4);
    }));

  test(`${name}: a later write withdraws an open effect, and cannot undo what is done`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const [done] = await store.effects.claim(at(0), at(5), 1);
      await store.effects.settle(done?.id ?? '', { state: 'done' });
      const all = await store.dossiers.effects(testId(1));
      await store.dossiers.commit(
        buildWrite(testId(1), 2, { effects: () => all.map((effect) => ({ ...effect, state: 'withdrawn' })) }),
      );
      assert.deepEqual(
        (await store.dossiers.effects(testId(1))).map((effect) => effect.state),
        ['done', 'withdrawn', 'withdrawn'],
      );
      assert.deepEqual(short(await store.effects.claim(at(1), at(5), 10)), ['2.0', '2.2']);
    }));

  test(`${name}: a write that changes an effect handed out since it was read writes nothing`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const read = await store.dossiers.effects(testId(1));
      const write = (unsent: typeof read) =>
        buildWrite(testId(1), 2, {
          unsent,
          draws: [draw('series')],
          effects: () => unsent.map((effect) => ({ ...effect, state: 'withdrawn' })),
        });
      const [claimed] = await store.effects.claim(at(0), at(5), 1);
      assert.equal((await store.dossiers.commit(write(read))).outcome, 'moved');
      await store.effects.settle(claimed?.id ?? '', { state: 'done' });
      assert.equal((await store.dossiers.commit(write(read))).outcome, 'moved');
      const open = (await store.dossiers.effects(testId(1))).filter(({ state }) => state === 'due');
      assert.equal((await store.dossiers.commit(write(open))).outcome, 'committed');
      assert.deepEqual(
        (await store.dossiers.effects(testId(1))).map(({ state }) => state),
        ['done', 'withdrawn', 'withdrawn'],
      );
    }));

  test(`${name}: an effect of one dossier cannot be touched by a write to another`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const [theirs] = await store.dossiers.effects(testId(1));
      assert.ok(theirs);
      const taken = buildWrite(testId(3), 1, { effects: () => [theirs] });
      await assert.rejects(store.dossiers.commit(taken));
      await store.dossiers.commit(buildWrite(testId(2), 2, { effects: () => [{ ...theirs, state: 'withdrawn' }] }));
      assert.deepEqual(await store.dossiers.effects(testId(1)).then((effects) => effects[0]), theirs);
    }));

  test(`${name}: nothing open, nothing due`, () =>
    withStore(open, async (store) => {
      assert.equal(await store.effects.nextDue(), undefined);
      assert.equal(await store.timers.nextTimer(), undefined);
    }));

  test(`${name}: the timers of a dossier are those of its last write, longest due first`, () =>
    withStore(open, async ({ dossiers, timers }) => {
      const timer = (count: number, minute: number, actionKey?: string) => ({
        dossierId: testId(count),
        kind: 'step-due' as const,
        dueAt: at(minute),
        entry: 1,
        ...(actionKey ? { actionKey } : {}),
      });
      await dossiers.commit(buildWrite(testId(1), 1, { timers: [timer(1, 10), timer(1, 20, 'a3')] }));
      await dossiers.commit(buildWrite(testId(2), 1, { timers: [timer(2, 5)] }));
      assert.equal(await timers.nextTimer(), at(5));
      assert.deepEqual(await timers.dueTimers(at(20), 10), [timer(2, 5), timer(1, 10), timer(1, 20, 'a3')]);
      assert.deepEqual(await timers.dueTimers(at(20), 1), [timer(2, 5)]);
      await dossiers.commit(buildWrite(testId(1), 2, { timers: [timer(1, 20, 'a3')] }));
      await dossiers.commit(buildWrite(testId(2), 2, { timers: [] }));
      assert.deepEqual(await timers.dueTimers(at(30), 10), [timer(1, 20, 'a3')]);
    }));
}
