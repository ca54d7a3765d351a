import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { drawableProcess } from '../../../admin-ui/process-editor/diagram/drawable-process.ts';
import { notesOf } from '../../../admin-ui/process-editor/diagram/notes.ts';
import { outsideCodes } from '../../../admin-ui/process-editor/diagram/outside-codes.ts';
import { type ProcessGraph, processGraph } from '../../../admin-ui/process-editor/diagram/process-graph.ts';
import { compileProcess } from '../../../engine/domain/process/compile.ts';
import { machineConfigOf } from '../../../engine/domain/process/machine.ts';
import type { ServiceProcess } from '../../../schemas/types/index.ts';
import { action, sampleProcess, step } from '../../support/act-fixture.ts';
import { largeProcess } from '../../support/large-process.ts';
import { seedProcesses } from './diagram-seed-processes.ts';

const machineOf = (process: ServiceProcess, outside: string[] = []) =>
  machineConfigOf(
    compileProcess(process, {
      actionConfigs: outside.map((actionCode) => ({ actionCode, actionName: '', insideProcess: false })),
      stepConfigs: [],
    }).compiled,
  );

/** `s0 -a1-> s2` for every transition of the machine the engine runs. */
function transitionsIn(process: ServiceProcess, outside: string[] = []): string[] {
  const { states = {} } = machineOf(process, outside);
  return Object.entries(states).flatMap(([source, { on = {} }]) =>
    Object.values(on).map((transition) => `${source} -> ${String(Reflect.get(Object(transition), 'target'))}`),
  );
}

const drawnTransitions = ({ edges }: ProcessGraph): string[] =>
  edges.filter(({ outsider }) => !outsider).map(({ source, target }) => `${source} -> ${target}`);

function assertSameMachine(process: ServiceProcess): void {
  const graph = processGraph(process);
  const ids = graph.nodes.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'a node is drawn twice');
  for (const state of Object.keys(machineOf(process).states ?? {})) assert.ok(ids.includes(state), state);
  assert.deepEqual(drawnTransitions(graph).sort(), transitionsIn(process).sort());
  assert.deepEqual(
    graph.edges.map(({ index }) => index),
    process.actions.map((_action, index) => index),
    'an action is missing or drawn twice',
  );
  for (const { source, target } of graph.edges) assert.ok(ids.includes(source) && ids.includes(target));
}

test('every state and transition of the machine of a seeded process is drawn exactly once', () => {
  const processes = seedProcesses();
  assert.ok(processes.length >= 10);
  for (const process of [...processes, largeProcess('LON')]) {
    assertSameMachine(process);
    assert.deepEqual(notesOf(processGraph(process)), [], process.processNo);
  }
});

test('whatever steps and actions name, the drawing and the machine hold the same', () => {
  const code = fc.constantFrom('', 'A', 'B', '1.1', '*');
  const anyProcess = fc.record({
    steps: fc.array(
      fc
        .record({ code, status: fc.constantFrom('processing', 'done', 'waiting', '') })
        .map((each) => step(each.code, each.status)),
      { maxLength: 5 },
    ),
    actions: fc.array(
      fc
        .record({ key: fc.constantFrom('k', 'l', 'm'), from: code, to: code })
        .map(({ key, from, to }) => action('2000', from, to, { actionKey: key })),
      { maxLength: 7 },
    ),
  });
  fc.assert(fc.property(anyProcess, (lists) => assertSameMachine(sampleProcess(lists))));
});

test('acts that are no transitions are drawn with the reason', () => {
  const graph = processGraph(
    sampleProcess({
      steps: [step('B1', 'processing'), step('X', 'done')],
      actions: [
        action('1100', '', 'B1'),
        action('7400', 'B1', ''),
        action('8100', 'B1', 'X'),
        action('2000', 'B1', 'B9'),
        action('3000', 'B1', 'X'),
        action('3001', 'B1', 'X', { actionKey: 'B1|3000|X' }),
        action('1200', '', ''),
      ],
    }),
    ['8100'],
  );
  assert.deepEqual(
    graph.edges.map(({ source, target, course, outsider }) => [source, target, course, outsider]),
    [
      ['start', 's0', 'onward', undefined],
      ['s0', 's0', 'back', 'goes-back'],
      ['s0', 's0', 'stay', 'outside'],
      ['s0', 'missing:B9', 'onward', 'step-missing'],
      ['s0', 's1', 'onward', 'key-twice'],
      ['s0', 's1', 'onward', undefined],
      ['start', 'missing:', 'onward', 'step-missing'],
    ],
  );
  assert.deepEqual(notesOf(graph), [
    { note: 'missingSteps', codes: ['B9'] },
    { note: 'nowhere', codes: ['1200'] },
  ]);
});

test('a branch is known by the status it enters, then by its way, then by who starts it', () => {
  const graph = processGraph(
    sampleProcess({
      steps: [
        step('100', 'receiving'),
        step('120', 'waiting'),
        step('190', 'denied'),
        step('250', 'cancelling'),
        step('400', 'done'),
      ],
      actions: [
        action('1100', '', '100'),
        action('5200', '100', '120'),
        action('1101', '120', '100', { autoEvent: 'submit' }),
        action('4200', '100', '190'),
        action('4110', '100', '250', { autoEvent: 'timmer' }),
        action('2000', '100', '400', { autoEvent: 'timmer', requestPayment: 5, preCondition: 'payok' }),
        action('8500', '100', '100'),
      ],
    }),
  );
  assert.deepEqual(
    graph.edges.map(({ course, auto }) => [course, auto]),
    [
      ['onward', 'none'],
      ['supplement', 'none'],
      ['back', 'submit'],
      ['refusal', 'none'],
      ['withdrawal', 'timer'],
      ['automatic', 'timer'],
      ['stay', 'none'],
    ],
  );
  assert.deepEqual(
    graph.nodes.map(({ kind }) => kind),
    ['start', 'step', 'waiting', 'final', 'step', 'final'],
  );
  const last = graph.edges[5];
  assert.equal(last?.asksMoney, true);
  assert.equal(last?.condition.terms.length, 1);
});

test('codes carried out outside the process are told from the machine of the saved draft', () => {
  const process = sampleProcess({
    steps: [step('B1', 'processing'), step('X', 'done')],
    actions: [
      action('1100', '', 'B1'),
      action('8100', 'B1', 'X'),
      action('7400', 'B1', ''),
      action('9000', 'B1', 'B9'),
    ],
  });
  assert.deepEqual(outsideCodes(process, JSON.parse(JSON.stringify(machineOf(process, ['8100'])))), ['8100']);
  assert.deepEqual(outsideCodes(process, JSON.parse(JSON.stringify(machineOf(process)))), []);
});

test('a form that is half filled is drawn as far as it goes', () => {
  for (const body of [undefined, null, 'x', {}, { steps: 'x', actions: [null] }]) {
    const graph = processGraph(drawableProcess(body));
    assert.equal(graph.nodes[0]?.kind, 'start');
  }
  assert.deepEqual(notesOf(processGraph(drawableProcess({}))), [{ note: 'noSteps', codes: [] }]);
  const half = drawableProcess({
    processNo: 'P',
    steps: [{ stepCode: '110', stepName: '', dossierStatus: 'processing', durationCount: null }, undefined],
    actions: [
      { actionCode: '1100', postStepCode: '110' },
      { actionCode: '2000', preStepCode: '110', postStepCode: '120' },
    ],
  });
  const graph = processGraph(half);
  assert.deepEqual(drawnTransitions(graph), ['start -> s0']);
  assert.deepEqual(
    graph.nodes.map(({ id, kind }) => [id, kind]),
    [
      ['start', 'start'],
      ['s0', 'step'],
      ['s1', 'step'],
      ['missing:120', 'missing'],
    ],
  );
});

test('without a first action the drawing says so instead of calling every step unreached', () => {
  const graph = processGraph(sampleProcess({ steps: [step('B1', 'processing')], actions: [] }));
  assert.deepEqual(notesOf(graph), [{ note: 'noStart', codes: [] }]);
});

test('two ways that meet again are no way back', () => {
  const graph = processGraph(
    sampleProcess({
      steps: [step('A', 'processing'), step('B', 'processing'), step('C', 'processing'), step('D', 'done')],
      actions: [
        action('1', '', 'A'),
        action('2', 'A', 'B'),
        action('3', 'B', 'D'),
        action('4', 'A', 'C'),
        action('5', 'C', 'D'),
      ],
    }),
  );
  assert.deepEqual([...graph.walk.back], []);
  assert.ok(graph.edges.every(({ course }) => course === 'onward'));
  const place = new Map(graph.walk.layered.map((id, index) => [id, index]));
  for (const { source, target } of graph.edges) assert.ok((place.get(source) ?? 9) < (place.get(target) ?? -1));
});
