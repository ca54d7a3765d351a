import assert from 'node:assert/strict';
import test from 'node:test';
import type { DraftQuery, DraftSave } from '../../../engine/ports/definition-store.ts';
import type { Finding } from '../../../schemas/types/index.ts';
import { someInstant } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

const kind = 'service-process';
const stamp = { at: someInstant, author: 'quantri', reason: 'sửa bước' };
const finding = (severity: Finding['severity']): Finding => ({
  code: 'dead-end',
  severity,
  path: '/steps/0',
  message: { vi: 'cụt', en: 'dead end' },
});

export function buildDraftSave(code: string, changes: Partial<DraftSave> = {}): DraftSave {
  return {
    kind,
    code,
    body: { processNo: code },
    name: `Quy trình ${code}`,
    ownerAgency: 'H20',
    search: `${code.toLowerCase()} quy trinh`,
    findings: [],
    ...changes,
  };
}

const query: DraftQuery = { kind, sort: 'code', descending: false, offset: 0, limit: 100 };

/** Drafts one by one: save, stale, history, remove, list. */
export function draftContract(name: string, open: OpenStore): void {
  test(`${name}: a saved draft is read back, and each save makes one document`, () =>
    withStore(open, async ({ definitions, written }) => {
      const code = 'TT66/8888-MP-PL5';
      const saved = await definitions.saveDraft(buildDraftSave(code, { findings: [finding('error')] }), 0, stamp);
      const expected = {
        kind,
        code,
        revision: 1,
        savedAt: stamp.at,
        author: stamp.author,
        reason: stamp.reason,
        body: { processNo: code },
        findings: [finding('error')],
      };
      assert.deepEqual(saved, { outcome: 'saved', draft: expected });
      assert.deepEqual(await definitions.findDraft(kind, code), expected);
      assert.deepEqual(await definitions.allDrafts(kind), [expected]);
      assert.equal(await definitions.findDraft('fee-policy', code), undefined);
      assert.deepEqual(written, [`draft:${kind}/${code}`]);
    }));

  test(`${name}: two revisions have the same text when they say the same, apart from fields left out`, () =>
    withStore(open, async ({ definitions }) => {
      const bodies = [{ a: 1 }, { a: 2 }, { a: 1 }, { a: 1, 'bí mật': 'x' }];
      for (const [revision, body] of bodies.entries())
        await definitions.saveDraft(buildDraftSave('Q1', { body }), revision, stamp);
      const same = (other: number, without: string[] = []) => definitions.haveSameText(kind, 'Q1', [1, other], without);
      assert.deepEqual(await Promise.all([1, 2, 3, 4, 5].map((other) => same(other))), [
        true,
        false,
        true,
        false,
        false,
      ]);
      assert.deepEqual(await Promise.all([2, 4].map((other) => same(other, ['bí mật', 'khác']))), [false, true]);
      assert.equal(await definitions.haveSameText('fee-policy', 'Q1', [1, 1], []), false);
    }));

  test(`${name}: a save on a stale revision is told the current draft and changes nothing`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.saveDraft(buildDraftSave('Q1'), 0, stamp);
      const attempts = await Promise.all(
        ['x', 'y'].map((step) => definitions.saveDraft(buildDraftSave('Q1', { body: { step } }), 1, stamp)),
      );
      assert.deepEqual(
        attempts.map(({ outcome }) => outcome),
        ['saved', 'changed'],
      );
      const current = await definitions.findDraft(kind, 'Q1');
      assert.deepEqual(current?.body, { step: 'x' });
      assert.deepEqual(attempts[1], { outcome: 'changed', current });
      assert.equal((await definitions.saveDraft(buildDraftSave('Q1'), 0, stamp)).outcome, 'changed');
      assert.deepEqual(await definitions.saveDraft(buildDraftSave('Q2'), 4, stamp), {
        outcome: 'changed',
        current: undefined,
      });
    }));

  test(`${name}: a removed draft is out of sight, its history stays, and its code may be used again`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.saveDraft(buildDraftSave('Q1', { body: { life: 1 } }), 0, stamp);
      await definitions.saveDraft(buildDraftSave('Q1', { body: { life: 2 } }), 1, { ...stamp, author: 'khac' });
      assert.equal((await definitions.removeDraft(kind, 'Q1', 1, stamp)).outcome, 'changed');
      assert.equal((await definitions.removeDraft(kind, 'Q1', 2, { ...stamp, reason: 'bỏ' })).outcome, 'saved');
      assert.equal((await definitions.removeDraft(kind, 'Q1', 3, stamp)).outcome, 'changed');
      assert.equal(await definitions.findDraft(kind, 'Q1'), undefined);
      assert.deepEqual((await definitions.listDrafts(query)).total, 0);
      assert.deepEqual(await definitions.allDrafts(kind), []);
      const again = await definitions.saveDraft(buildDraftSave('Q1', { body: { life: 3 } }), 0, stamp);
      assert.equal(again.outcome === 'saved' && again.draft.revision, 4);
      assert.deepEqual(
        (await definitions.draftHistory(kind, 'Q1')).map(({ revision, author, reason, body }) => [
          revision,
          author,
          reason,
          body,
        ]),
        [
          [4, 'quantri', 'sửa bước', { life: 3 }],
          [3, 'quantri', 'bỏ', { life: 2 }],
          [2, 'khac', 'sửa bước', { life: 2 }],
          [1, 'quantri', 'sửa bước', { life: 1 }],
        ],
      );
      assert.deepEqual(
        (await definitions.listRevisions(kind, 'Q1')).map(({ revision, author, reason, removed, batchId }) => [
          revision,
          author,
          reason,
          removed,
          batchId,
        ]),
        [
          [4, 'quantri', 'sửa bước', false, null],
          [3, 'quantri', 'bỏ', true, null],
          [2, 'khac', 'sửa bước', false, null],
          [1, 'quantri', 'sửa bước', false, null],
        ],
      );
    }));

  test(`${name}: a list of drafts shows what its rows need, by words, agency, codes, order and page`, () =>
    withStore(open, async ({ definitions }) => {
      const findings = [finding('error'), finding('warning'), finding('warning'), finding('info')];
      await definitions.saveDraft(buildDraftSave('B', { findings, ownerAgency: 'H21' }), 0, stamp);
      await definitions.saveDraft(buildDraftSave('A', { search: 'a khai sinh', name: 'Khai sinh' }), 0, stamp);
      await definitions.saveDraft(buildDraftSave('C', { search: 'c khai tu' }), 0, stamp);
      await definitions.saveDraft({ ...buildDraftSave('A'), kind: 'fee-policy' }, 0, stamp);
      const list = async (changes: Partial<DraftQuery>) => {
        const page = await definitions.listDrafts({ ...query, ...changes });
        return [page.rows.map((row) => row.code).join(''), page.total];
      };
      assert.deepEqual(await list({}), ['ABC', 3]);
      assert.deepEqual(await list({ descending: true, offset: 1, limit: 1 }), ['B', 3]);
      assert.deepEqual(await list({ words: ['khai', 'sinh'] }), ['A', 1]);
      assert.deepEqual(await list({ ownerAgency: 'H21' }), ['B', 1]);
      assert.deepEqual(await list({ codes: ['C', 'A', 'Z'] }), ['AC', 2]);
      const [row] = (await definitions.listDrafts({ ...query, codes: ['B'] })).rows;
      assert.deepEqual(row, {
        kind,
        code: 'B',
        name: 'Quy trình B',
        revision: 1,
        savedAt: stamp.at,
        author: stamp.author,
        ownerAgency: 'H21',
        errors: 1,
        warnings: 2,
      });
    }));
}
