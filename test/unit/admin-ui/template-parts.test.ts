import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  casesWith,
  matrixRows,
  newCase,
  renamedIn,
  withNumbers,
  withoutPart,
  withPart,
} from '../../../admin-ui/resources/templates/cases/case-parts.ts';
import {
  isPartKind,
  newPart,
  nextPartNo,
  proposedKind,
} from '../../../admin-ui/resources/templates/parts/part-kinds.ts';
import { placeOf } from '../../../admin-ui/resources/templates/template-place.ts';
import type { DossierCase, DossierPart } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';

const part = (partNo: string, more: Partial<DossierPart> = {}): DossierPart => ({
  ...newPart([]),
  partNo,
  partName: `Giấy ${partNo}`,
  ...more,
});

const house: DossierCase = { caseCode: 'NHA_O', caseName: 'Nhà ở', parts: [{ partNo: 'TP01' }, { partNo: 'TP03' }] };

test('the next component is numbered behind the last one, leaving out the fixed place of other papers', () => {
  assert.equal(nextPartNo([]), 'TP01');
  assert.equal(nextPartNo(['TP01', 'TP02', 'TP99', 'KQ01']), 'TP03');
  assert.equal(nextPartNo(['TP98']), '');
});

test('a code that begins with KQ proposes a result, any other a paper handed in', () => {
  assert.equal(proposedKind('KQTC'), 2);
  assert.equal(proposedKind(' kq01'), 2);
  assert.equal(proposedKind('TP99'), 1);
});

test('a component without a kind counts as not chosen', () => {
  assert.equal(isPartKind(0), false);
  assert.equal(isPartKind(undefined), false);
  assert.equal(isPartKind(7), true);
});

test('a new component needs only a name to be saved', () => {
  const template = { templateNo: 'M', templateName: 'M', description: '', newFormScript: '' };
  assert.equal(check('DossierTemplate', { ...template, parts: [{ ...newPart([]), partName: 'Đơn' }] }).ok, true);
  assert.equal(check('DossierTemplate', { ...template, parts: [newPart([])] }).ok, false);
});

test('the matrix has what is handed in, and whatever a case names', () => {
  const parts = [part('TP01'), part('KQ01', { partType: 2 }), part('KQ02', { partType: 2 })];
  const named: DossierCase = { ...house, parts: [{ partNo: 'KQ02' }, { partNo: 'GONE' }] };
  assert.deepEqual(
    matrixRows(parts, [named]).map(({ partNo, part: known }) => [partNo, known !== undefined]),
    [
      ['TP01', true],
      ['KQ02', true],
      ['GONE', false],
    ],
  );
});

test('a paper asked for in a case stands where the template has it, and only once', () => {
  const order = ['TP01', 'TP02', 'TP03'];
  const more = withPart(house, 'TP02', order);
  assert.deepEqual(
    more.parts.map(({ partNo }) => partNo),
    order,
  );
  assert.equal(withPart(more, 'TP02', order), more);
  assert.deepEqual(withoutPart(more, 'TP02'), house);
});

test('numbers of a case can be given and taken back', () => {
  const two = withNumbers(house, 'TP01', { originals: 2, required: false });
  assert.deepEqual(two.parts[0], { partNo: 'TP01', required: false, originals: 2 });
  assert.deepEqual(withNumbers(two, 'TP01', { originals: undefined, required: undefined }), house);
});

test('a component with another code stays in its cases', () => {
  assert.deepEqual(casesWith(renamedIn([house], 'TP03', 'TP33'), 'TP33'), ['Nhà ở']);
  assert.deepEqual(casesWith([house], 'TP33'), []);
});

test('a new case asks for everything that is handed in, under a code of its own', () => {
  const made = newCase([part('TP01'), part('KQ01', { partType: 2 })], ['TH02']);
  assert.deepEqual(made, { caseCode: 'TH03', caseName: '', parts: [{ partNo: 'TP01' }] });
});

test('a finding leads to the tab and the component it is about', () => {
  assert.deepEqual(placeOf('/parts/3/partType'), { tab: 'parts', part: 3 });
  assert.deepEqual(placeOf('/cases/0/parts/1/partNo'), { tab: 'cases' });
  assert.deepEqual(placeOf('/templateName'), { tab: 'info', field: '/templateName' });
  assert.deepEqual(placeOf('/parts'), { tab: 'parts' });
});
