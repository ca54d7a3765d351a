import assert from 'node:assert/strict';
import test from 'node:test';
import { someInstant } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';
import { buildDraftSave } from './drafts.ts';

const kind = 'service-process';
const stamp = { at: someInstant, author: 'quantri', reason: 'nhập gói' };
const query = { kind, sort: 'code', descending: false, offset: 0, limit: 10 } as const;
const item = (code: string, baseRevision = 0) => ({ kind, code, baseRevision }) as const;

/** Batches: invisible until one insert makes every item current, or none. */
export function draftBatchContract(name: string, open: OpenStore): void {
  test(`${name}: staged drafts are seen nowhere before their batch is applied, and all of them after`, () =>
    withStore(open, async ({ definitions, written }) => {
      await definitions.saveDraft(buildDraftSave('Q1', { body: { from: 'hand' } }), 0, stamp);
      await definitions.stage('b1', [buildDraftSave('Q1', { body: { from: 'bundle' } }), buildDraftSave('Q2')]);
      assert.deepEqual((await definitions.findDraft(kind, 'Q1'))?.body, { from: 'hand' });
      assert.equal(await definitions.findDraft(kind, 'Q2'), undefined);
      assert.equal((await definitions.listDrafts(query)).total, 1);
      assert.equal((await definitions.allDrafts(kind)).length, 1);
      assert.deepEqual(await definitions.draftHistory(kind, 'Q2'), []);

      written.length = 0;
      const applied = await definitions.applyBatch({ batchId: 'b1', items: [item('Q1', 1), item('Q2')], stamp });
      assert.deepEqual(applied, { outcome: 'applied' });
      assert.deepEqual(written, ['batch:b1']);
      const current = await definitions.findDraft(kind, 'Q1');
      assert.deepEqual([current?.revision, current?.body, current?.reason], [2, { from: 'bundle' }, 'nhập gói']);
      assert.equal((await definitions.findDraft(kind, 'Q2'))?.revision, 1);
      assert.equal((await definitions.listDrafts(query)).total, 2);
      assert.equal((await definitions.draftHistory(kind, 'Q1')).length, 2);
      assert.deepEqual(
        (await definitions.listRevisions(kind, 'Q1')).map(({ batchId }) => batchId),
        ['b1', null],
      );
    }));

  test(`${name}: one stale item refuses the whole batch and names itself`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.saveDraft(buildDraftSave('Q1'), 0, stamp);
      await definitions.stage('b1', [buildDraftSave('Q1'), buildDraftSave('Q2')]);
      const refused = await definitions.applyBatch({ batchId: 'b1', items: [item('Q1'), item('Q2')], stamp });
      assert.deepEqual(refused, { outcome: 'changed', stale: [{ kind, code: 'Q1' }] });
      assert.equal(await definitions.findDraft(kind, 'Q2'), undefined);
      assert.equal((await definitions.findDraft(kind, 'Q1'))?.revision, 1);
    }));

  test(`${name}: a batch with an item that was never staged changes nothing`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.stage('b1', [buildDraftSave('Q1')]);
      await assert.rejects(
        definitions.applyBatch({ batchId: 'b1', items: [item('Q1'), item('Q2')], stamp }),
        /never staged/,
      );
      assert.equal(await definitions.findDraft(kind, 'Q1'), undefined);
    }));

  test(`${name}: staging and applying may be repeated; a batch that was applied is closed`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.stage('b1', [buildDraftSave('Q1', { body: { take: 1 } })]);
      await definitions.stage('b1', [buildDraftSave('Q1', { body: { take: 2 } })]);
      const batch = { batchId: 'b1', items: [item('Q1')], stamp };
      await definitions.applyBatch(batch);
      await definitions.stage('b1', [buildDraftSave('Q1', { body: { take: 3 } })]);
      assert.deepEqual(await definitions.applyBatch(batch), { outcome: 'applied' });
      const current = await definitions.findDraft(kind, 'Q1');
      assert.deepEqual([current?.revision, current?.body], [1, { take: 2 }]);
    }));

  test(`${name}: of two batches made against one state only the first is applied`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.stage('b1', [buildDraftSave('Q1')]);
      await definitions.stage('b2', [buildDraftSave('Q1')]);
      const outcomes = await Promise.all(
        ['b1', 'b2'].map((batchId) => definitions.applyBatch({ batchId, items: [item('Q1')], stamp })),
      );
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['applied', 'changed'],
      );
    }));

  test(`${name}: an applied batch says what it made of each draft, and may take drafts out of sight`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.saveDraft(buildDraftSave('Q1', { body: { life: 1 } }), 0, stamp);
      await definitions.saveDraft(buildDraftSave('Q3', { body: { life: 1 } }), 0, stamp);
      await definitions.removeDraft(kind, 'Q3', 1, stamp);
      await definitions.stage('b1', [buildDraftSave('Q2'), buildDraftSave('Q3', { body: { life: 2 } })]);
      assert.equal(await definitions.findBatch('b1'), undefined, 'staged only');
      const items = [item('Q2'), item('Q3'), { ...item('Q1', 1), removes: true as const }];
      assert.deepEqual(
        await definitions.applyBatch({ batchId: 'b0', items: [{ ...item('Q1', 2), removes: true }], stamp }),
        { outcome: 'changed', stale: [{ kind, code: 'Q1' }] },
      );
      assert.deepEqual(await definitions.applyBatch({ batchId: 'b1', items, stamp }), { outcome: 'applied' });
      assert.equal(await definitions.findDraft(kind, 'Q1'), undefined);
      assert.deepEqual(await definitions.findBatch('b1'), {
        batchId: 'b1',
        stamp,
        items: [
          { ...item('Q2'), revision: 1 },
          { ...item('Q3'), revision: 3 },
          { ...item('Q1', 1), removes: true, revision: 2 },
        ],
      });
      const [removal] = await definitions.listRevisions(kind, 'Q1');
      assert.deepEqual([removal?.removed, removal?.batchId], [true, 'b1']);
      assert.deepEqual((await definitions.findRevision(kind, 'Q3', 1))?.body, { life: 1 });
      assert.deepEqual((await definitions.findRevision(kind, 'Q3', 3))?.body, { life: 2 });
      assert.equal(await definitions.findRevision(kind, 'Q3', 4), undefined);
    }));

  test(`${name}: two thousand definitions become current at once`, () =>
    withStore(open, async ({ definitions }) => {
      const codes = Array.from({ length: 2000 }, (_, place) => `Q${String(place).padStart(4, '0')}`);
      await definitions.stage(
        'big',
        codes.map((code) => buildDraftSave(code)),
      );
      assert.equal((await definitions.listDrafts(query)).total, 0);
      await definitions.applyBatch({ batchId: 'big', items: codes.map((code) => item(code)), stamp });
      assert.equal((await definitions.listDrafts(query)).total, 2000);
    }));
}
