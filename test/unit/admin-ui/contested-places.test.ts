import assert from 'node:assert/strict';
import test from 'node:test';
import { contestedAt, withAt } from '../../../admin-ui/resources/changes/contested.ts';
import { mergeChanges } from '../../../engine/domain/release/merge-changes.ts';
import { sampleProcess } from '../../support/sample-definitions.ts';

test('what two people did at one place is told in words, each against what was there', () => {
  const base = sampleProcess('QT1');
  const mine = { ...base, durationCount: 7 };
  const theirs = { ...base, durationCount: 9 };
  const { merged, conflicts } = mergeChanges(base, mine, theirs);
  const [conflict] = conflicts;
  assert.ok(conflict);
  const told = contestedAt('service-process', merged, conflict);
  assert.deepEqual(
    [told.place?.vi, ...[...told.mine, ...told.theirs].map(({ sentence }) => sentence.vi)],
    [
      'Thông tin chung',
      'Thời gian xử lý từ 5 ngày làm việc thành 7 ngày làm việc',
      'Thời gian xử lý từ 5 ngày làm việc thành 9 ngày làm việc',
    ],
  );
});

test('one took out what the other changed', () => {
  const base = sampleProcess('QT1');
  const [first, last] = base.steps;
  assert.ok(first && last);
  const { merged, conflicts } = mergeChanges(
    base,
    { ...base, steps: [{ ...first, durationCount: 3 }, last] },
    { ...base, steps: [last] },
  );
  const [conflict] = conflicts;
  assert.ok(conflict);
  const told = contestedAt('service-process', merged, conflict);
  assert.equal(told.place?.vi, 'Bước 100 «Bước 100»');
  assert.deepEqual(
    told.theirs.map(({ change }) => change),
    ['removed'],
  );
});

test('a value is put and taken out anywhere, the rest is left alone', () => {
  const body = { a: [{ b: 1 }, { b: 2 }], 'c/d': 1 };
  assert.deepEqual(withAt(body, '/a/1/b', 5), { a: [{ b: 1 }, { b: 5 }], 'c/d': 1 });
  assert.deepEqual(withAt(body, '/a/0', undefined), { a: [{ b: 2 }], 'c/d': 1 });
  assert.deepEqual(withAt(body, '/c~1d', undefined), { a: [{ b: 1 }, { b: 2 }] });
  assert.deepEqual(withAt(body, '', 1), 1);
  assert.deepEqual(body, { a: [{ b: 1 }, { b: 2 }], 'c/d': 1 });
});
