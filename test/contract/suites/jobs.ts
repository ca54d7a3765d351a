import assert from 'node:assert/strict';
import test from 'node:test';
import type { NewJob } from '../../../engine/ports/job-store.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

const job = (id: string): NewJob => ({
  id,
  kind: 'migration',
  createdAt: '2026-03-04T02:00:00.000Z',
  by: 'an',
  reason: 'thử',
  processNo: 'QT',
  toVersion: 2,
  mapping: {},
});
const targets = ['a', 'b', 'c'].map((dossierId) => ({ dossierId, dossierNo: null }));
const now = '2026-03-04T02:00:00.000Z';
const later = '2026-03-04T02:01:00.000Z';
const muchLater = '2026-03-04T03:00:00.000Z';

/** Jobs: made once, claimed by one at a time, counts that add up. */
export function jobContract(name: string, open: OpenStore): void {
  test(`${name}: a job is made once with all its items, and again changes nothing`, () =>
    withStore(open, async ({ jobs }) => {
      assert.equal(await jobs.createJob(job('j1'), targets), 'created');
      assert.equal(await jobs.createJob({ ...job('j1'), reason: 'khác' }, []), 'exists');
      const made = await jobs.findJob('j1');
      assert.deepEqual(
        [made?.state, made?.reason, made?.counts],
        ['running', 'thử', { total: 3, waiting: 3, done: 0, refused: 0, left: 0 }],
      );
      assert.equal(await jobs.findJob('j2'), undefined);
    }));

  test(`${name}: a job without items is done`, () =>
    withStore(open, async ({ jobs }) => {
      await jobs.createJob(job('j1'), []);
      assert.equal((await jobs.findJob('j1'))?.state, 'done');
    }));

  test(`${name}: an item is leased to one, and an abandoned lease runs out`, () =>
    withStore(open, async ({ jobs }) => {
      await jobs.createJob(job('j1'), targets);
      const first = await jobs.claimItems(now, later, 2);
      const second = await jobs.claimItems(now, later, 9);
      assert.deepEqual([...first, ...second].map(({ dossierId }) => dossierId).sort(), ['a', 'b', 'c']);
      assert.deepEqual(await jobs.claimItems(now, later, 9), []);
      const again = await jobs.claimItems(muchLater, muchLater, 9);
      assert.deepEqual(
        again.map(({ attempts }) => attempts),
        [2, 2, 2],
      );
    }));

  test(`${name}: counts add up, the job is done with its last item, refused ones come first`, () =>
    withStore(open, async ({ jobs }) => {
      await jobs.createJob(job('j1'), targets);
      const [a, b, c] = await jobs.claimItems(now, later, 9);
      assert.ok(a && b && c);
      const outcome = { fromHolders: ['An'], toHolders: ['Bình', 'Chi'] };
      await jobs.settleItem({ ...a, state: 'done', seq: 7, fromStep: 'Cũ', toStep: 'Mới', outcome });
      await jobs.settleItem({ ...b, state: 'left', reasons: [{ vi: 'đã xong', en: 'ended' }] });
      assert.equal((await jobs.findJob('j1'))?.state, 'running');
      await jobs.settleItem({ ...c, state: 'refused', reasons: [{ vi: 'không', en: 'no' }] });
      const done = await jobs.findJob('j1');
      assert.deepEqual([done?.state, done?.counts], ['done', { total: 3, waiting: 0, done: 1, refused: 1, left: 1 }]);
      const { rows, total } = await jobs.listItems('j1', { offset: 0, limit: 2 });
      assert.deepEqual([total, rows.map(({ state }) => state)], [3, ['refused', 'left']]);
      const only = await jobs.listItems('j1', { state: 'done', offset: 0, limit: 9 });
      assert.deepEqual(
        only.rows.map(({ dossierId, seq, toStep, outcome: told }) => [dossierId, seq, toStep, told]),
        [[a.dossierId, 7, 'Mới', outcome]],
      );
    }));

  test(`${name}: a stopped job is not worked on; resumed, its refused items wait again`, () =>
    withStore(open, async ({ jobs }) => {
      await jobs.createJob(job('j1'), targets);
      const [a] = await jobs.claimItems(now, later, 1);
      assert.ok(a);
      await jobs.settleItem({ ...a, state: 'refused', reasons: [{ vi: 'không', en: 'no' }] });
      await jobs.setJobState('j1', 'stopped', false);
      assert.deepEqual(await jobs.claimItems(muchLater, muchLater, 9), []);
      await jobs.setJobState('j1', 'running', true);
      assert.equal((await jobs.claimItems(muchLater, muchLater, 9)).length, 3);
    }));

  test(`${name}: a job goes on with an amended mapping and says nothing else anew`, () =>
    withStore(open, async ({ jobs }) => {
      await jobs.createJob(job('j1'), targets);
      const before = await jobs.findJob('j1');
      await jobs.setJobState('j1', 'running', true, { '1.1': 'M1.1' });
      assert.deepEqual(await jobs.findJob('j1'), { ...before, mapping: { '1.1': 'M1.1' } });
    }));

  test(`${name}: jobs are listed newest first`, () =>
    withStore(open, async ({ jobs }) => {
      for (const id of ['j1', 'j2', 'j3']) await jobs.createJob(job(id), []);
      const { rows, total } = await jobs.listJobs({ offset: 1, limit: 1 });
      assert.deepEqual([total, rows.map(({ id }) => id)], [3, ['j2']]);
    }));
}
