import assert from 'node:assert/strict';
import test from 'node:test';
import { buildEffect, buildWrite, someInstant, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, type StoreUnderTest, withStore } from '../../support/store-under-test.ts';

const at = (minute: number) => new Date(Date.parse(someInstant) + minute * 60_000).toISOString();
const cause = { vi: 'hỏng', en: 'broken' };

/** Dossiers 1 to 3, each with two effects to the portal; the first of each has failed, of 3 it is tried again. */
async function fill({ dossiers, effects }: StoreUnderTest): Promise<void> {
  for (const id of [1, 2, 3].map((count) => testId(count)))
    await dossiers.commit(
      buildWrite(id, 1, {
        effects: (dossier) => [0, 1].map((index) => buildEffect(dossier, { index, target: 'portal', kind: 'publish' })),
      }),
    );
  for (const { id, dossierId } of await effects.claim(at(0), at(5), 10))
    await effects.settle(id, {
      state: dossierId === testId(3) ? 'due' : 'failed',
      dueAt: at(60),
      error: 'broken',
      cause,
    });
}

/** Effects that went wrong, claimed one by one; and how the targets answer. */
export function incidentContract(name: string, open: OpenStore): void {
  const page = { offset: 0, limit: 10 };

  test(`${name}: incidents are what failed, with its cause and how many wait behind it`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const { rows, total } = await store.incidents.list({ states: ['failed'], ...page });
      assert.deepEqual([rows.length, total], [2, 2]);
      for (const { effect, behind, state } of rows)
        assert.deepEqual(
          [effect.cause, effect.attempts, effect.triedAt, behind, state],
          [cause, 1, at(0), 1, 'failed'],
        );
      const trying = await store.incidents.list({ states: ['trying'], ...page });
      assert.deepEqual(
        trying.rows.map(({ effect }) => effect.dossierId),
        [testId(3)],
      );
    }));

  test(`${name}: they are found by target, kind, dossier, agency and when they were last tried, and counted alike`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const count = async (query: object) =>
        (await store.incidents.list({ states: ['failed', 'trying', 'skipped'], ...query, ...page })).total;
      const agency = (await store.incidents.list({ states: ['failed'], ...page })).rows[0]?.handlingAgency ?? '';
      assert.deepEqual(
        await Promise.all(
          [
            { target: 'portal' },
            { target: 'sms' },
            { kind: 'publish' },
            { kind: 'sync' },
            { dossierId: testId(1) },
            { agencies: [agency] },
            { agencies: [] },
            { triedBefore: at(0) },
            { triedBefore: at(1) },
            { ids: [] },
          ].map(count),
        ),
        [3, 0, 3, 0, 1, 3, 0, 0, 3, 0],
      );
      const counts = await store.incidents.count({});
      assert.deepEqual(
        counts.map(({ state, count: many }) => [state, many]),
        [
          ['failed', 2],
          ['trying', 1],
        ],
      );
    }));

  test(`${name}: one is claimed ahead of its time, never past an earlier one and never twice at once`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const [first, second] = await store.dossiers.effects(testId(1));
      assert.ok(first && second);
      assert.equal(await store.incidents.claimOne(second.id, at(1), at(2)), 'waits');
      const claimed = await store.incidents.claimOne(first.id, at(1), at(2));
      assert.ok(typeof claimed === 'object');
      assert.equal(claimed.attempts, 2);
      assert.equal(await store.incidents.claimOne(first.id, at(1), at(2)), 'waits');
      await store.effects.settle(first.id, { state: 'done' });
      assert.equal(await store.incidents.claimOne(first.id, at(3), at(4)), undefined);
      assert.ok(typeof (await store.incidents.claimOne(second.id, at(3), at(4))) === 'object');
    }));

  test(`${name}: nothing is claimed for a target that is left alone; of one that is tried, the least tried`, () =>
    withStore(open, async (store) => {
      await fill(store);
      assert.deepEqual(await store.effects.claim(at(60), at(65), 10, { except: ['portal'] }), []);
      const [one, ...more] = await store.effects.claim(at(60), at(65), 1, { only: 'portal' });
      assert.ok(one && more.length === 0);
      const waits = await store.effects.waiting(at(60));
      assert.deepEqual([waits.due, waits.byTarget], [5, [{ target: 'portal', waiting: 6 }]]);
    }));

  test(`${name}: how a target answers is changed in one turn, kept, and forgotten`, () =>
    withStore(open, async ({ partners }) => {
      const state = {
        target: 'portal',
        state: 'closed' as const,
        failed: [],
        since: at(0),
        nextTryAt: null,
        pauses: 0,
        cause,
      };
      await Promise.all(
        Array.from({ length: 5 }, () =>
          partners.change('portal', (before) => ({ ...(before ?? state), pauses: (before?.pauses ?? 0) + 1 })),
        ),
      );
      assert.deepEqual(
        (await partners.all()).map(({ pauses }) => pauses),
        [5],
      );
      assert.equal(await partners.change('portal', () => undefined), undefined);
      assert.deepEqual(await partners.all(), []);
    }));
}
