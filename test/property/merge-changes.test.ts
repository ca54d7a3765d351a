import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import fc from 'fast-check';
import { mergeChanges, sameJson } from '../../engine/domain/release/merge-changes.ts';

const item = fc.record({ name: fc.string({ maxLength: 3 }), count: fc.nat(3) });
const coded = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((codes) =>
    fc.tuple(...codes.map((stepCode) => item.map((fields) => ({ stepCode, ...fields })))).map((items) => [...items]),
  );
const definition = fc.record(
  { title: fc.string({ maxLength: 3 }), note: fc.string({ maxLength: 3 }), steps: coded },
  { requiredKeys: ['steps'] },
);

describe('joining two changes of one definition', () => {
  test('a change of one side alone is taken whole, without a question', () => {
    fc.assert(
      fc.property(definition, definition, (base, changed) => {
        for (const { merged, conflicts } of [mergeChanges(base, changed, base), mergeChanges(base, base, changed)]) {
          assert.deepEqual(conflicts, []);
          assert.ok(sameJson(merged, changed), JSON.stringify(merged));
        }
      }),
    );
  });

  test('the same change of both sides is no conflict', () => {
    fc.assert(
      fc.property(definition, definition, (base, changed) => {
        const { merged, conflicts } = mergeChanges(base, changed, structuredClone(changed));
        assert.deepEqual(conflicts, []);
        assert.ok(sameJson(merged, changed));
      }),
    );
  });

  test('where nothing is contested, either side may be called mine but for the order of new items', () => {
    const sorted = (value: unknown) =>
      JSON.parse(JSON.stringify(value), (_key, at) =>
        Array.isArray(at) ? [...at].sort((one, other) => (one.stepCode < other.stepCode ? -1 : 1)) : at,
      );
    fc.assert(
      fc.property(definition, definition, definition, (base, mine, theirs) => {
        const one = mergeChanges(base, mine, theirs);
        const other = mergeChanges(base, theirs, mine);
        assert.equal(one.conflicts.length, other.conflicts.length);
        if (one.conflicts.length === 0) assert.ok(sameJson(sorted(one.merged), sorted(other.merged)));
      }),
    );
  });

  test('two people preparing one release each keep what they added, of one code and different kinds too', () => {
    const plan = (...keys: string[]) => ({
      items: keys.map((key) => ({ kind: key.split('/')[0], code: key.split('/')[1] })),
    });
    const base = plan('service/A', 'service-process/B');
    const mine = plan('service/A', 'service-process/A', 'service-process/B');
    const theirs = plan('service/A', 'service-config/C');
    const { merged, conflicts } = mergeChanges(base, mine, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(merged, plan('service/A', 'service-config/C', 'service-process/A'));
  });

  test('every conflict names a place that both sides changed, and the merged value holds mine there', () => {
    fc.assert(
      fc.property(definition, definition, definition, (base, mine, theirs) => {
        for (const conflict of mergeChanges(base, mine, theirs).conflicts) {
          assert.ok(!sameJson(conflict.base, conflict.mine) && !sameJson(conflict.base, conflict.theirs));
          assert.ok(!sameJson(conflict.mine, conflict.theirs));
        }
      }),
    );
  });

  test('theirs chosen everywhere is the merge seen from the other side', () => {
    const sorted = (value: unknown) =>
      JSON.parse(JSON.stringify(value), (_key, at) =>
        Array.isArray(at) ? [...at].sort((one, other) => (one.stepCode < other.stepCode ? -1 : 1)) : at,
      );
    fc.assert(
      fc.property(definition, definition, definition, (base, mine, theirs) => {
        const chosen = mergeChanges(base, mine, theirs, () => true).merged;
        assert.ok(sameJson(sorted(chosen), sorted(mergeChanges(base, theirs, mine).merged)));
      }),
    );
  });

  test('what one took out and the other renamed comes back where it stood, and nothing else goes', () => {
    const step = (stepCode: string, stepName = 'Bước') => ({ stepCode, stepName });
    const base = { steps: [step('100'), step('200'), step('300')] };
    const mine = { steps: [step('200'), step('300')] };
    const theirs = { steps: [step('100', 'Tiếp nhận'), step('200'), step('300')] };
    assert.deepEqual(mergeChanges(base, mine, theirs, () => true).merged, theirs);
    assert.deepEqual(mergeChanges(base, mine, theirs).merged, mine);
  });

  test('items are recognised by their code: one renames a step while the other adds one before it', () => {
    const base = { steps: [{ stepCode: '100', stepName: 'Tiếp nhận' }] };
    const mine = { steps: [{ stepCode: '100', stepName: 'Tiếp nhận hồ sơ' }] };
    const theirs = {
      steps: [
        { stepCode: '50', stepName: 'Kiểm tra' },
        { stepCode: '100', stepName: 'Tiếp nhận' },
      ],
    };
    assert.deepEqual(mergeChanges(base, mine, theirs), {
      merged: {
        steps: [
          { stepCode: '50', stepName: 'Kiểm tra' },
          { stepCode: '100', stepName: 'Tiếp nhận hồ sơ' },
        ],
      },
      conflicts: [],
    });
  });

  test('one takes an item out, the other changed it: that is asked', () => {
    const base = { steps: [{ stepCode: '100', stepName: 'Tiếp nhận' }] };
    const theirs = { steps: [{ stepCode: '100', stepName: 'Tiếp nhận hồ sơ' }] };
    const { conflicts } = mergeChanges(base, { steps: [] }, theirs);
    assert.deepEqual(conflicts, [{ path: '/steps/0', base: base.steps[0], mine: undefined, theirs: theirs.steps[0] }]);
  });
});
