import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankAction, blankStep } from '../../../admin-ui/process-editor/new-items.ts';
import { type ProcessLists, renameStep, usesOfStep } from '../../../admin-ui/process-editor/step-references.ts';

const step = (stepCode: string, roleAsStep = '') => ({ ...blankStep(stepCode, undefined), roleAsStep });
const action = (preStepCode: string, postStepCode: string, preCondition = '') => ({
  ...blankAction(`${preStepCode}-${postStepCode}`, preStepCode),
  postStepCode,
  preCondition,
});

const lists: ProcessLists = {
  steps: [step('100'), step('210'), step('220', '!210, 100')],
  actions: [
    action('', '100'),
    action('100', '210'),
    action('210', '', 'stepdone=210|100, payok'),
    action('220', '100'),
  ],
};

describe('where a step is named', () => {
  it('are the actions that leave, enter or ask about it, and the steps that take its people', () => {
    assert.deepEqual(usesOfStep(lists, '210'), { actions: [1, 2], steps: [2] });
    assert.deepEqual(usesOfStep(lists, '999'), { actions: [], steps: [] });
  });
});

describe('another code for a step', () => {
  it('is carried everywhere the step is named', () => {
    const { steps, actions } = renameStep(lists, 1, '250');
    assert.equal(steps[1]?.stepCode, '250');
    assert.equal(steps[2]?.roleAsStep, '!250,100');
    assert.equal(actions[1]?.postStepCode, '250');
    assert.equal(actions[2]?.preStepCode, '250');
    assert.equal(actions[2]?.preCondition, 'stepdone=250|100, payok');
    assert.deepEqual(usesOfStep({ steps, actions }, '210'), { actions: [], steps: [] });
  });

  it('leaves what names other steps word for word', () => {
    const { steps, actions } = renameStep(lists, 1, '250');
    assert.deepEqual(steps[0], lists.steps[0]);
    assert.deepEqual(actions[3], lists.actions[3]);
  });

  it('that is empty is not carried: an action without a step would be the first one', () => {
    const { actions } = renameStep(lists, 1, '');
    assert.deepEqual(actions, lists.actions);
  });

  it('of one of two steps with the same code changes no action: nobody knows which was meant', () => {
    const twice = { ...lists, steps: [step('210'), step('210')] };
    assert.deepEqual(renameStep(twice, 1, '211').actions, lists.actions);
  });

  it('typed through another step’s code does not take over its actions', () => {
    // The editor renames what was there before the first key, whatever was typed in between.
    assert.equal(renameStep(lists, 1, '220').actions[3]?.preStepCode, '220');
    assert.equal(renameStep(lists, 1, '2201').actions[3]?.preStepCode, '220');
  });
});
