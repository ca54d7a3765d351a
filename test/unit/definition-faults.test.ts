import assert from 'node:assert/strict';
import test from 'node:test';
import { findDefinitionFaults } from '../../engine/domain/process/findings.ts';
import type { DefinitionKind } from '../../schemas/types/index.ts';
import { part } from '../support/act-fixture.ts';

const faults = (kind: DefinitionKind, body: object) =>
  findDefinitionFaults(kind, body).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const template = (more: object) => ({
  templateNo: 'MAU',
  templateName: 'Mẫu',
  description: '',
  newFormScript: '',
  parts: [],
  ...more,
});

test('a part without a kind keeps a template from being put into effect, a result marked as handed in is pointed out', () => {
  const parts = [
    part('TP01'),
    part('TP02', { partType: 0 }),
    part('KQ01'),
    part('TP03', { deliverableType: 'GIAY_PHEP' }),
    part('KQ02', { partType: 2, deliverableType: 'GIAY_PHEP' }),
  ];
  assert.deepEqual(faults('dossier-template', template({ parts })), [
    'error part-kind-missing /parts/1/partType',
    'warning result-part-handed-in /parts/2/partType',
    'warning result-part-handed-in /parts/3/partType',
  ]);
});

test('a part code used twice and a case of a part there is none of are faults of a template', () => {
  const cases = [{ caseCode: 'A', caseName: 'A', parts: [{ partNo: 'TP01' }, { partNo: 'TP09' }] }];
  assert.deepEqual(faults('dossier-template', template({ parts: [part('TP01'), part('TP01')], cases })), [
    'error part-duplicate /parts/1/partNo',
    'error case-part-missing /cases/0/parts/1/partNo',
  ]);
});

test('codes used twice, parents that are none and rings of parents are faults of a list', () => {
  const item = (itemCode: string, parent = '') => ({ itemCode, itemName: itemCode, parent });
  const items = [item('A'), item('A'), item('B', 'X'), item('C', 'D'), item('D', 'C'), item('E', 'C'), item('F', 'F')];
  const body = { collectionCode: 'DM', collectionName: 'Danh mục', items };
  assert.deepEqual(faults('dictionary', body), [
    'error item-duplicate /items/1/itemCode',
    'warning item-parent-missing /items/2/parent',
    'warning item-parent-ring /items/3/parent',
    'warning item-parent-ring /items/4/parent',
    'warning item-parent-ring /items/6/parent',
  ]);
});

test('a calendar of the nation on which nobody ever works is a fault, one that only adds holidays is none', () => {
  const calendar = (workingTimes: object[]) => ({
    calendarCode: 'VN',
    calendarName: 'Lịch',
    scope: 'nation',
    workingTimes,
    exceptions: [],
  });
  const closed = faults('calendar', calendar([{ day: 2, hours: '' }]));
  assert.deepEqual(
    closed.map((fault) => fault.split(' ').slice(0, 2).join(' ')),
    ['error calendar-no-working-day'],
  );
  assert.deepEqual(faults('calendar', calendar([{ day: 2, hours: '07:00-11:30' }])), []);
  assert.deepEqual(faults('calendar', calendar([])), []);
});
