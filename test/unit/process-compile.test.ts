import assert from 'node:assert/strict';
import test from 'node:test';
import { compileProcess } from '../../engine/domain/process/compile.ts';
import { findDefinitionFaults } from '../../engine/domain/process/findings.ts';
import type { ActionConfig, ProcessAction, ProcessStep, ServiceProcess } from '../../schemas/types/index.ts';
import { action, part, step } from '../support/act-fixture.ts';

function processOf(steps: ProcessStep[], actions: ProcessAction[], more: Partial<ServiceProcess> = {}): ServiceProcess {
  return {
    processNo: 'QT',
    processName: 'Quy trình',
    description: '',
    durationCount: 5,
    durationUnit: 0,
    dossierNoPattern: '',
    dueDatePattern: '',
    generatePassword: false,
    serverNo: 'A,B',
    serverName: '',
    dossierGroupPattern: '',
    roles: [],
    sequences: [],
    steps,
    actions,
    ...more,
  };
}

const sound = processOf(
  [step('B1', 'processing'), step('X', 'done')],
  [action('1100', '', 'B1'), action('4000', 'B1', 'X')],
);
const compile = (process: ServiceProcess, actionConfigs: ActionConfig[] = []) =>
  compileProcess(process, { actionConfigs, stepConfigs: [] });
const told = (process: ServiceProcess) =>
  compile(process).findings.map(({ code, severity, path }) => `${severity} ${code} ${path}`);
const withAction = (more: Partial<ProcessAction>) =>
  processOf(sound.steps, [action('1100', '', 'B1'), action('4000', 'B1', 'X', more)]);

test('a sound process has no finding', () => {
  assert.deepEqual(told(sound), []);
});

for (const [title, process, expected] of [
  [
    'a step that does not exist',
    processOf(sound.steps, [...sound.actions, action('2000', 'B1', 'B9')]),
    ['error action-step-missing /actions/2/postStepCode'],
  ],
  [
    'a step nothing leads to',
    processOf([...sound.steps, step('B9', 'processing')], sound.actions),
    ['warning step-unreachable /steps/2', 'warning step-dead-end /steps/2'],
  ],
  [
    'a step code used twice',
    processOf([...sound.steps, step('B1', 'processing')], sound.actions),
    ['error step-duplicate /steps/2/stepCode'],
  ],
  [
    'no first action',
    processOf(sound.steps, [action('4000', 'B1', 'X')]),
    ['error no-first-action /actions', 'warning step-unreachable /steps/0', 'warning step-unreachable /steps/1'],
  ],
  [
    'two actions nothing tells apart',
    processOf(sound.steps, [...sound.actions, action('4000', 'B1', 'B1', { actionKey: 'k' })]),
    ['warning acts-not-told-apart /actions/2'],
  ],
  ['an event nobody knows', withAction({ autoEvent: 'change' }), ['warning auto-event-unknown /actions/1/autoEvent']],
  [
    'a condition nobody knows',
    withAction({ preCondition: 'payokk' }),
    ['error condition-unknown-word /actions/1/preCondition'],
  ],
  ['a postAction that is no JSON', withAction({ postAction: '{' }), ['error json-broken /actions/1/postAction']],
  [
    'a postAction key nobody knows',
    withAction({ postAction: '{"SEND":1}' }),
    ['error post-action-unknown /actions/1/postAction'],
  ],
  [
    'children in a form nobody knows',
    withAction({ createDossiers: 'A#B#C' }),
    ['error create-dossiers-unknown /actions/1/createDossiers'],
  ],
  [
    'a step before that does not exist',
    processOf([step('B1', 'processing', { roleAsStep: '!B7' }), step('X', 'done')], sound.actions),
    ['error role-as-step-missing /steps/0/roleAsStep'],
  ],
  [
    'a phase of a kind that never worked',
    { ...sound, dueDatePattern: '{"dueDatePhase":[{"dayOfWeek":2}]}' },
    ['error due-phase-unknown /dueDatePattern'],
  ],
  ['a negative duration', { ...sound, durationCount: -1 }, ['warning duration-negative /durationCount']],
] as const)
  test(`${title} is told at its place`, () => {
    assert.deepEqual(told(process), [...expected]);
  });

test('timer and timmer are the same event, and submit, listener and special are read', () => {
  const auto = (autoEvent: string) => compile(withAction({ autoEvent })).compiled.actions[1]?.auto;
  assert.deepEqual(['timer', 'timmer', 'submit', 'listener', 'special', ''].map(auto), [
    'timer',
    'timer',
    'submit',
    'listener',
    'special',
    'none',
  ]);
});

test('the configuration of an action code is merged in by value, and what the action itself says wins', () => {
  const config: ActionConfig = {
    actionCode: '4000',
    actionName: 'Chung',
    insideProcess: true,
    dateOption: 5,
    userNote: 2,
    documentType: 'MAU_01,MAU_02',
    rollbackable: true,
  };
  const merged = compile(sound, [config]).compiled.actions[1];
  assert.deepEqual(
    [merged?.dateOption, merged?.noteRule, merged?.documentTypes, merged?.rollbackable],
    [5, 2, ['MAU_01', 'MAU_02'], true],
  );
  const own = compile(
    withAction({ postAction: '{"CHANGE_DATE":{"dateOption":"6"},"CREATE_DOCUMENT":{"documentType":"MAU_04"}}' }),
    [config],
  ).compiled.actions[1];
  assert.deepEqual([own?.dateOption, own?.documentTypes], [6, ['MAU_04']]);
});

test('children are read in each form of the grammar', () => {
  const { compiled } = compile(withAction({ createDossiers: 'A,A#M,A#M@S,A@S' }));
  assert.deepEqual(compiled.actions[1]?.children, [
    { agencyCode: 'A', templateNo: '', serviceCode: '' },
    { agencyCode: 'A', templateNo: 'M', serviceCode: '' },
    { agencyCode: 'A', templateNo: 'M', serviceCode: 'S' },
    { agencyCode: 'A', templateNo: '', serviceCode: 'S' },
  ]);
});

test('a template with a part code used twice, or a case with a part it lacks, is faulty', () => {
  const template = {
    templateNo: 'M',
    templateName: 'M',
    description: '',
    newFormScript: '',
    parts: [part('TP01'), part('TP01')],
    cases: [{ caseCode: 'A', caseName: 'A', parts: [{ partNo: 'TP09' }] }],
  };
  assert.deepEqual(
    findDefinitionFaults('dossier-template', template).map(({ code, path }) => `${code} ${path}`),
    ['part-duplicate /parts/1/partNo', 'case-part-missing /cases/0/parts/0/partNo'],
  );
});
