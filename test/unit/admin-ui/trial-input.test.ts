import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyOf, choicesFor, firstInput } from '../../../admin-ui/resources/trials/trial-input.ts';
import type { TrialChoices } from '../../../schemas/types/index.ts';

const offer = (serviceCode: string, agencyCode: string, templateNo: string, cases: string[] = []) => ({
  serviceCode,
  serviceName: `Thủ tục ${serviceCode}`,
  agencyCode,
  agencyName: agencyCode,
  templateNo,
  templateName: `Mẫu ${templateNo}`,
  cases: cases.map((caseCode) => ({ caseCode, caseName: caseCode })),
});
const choices: TrialChoices = {
  code: 'QT',
  offers: [offer('1', 'XA2', 'M1', ['A', 'B']), offer('1', 'XA1', 'M1', ['A', 'B']), offer('2', 'XA1', 'M2')],
};

test('a trial is offered first where the person works, with the first case', () => {
  const input = firstInput(choices, ['XA1']);
  assert.deepEqual([input.serviceCode, input.agencyCode, input.templateNo, input.caseCode], ['1', 'XA1', 'M1', 'A']);
  assert.equal(firstInput(choices, ['TINH']).agencyCode, 'XA2');
});

test('each procedure, template and case is offered once', () => {
  const { services, templates, cases } = choicesFor(choices, firstInput(choices, ['XA1']));
  assert.deepEqual(
    services.map(({ serviceCode }) => serviceCode),
    ['1', '2'],
  );
  assert.equal(templates.length, 1);
  assert.deepEqual(
    cases.map(({ caseCode }) => caseCode),
    ['A', 'B'],
  );
});

test('what nobody offers yet is tried at the person’s own agency, and only what was chosen travels', () => {
  const input = firstInput({ code: 'QT', offers: [] }, ['XA1']);
  assert.deepEqual(bodyOf({ ...input, guests: [{ username: 'an', name: 'An' }] }), {
    govAgencyCode: 'XA1',
    channel: 'direct',
    invited: ['an'],
  });
});
