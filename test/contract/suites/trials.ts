import assert from 'node:assert/strict';
import test from 'node:test';
import type { TrialMark, TrialVersion } from '../../../schemas/types/index.ts';
import { buildEffect, buildWrite, draw, someInstant, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, type StoreUnderTest, withStore } from '../../support/store-under-test.ts';

const [real, trial, other] = [testId(1), testId(2), testId(3)];
const mark: TrialMark = {
  kind: 'service-process',
  code: 'QT-01',
  revision: 3,
  invited: ['an', 'binh'],
  openedBy: 'an',
};
const version: TrialVersion = {
  kind: 'service-process',
  code: 'QT-01',
  source: 'draft',
  number: 3,
  hash: 'a'.repeat(64),
  body: { processNo: 'QT-01' },
  findings: [],
};
const query = { sort: 'createdAt', descending: false, offset: 0, limit: 100 } as const;
const ofEverybody = { ...query, visibleTo: { every: true, trials: 'every' } } as const;
const timer = (dossierId: string) => ({ dossierId, kind: 'step-due' as const, dueAt: someInstant, entry: 1 });

/** One real dossier and two trials, each with a log, effects, hands and a timer. */
async function fill({ dossiers, definitions }: StoreUnderTest): Promise<void> {
  for (const id of [real, trial, other]) {
    const marked = id === real ? {} : { trial: mark };
    if (id !== real) await definitions.addTrialVersions(id, [{ ...version, body: { of: id } }]);
    for (const seq of [1, 2])
      await dossiers.commit(
        buildWrite(id, seq, {
          dossier: { ...marked, dossierNo: `S-${id.slice(-1)}` },
          row: { hands: ['user:an'], search: 'nguyen van an' },
          effects: (dossier) => [buildEffect(dossier)],
          timers: [timer(id)],
          draws: seq === 1 ? [draw(id === real ? 'real' : 'trial')] : [],
        }),
      );
  }
}

/** What can be found out about a dossier by any way the port offers. */
async function traces({ dossiers, timers, definitions }: StoreUnderTest, id: string): Promise<unknown> {
  const rows = [
    ...(await dossiers.list({ ...ofEverybody, trials: true })).rows,
    ...(await dossiers.list({ ...ofEverybody, words: ['nguyen'] })).rows,
    ...(await dossiers.list({ ...ofEverybody, trials: true, hands: ['user:an'], words: ['nguyen'] })).rows,
  ];
  return {
    found: await dossiers.find(id),
    byNumber: await dossiers.find(`S-${id.slice(-1)}`),
    rows: rows.filter((row) => row.id === id),
    log: await dossiers.log(id),
    effects: await dossiers.effects(id),
    timers: (await timers.dueTimers(someInstant, 100)).filter(({ dossierId }) => dossierId === id),
    versions: await definitions.findTrialVersions(id),
  };
}

const nothing = {
  found: undefined,
  byNumber: undefined,
  rows: [],
  log: [],
  effects: [],
  timers: [],
  versions: undefined,
};

/** Trial dossiers: in no list unless asked for, and removed whole, alone. */
export function trialContract(name: string, open: OpenStore): void {
  test(`${name}: trials are in no list or count unless only they are asked for`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const ids = async (more: object) =>
        (await store.dossiers.list({ ...ofEverybody, ...more })).rows.map(({ id }) => id);
      assert.deepEqual(await ids({}), [real]);
      assert.deepEqual(await ids({ ids: [real, trial] }), [real]);
      assert.deepEqual(await ids({ words: ['nguyen'], hands: ['user:an'] }), [real]);
      assert.deepEqual(await ids({ trials: true }), [trial, other]);
      assert.equal((await store.dossiers.list({ ...ofEverybody, limit: 0 })).total, 1);
      const targets = await store.dossiers.runningTargets({ processNo: 'QT-01' });
      assert.deepEqual(
        targets.map(({ dossierId }) => dossierId),
        [real],
      );
      assert.equal((await store.dossiers.countRunning('QT-01'))[0]?.count, 1);
    }));

  test(`${name}: a removed trial leaves nothing, and every other dossier as it was`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const before = [await traces(store, real), await traces(store, other)];
      assert.equal(await store.dossiers.removeTrial(trial), true);
      assert.deepEqual(await traces(store, trial), nothing);
      assert.deepEqual([await traces(store, real), await traces(store, other)], before);
      assert.equal(await store.dossiers.removeTrial(trial), false);
      const due = await store.effects.claim(someInstant, someInstant, 100);
      assert.deepEqual([...new Set(due.map(({ dossierId }) => dossierId))], [real, other]);
    }));

  test(`${name}: a dossier that is no trial is never removed, nor its log`, () =>
    withStore(open, async (store) => {
      await fill(store);
      const before = await traces(store, real);
      await assert.rejects(store.dossiers.removeTrial(real), /no trial/);
      assert.deepEqual(await traces(store, real), before);
    }));

  test(`${name}: a number of a removed trial is not given again`, () =>
    withStore(open, async (store) => {
      await fill(store);
      await store.dossiers.removeTrial(other);
      let drawn: number[][] = [];
      const numbered = (numbers: number[][]) => {
        drawn = numbers;
        return {};
      };
      await store.dossiers.commit(buildWrite(testId(4), 1, { draws: [draw('trial')], numbered }));
      assert.deepEqual(drawn, [[3]]);
    }));

  test(`${name}: what a trial runs on is found by its dossier alone and is no version`, () =>
    withStore(open, async (store) => {
      await fill(store);
      assert.deepEqual(await store.definitions.findTrialVersions(trial), [{ ...version, body: { of: trial } }]);
      assert.equal(await store.definitions.findTrialVersions(real), undefined);
      assert.deepEqual(await store.definitions.listVersions('service-process', 'QT-01'), []);
      await assert.rejects(store.definitions.addTrialVersions(trial, [version]));
    }));

  test(`${name}: a number shared with a trial leads to the dossier that is none`, () =>
    withStore(open, async (store) => {
      await store.dossiers.commit(buildWrite(real, 1, { dossier: { dossierNo: 'CHUNG' } }));
      await store.dossiers.commit(buildWrite(trial, 1, { dossier: { dossierNo: 'CHUNG', trial: mark } }));
      assert.equal((await store.dossiers.find('CHUNG'))?.id, real);
    }));
}
