import assert from 'node:assert/strict';
import test from 'node:test';
import { getNextSnapshot } from 'xstate';
import { compileProcess } from '../../engine/domain/process/compile.ts';
import { machineConfigOf, machineKeys, machineOf, START } from '../../engine/domain/process/machine.ts';
import { pathsToEnds } from '../../engine/domain/process/paths.ts';
import { tableOf } from '../../engine/domain/process/table.ts';
import type { ActionConfig, ServiceProcess } from '../../schemas/types/index.ts';
import { action, sampleProcess, step } from '../support/act-fixture.ts';

const compile = (more: Partial<ServiceProcess>, actionConfigs: ActionConfig[] = []) =>
  compileProcess(sampleProcess(more), { actionConfigs, stepConfigs: [] }).compiled;

const hostile = compile({
  steps: [step('1.1', 'processing'), step('*', 'waiting'), step('2000.*', 'releasing'), step('#s0', 'done')],
  actions: [
    action('*', '', '1.1'),
    action('done.state.s0', '1.1', '*'),
    action('.', '*', '1.1'),
    action('xstate.init', '1.1', '2000.*'),
    action('', '2000.*', '#s0'),
  ],
});

test('codes that are syntax to xstate are states and events like any other', () => {
  assert.deepEqual(pathsToEnds(hostile), [
    { stepCode: '#s0', actionKeys: ['|*|1.1', '1.1|xstate.init|2000.*', '2000.*||#s0'] },
  ]);
});

test('states and events carry opaque keys only; the codes are kept beside them', () => {
  const { states = {} } = machineConfigOf(hostile);
  assert.deepEqual(Object.keys(states), [START, 's0', 's1', 's2', 's3']);
  assert.deepEqual(
    Object.values(states).map(({ meta }) => meta?.stepCode),
    [undefined, '1.1', '*', '2000.*', '#s0'],
  );
  const { stateOf, stepOf, eventOf, actionOf } = machineKeys(hostile);
  for (const [code, key] of stateOf) assert.equal(stepOf.get(key), code);
  for (const [code, key] of eventOf) assert.equal(actionOf.get(key), code);
});

test('a code used as an event does nothing: only its opaque key does', () => {
  const machine = machineOf(hostile);
  const snapshot = machine.resolveState({ value: START });
  for (const type of ['*', '|*|1.1', '1.1', ''])
    assert.equal(getNextSnapshot(machine, snapshot, { type }).value, START, type);
  assert.equal(getNextSnapshot(machine, snapshot, { type: 'a0' }).value, 's0');
});

test('going back and acts outside the process are in the table and no transitions of the machine', () => {
  const process = compile(
    {
      steps: [step('B1', 'processing'), step('B2', 'processing'), step('X', 'done')],
      actions: [
        action('1100', '', 'B1'),
        action('2000', 'B1', 'B2'),
        action('7400', 'B2', ''),
        action('8100', 'B2', 'X'),
      ],
    },
    [{ actionCode: '8100', actionName: 'Trao đổi', insideProcess: false }],
  );
  const leaving = tableOf(process).actionsFrom('B2');
  assert.deepEqual(
    leaving.map(({ actionCode }) => actionCode),
    ['7400', '8100'],
  );
  const machine = machineOf(process);
  const atB2 = machine.resolveState({ value: 's1' });
  for (const type of ['a2', 'a3']) assert.equal(atB2.can({ type }), false);
  assert.deepEqual(pathsToEnds(process), []);
});

test('an action to a step that does not exist harms neither machine nor table', () => {
  const process = compile({
    steps: [step('B1', 'processing')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B9'), action('2001', 'B9', 'B1')],
  });
  assert.equal(machineOf(process).resolveState({ value: 's0' }).can({ type: 'a1' }), false);
  assert.equal(tableOf(process).step('B9'), undefined);
  assert.deepEqual(pathsToEnds(process), []);
});

test('the shortest of several ways to an end is told', () => {
  const process = compile({
    steps: [step('B1', 'processing'), step('B2', 'processing'), step('X', 'done'), step('N', 'denied')],
    actions: [
      action('1100', '', 'B1'),
      action('2000', 'B1', 'B2'),
      action('3000', 'B2', 'X'),
      action('4000', 'B1', 'X'),
      action('4200', 'B2', 'N'),
    ],
  });
  assert.deepEqual(
    pathsToEnds(process).map(({ stepCode, actionKeys }) => [stepCode, actionKeys.length]),
    [
      ['X', 2],
      ['N', 3],
    ],
  );
});

test('actions leave a step in the order of the definition', () => {
  const actions = ['3', '1', '2'].map((code) => action(code, 'B1', 'B1'));
  const table = tableOf(compile({ steps: [step('B1', 'processing')], actions: [action('0', '', 'B1'), ...actions] }));
  assert.deepEqual(
    table.actionsFrom('B1').map(({ actionCode }) => actionCode),
    ['3', '1', '2'],
  );
  assert.deepEqual(table.actionsFrom('không có'), []);
});
