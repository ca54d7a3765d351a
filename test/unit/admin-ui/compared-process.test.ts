// One picture of two texts of a process: what was taken out is drawn too, and every mark leads to its changes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { comparedProcess } from '../../../admin-ui/resources/changes/compared-process.ts';
import { describeChanges } from '../../../engine/domain/process/diff/describe-changes.ts';
import type { ServiceProcess } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { sampleProcess } from '../../support/sample-definitions.ts';

const base = sampleProcess('QT1');
const [first, last] = base.steps;
const [open, finish] = base.actions;
assert.ok(first && last && open && finish);

function compared(before: ServiceProcess, after: ServiceProcess) {
  const changes = describeChanges('service-process', before, after);
  const { body, marks, places } = comparedProcess({ ...before }, { ...after }, changes);
  const process = check('ServiceProcess', body);
  assert.ok(process.ok);
  return { process: process.value, marks: Object.fromEntries(marks), places: Object.fromEntries(places) };
}

test('a step and an action that are new, gone or changed', () => {
  const after = {
    ...base,
    steps: [
      { ...first, durationCount: 2 },
      { ...last, stepCode: '500', stepName: 'Trả kết quả' },
    ],
    actions: [open, { ...finish, actionKey: 'a-9', actionCode: '9000', postStepCode: '500' }],
  };
  const { process, marks, places } = compared(base, after);
  assert.deepEqual(
    process.steps.map(({ stepCode }) => stepCode),
    ['100', '500', '400'],
  );
  assert.deepEqual(marks, {
    'step-0': 'changed',
    'step-1': 'added',
    'step-2': 'removed',
    'action-1': 'added',
    'action-2': 'removed',
  });
  assert.deepEqual([places['step-2'], places['action-2']], ['/steps/1', '/actions/1']);
});

test('an action that went still leads to a step that has another code now, and disturbs no other', () => {
  const after = { ...base, steps: [first, { ...last, stepCode: '410' }], actions: [open] };
  const { process, marks } = compared(base, after);
  const [, gone] = process.actions;
  assert.deepEqual([gone?.postStepCode, gone?.actionKey], ['410', 'removed 1']);
  assert.deepEqual(marks, { 'step-1': 'changed', 'action-1': 'removed' });
});

test('what was taken out inside a step marks the step as changed where it stands now', () => {
  const { marks } = compared(base, { ...base, steps: [last, { ...first, roles: [] }] });
  assert.equal(marks['step-1'], 'changed');
});
