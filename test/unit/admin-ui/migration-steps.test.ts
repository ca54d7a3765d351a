import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankStep } from '../../../admin-ui/process-editor/new-items.ts';
import { mappingNotes } from '../../../admin-ui/resources/migrations/mapping-note.ts';
import { BLANK, bodyOf, isComplete } from '../../../admin-ui/resources/migrations/migration-form.ts';
import {
  mappingOf,
  type OldStep,
  oldSteps,
  proposeStep,
  stepPairs,
} from '../../../admin-ui/resources/migrations/propose-steps.ts';

const step = (stepCode: string, stepName: string, dossierStatus = 'processing') => ({
  ...blankStep(stepCode, undefined),
  stepName,
  dossierStatus,
});
const old = (stepCode: string, stepName: string, more: Partial<OldStep> = {}): OldStep => ({
  stepCode,
  stepName,
  count: 1,
  ...more,
});
const impact = (stepCode: string, stepName: string, count: number) => ({
  stepCode,
  stepName,
  count,
  verdict: 'continues' as const,
  why: { vi: '', en: '' },
  samples: [],
});

describe('the step proposed for an old one', () => {
  const steps = [
    step('1', 'Tiếp nhận', 'receiving'),
    step('3', 'Thẩm định'),
    step('4', 'Ký'),
    step('9', 'Xong', 'done'),
  ];

  it('is the one of the same code, whatever it is called', () => {
    assert.equal(proposeStep(old('3', 'Ký'), steps), '3');
  });
  it('is else what the server proposes, where the version has it', () => {
    assert.equal(proposeStep(old('7', 'Ký', { proposed: '3' }), steps), '3');
    assert.equal(proposeStep(old('7', 'Ký', { proposed: '8' }), steps), '4');
  });
  it('is else the only one of the same name, however it is written', () => {
    assert.equal(proposeStep(old('7', ' thẩm  ĐỊNH'), steps), '3');
  });
  it('is else the only one of the same status, never one that ends a dossier', () => {
    assert.equal(proposeStep(old('7', 'Nhận', { dossierStatus: 'receiving' }), steps), '1');
    assert.equal(proposeStep(old('7', 'Làm', { dossierStatus: 'processing' }), steps), '');
    assert.equal(proposeStep(old('7', 'Xong', { dossierStatus: 'done' }), steps), '');
  });
});

describe('a migration as it is filled in', () => {
  const before = [step('1', 'Nhận'), step('2', 'Làm'), step('5', 'Hỏi')];
  const after = [step('1', 'Nhận'), step('3', 'Làm')];
  const report = { steps: [impact('', '', 2), impact('1', 'Nhận', 4), impact('2', 'Làm', 1)] };
  const pairs = stepPairs(oldSteps(report, before, after), after);

  it('shows every step dossiers stand at and every step that is gone, those to decide first', () => {
    assert.deepEqual(
      pairs.map(({ old: { stepCode, count }, proposed }) => [stepCode, count, proposed]),
      [
        ['5', 0, ''],
        ['2', 1, '3'],
        ['1', 4, '1'],
      ],
    );
  });
  it('names only steps that change, and none for which nothing was chosen', () => {
    assert.deepEqual(mappingOf(pairs, {}), { '2': '3' });
    assert.deepEqual(mappingOf(pairs, { '5': '1', '1': '3' }), { '5': '1', '2': '3', '1': '3' });
  });
  it('is complete with a reason, and with a step where one bounds it', () => {
    assert.ok(!isComplete({ ...BLANK, reason: ' ' }));
    assert.ok(isComplete({ ...BLANK, reason: 'vì' }));
    assert.ok(!isComplete({ ...BLANK, reason: 'vì', reach: 'before-step' }));
  });
  it('sends a bound and an agency only where they were asked for', () => {
    const form = { ...BLANK, reason: ' vì ', pastStep: '2', agencies: ['H20'] };
    assert.deepEqual(bodyOf(form, 'QT', 2, pairs), {
      processNo: 'QT',
      toVersion: 2,
      mapping: { '2': '3' },
      agencies: ['H20'],
      reason: 'vì',
    });
    assert.equal(bodyOf({ ...form, reach: 'before-step' }, 'QT', 2, pairs).pastStep, '2');
  });
  it('says why a step stands there, and that the status changes with it', () => {
    const pair = { old: old('2', 'Làm', { dossierStatus: 'waiting' }), proposed: '3' };
    assert.deepEqual(mappingNotes(pair, '3', after), ['migrations.map.proposed', 'migrations.map.otherStatus']);
    assert.deepEqual(mappingNotes({ ...pair, old: old('2', 'Làm') }, '1', after), ['migrations.map.own']);
    assert.deepEqual(mappingNotes(pair, '', after), ['migrations.map.missing']);
  });
});
