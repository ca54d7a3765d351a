import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupFindings, placeText } from '../../../admin-ui/resources/imports/finding-groups.ts';
import type { Finding, ImportItem } from '../../../schemas/types/index.ts';

const found = (code: string, vi: string, extra: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'warning',
  path: '',
  message: { vi, en: vi },
  ...extra,
});

const item = (code: string, findings: Finding[]): ImportItem => ({
  itemKey: `service-process/${code}`,
  kind: 'service-process',
  code,
  name: `Quy trình ${code}`,
  file: `processes/${code}.xml`,
  outcome: 'create',
  baseRevision: 0,
  needs: [],
  findings,
  body: {},
});

test('what says the same is one group, with every place and each item once', () => {
  const [group, ...others] = groupFindings({
    findings: [],
    items: [
      item('A', [found('amount', '“50000”: hiểu là 50.000 đ'), found('amount', '“20.000”: hiểu là 20.000 đ')]),
      item('B', [found('amount', '“1”: hiểu là 1 đ')]),
    ],
  });
  assert.ok(group);
  assert.deepEqual(others, []);
  assert.equal(group.places.length, 3);
  assert.deepEqual(group.itemKeys, ['service-process/A', 'service-process/B']);
  assert.equal(group.message.vi, '“…”: hiểu là … đ', 'what differs is left out of the sentence');
});

test('a sentence that never differs is told whole', () => {
  const [group] = groupFindings({
    findings: [],
    items: [item('A', [found('duration', 'thời hạn -1')]), item('B', [found('duration', 'thời hạn -1')])],
  });
  assert.equal(group?.message.vi, 'thời hạn -1');
});

test('one code with two sentences is two groups', () => {
  const groups = groupFindings({
    findings: [],
    items: [item('A', [found('need', 'chưa có vai trò “X”'), found('need', 'chưa có lịch “Y”')])],
  });
  assert.equal(groups.length, 2);
});

test('errors come first, then what was found most often', () => {
  const groups = groupFindings({
    findings: [found('file-unread', 'không đọc được', { severity: 'error', file: 'a.xml' })],
    items: [
      item('A', [found('rare', 'hiếm'), found('often', 'nhiều'), found('often', 'nhiều')]),
      item('B', [found('note', 'ghi chú', { severity: 'info' })]),
    ],
  });
  assert.deepEqual(
    groups.map(({ code }) => code),
    ['file-unread', 'often', 'rare', 'note'],
  );
});

test('what kept a definition a draft belongs to the result, not to the plan', () => {
  assert.deepEqual(groupFindings({ findings: [found('not-published', 'vẫn là bản nháp')], items: [] }), []);
});

test('a place is file, line and column, as far as they are known', () => {
  assert.equal(placeText({ file: 'a.xml', line: 3, column: 7 }), 'a.xml:3:7');
  assert.equal(placeText({ file: 'a.xml', line: 3 }), 'a.xml:3');
  assert.equal(placeText({ file: 'a.xml', column: 7 }), 'a.xml');
  assert.equal(placeText({}), '');
});
