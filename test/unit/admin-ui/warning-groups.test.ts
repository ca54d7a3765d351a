import assert from 'node:assert/strict';
import test from 'node:test';
import { capital } from '../../../admin-ui/resources/findings/capital.ts';
import { acknowledges, countUnsaid, groupWarnings } from '../../../admin-ui/resources/findings/warning-groups.ts';
import type { PlacedFinding } from '../../../schemas/types/index.ts';

const found = (code: string, findingCode: string, vi: string): PlacedFinding => ({
  kind: 'service-process',
  code,
  name: '',
  place: [],
  finding: { severity: 'warning', code: findingCode, path: '', message: { vi, en: vi } },
});
const warnings = [found('A', 'x', 'bước chờ'), found('A', 'y', 'thời hạn -1'), found('B', 'y', 'thời hạn -2')];

test('warnings are asked about once for each code, the most frequent first, under what they say in common', () => {
  assert.deepEqual(
    groupWarnings(warnings).map(({ findingCode, title, found: some }) => [findingCode, title.vi, some.length]),
    [
      ['y', 'thời hạn …', 2],
      ['x', 'bước chờ', 1],
    ],
  );
});

test('a group is answered for by a tick and a reason together', () => {
  const groups = groupWarnings(warnings);
  assert.equal(countUnsaid(groups, {}), 2);
  assert.equal(countUnsaid(groups, { x: { seen: true, reason: ' ' }, y: { seen: false, reason: 'biết' } }), 2);
  const words = { x: { seen: false, reason: '' }, y: { seen: true, reason: ' biết rồi ' } };
  assert.equal(countUnsaid(groups, words), 1);
  assert.deepEqual(acknowledges(groups, words), [{ findingCode: 'y', reason: 'biết rồi' }]);
});

test('a sentence begins with a capital letter, a quoted code stays as it is written', () => {
  assert.deepEqual(['ủy quyền', '“payok”: sai', 'Đã'].map(capital), ['Ủy quyền', '“payok”: sai', 'Đã']);
});
