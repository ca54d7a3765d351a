import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterItems } from '../../../admin-ui/resources/imports/item-filter.ts';
import { countOutcomes } from '../../../admin-ui/resources/imports/outcome-counts.ts';
import { importedBy, unofferedAmong } from '../../../admin-ui/resources/imports/result.ts';
import type { DefinitionKind, ImportItem } from '../../../schemas/types/index.ts';

const item = (
  kind: DefinitionKind,
  code: string,
  name: string,
  outcome: ImportItem['outcome'] = 'create',
): ImportItem => ({
  itemKey: `${kind}/${code}`,
  kind,
  code,
  name,
  file: `${kind}/${code}.xml`,
  outcome,
  baseRevision: 0,
  needs: [],
  findings: [],
  body: {},
});

const items = [
  item('service-process', 'QT1', 'Đăng ký khai sinh'),
  item('service-process', 'QT2', 'Cấp giấy phép xây dựng', 'update'),
  item('dossier-template', 'QT1_HS', 'Đăng ký khai sinh', 'unchanged'),
];

test('items are found by words without accents, in code, name and file', () => {
  const find = (q: string, kind = '', outcome = '', keys?: Set<string>) =>
    filterItems(items, { q, kind, outcome, keys }).map(({ itemKey }) => itemKey);
  assert.deepEqual(find('dang sinh'), ['service-process/QT1', 'dossier-template/QT1_HS']);
  assert.deepEqual(find('khai qt1', 'service-process'), ['service-process/QT1']);
  assert.deepEqual(find('', '', 'update'), ['service-process/QT2']);
  assert.deepEqual(find('template'), ['dossier-template/QT1_HS']);
  assert.deepEqual(find('', '', '', new Set(['service-process/QT2'])), ['service-process/QT2']);
  assert.deepEqual(find('không có'), []);
});

test('outcomes are counted kind by kind, the most frequent kind first', () => {
  assert.deepEqual(countOutcomes(items), [
    { kind: 'service-process', create: 1, update: 1, unchanged: 0, error: 0 },
    { kind: 'dossier-template', create: 0, update: 0, unchanged: 1, error: 0 },
  ]);
});

test('what stayed a draft says why, everything else does not', () => {
  const why = { vi: 'vẫn là bản nháp: còn lỗi', en: 'stays a draft: faults' };
  const made = items.map(({ itemKey: key, kind, code, name }) => ({ key, kind, code, name }));
  const result = importedBy({
    made,
    findings: [{ code: 'not-published', severity: 'warning', path: '', message: why, value: 'service-process/QT2' }],
  });
  assert.deepEqual(
    result.map(({ held }) => held),
    [undefined, why, undefined],
  );
  assert.deepEqual(importedBy({ findings: [] }), []);
});

test('a process that was made and that nothing offers is told', () => {
  const alone: ImportItem = {
    ...item('service-process', 'QT3', 'Không mẫu'),
    findings: [{ code: 'process-without-template', severity: 'warning', path: '', message: { vi: '', en: '' } }],
  };
  const pairOf = (code: string) => ({
    proposalKey: `pair/${code}`,
    kind: 'pair' as const,
    why: { vi: '', en: '' },
    confidence: 'certain' as const,
    body: {},
    needs: [`service-process/${code}`],
  });
  const plan = { items: [...items, alone], proposals: [pairOf('QT1'), pairOf('QT2'), pairOf('QT9')] };
  const made = [...plan.items, { itemKey: 'pair/QT1', kind: 'service-config' as const, code: 'QT1@A', name: '' }].map(
    ({ itemKey: key, kind, code, name }) => ({ key, kind, code, name }),
  );
  assert.deepEqual(unofferedAmong(plan, made), ['QT3', 'QT2']);
});
