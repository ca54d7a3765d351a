import assert from 'node:assert/strict';
import test from 'node:test';
import { compileProcess } from '../../engine/domain/process/compile.ts';
import { readDueDatePattern } from '../../engine/domain/process/read-due-date.ts';
import { readFormConfig } from '../../engine/domain/process/read-form-config.ts';
import { readCreateDossiers, readPostAction, readRoleAsStep } from '../../engine/domain/process/read-texts.ts';
import type { ActionConfig } from '../../schemas/types/index.ts';
import { check, checkAgainst } from '../../schemas/validate.ts';
import { action, sampleProcess, step } from '../support/act-fixture.ts';

const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);

for (const [text, expected] of [
  ['', []],
  ['  ', []],
  ['{"CHANGE_DATE":{"dateOption":" 6 "}}', []],
  ['{"CHANGE_DATE":{"dateOption":13}}', []],
  ['{"CHANGE_DATE":{"dateOption":"14"}}', ['date-option-unknown']],
  ['{"CHANGE_DATE":{"dateOption":"sáu"}}', ['date-option-unknown']],
  ['{"CHANGE_DATE":{"dateOption":"1e1"}}', ['date-option-unknown']],
  ['{"CHANGE_DATE":"6"}', ['post-action-shape']],
  ['{"CREATE_DOCUMENT":"MAU_01"}', ['post-action-shape']],
  ['{"CALL_API":{}}', ['post-action-shape']],
  ['{"MULTIPLE_CHECK":5}', ['post-action-shape']],
  ['{"create_document":{"documentType":"A"}}', ['post-action-unknown']],
  ['[]', ['json-broken']],
  ['null', ['json-broken']],
  ['{"CHANGE_DATE":{"dateOption":"6"}', ['json-broken']],
] as const)
  test(`postAction ${text || 'left empty'} is ${expected[0] ?? 'understood'}`, () => {
    const read = readPostAction(text);
    assert.deepEqual(codes(read), [...expected]);
    const { dateOption } = read.value;
    assert.ok(dateOption === undefined || (Number.isInteger(dateOption) && dateOption <= 13));
  });

for (const [text, expected, rule] of [
  ['', [], { editable: false, phases: [] }],
  ['{"editable":"true"}', [], { editable: true, phases: [] }],
  [
    '{"dueDatePhase":[{"allDay":3},{"workDay":"2.5"},{"allDay":1,"workDay":1}],"hour":{"AM":"11:00"}}',
    [],
    {
      editable: false,
      phases: [
        { allDay: 3, workDay: 0 },
        { allDay: 0, workDay: 2.5 },
        { allDay: 1, workDay: 1 },
      ],
    },
  ],
  [
    '{"dueDatePhase":[{"dayOfMonth":5,"month":1},{"workDay":4}]}',
    ['due-phase-unknown'],
    {
      editable: false,
      phases: [
        { allDay: 0, workDay: 0 },
        { allDay: 0, workDay: 4 },
      ],
    },
  ],
  ['{"dueDatePhase":[{"workDay":-4}]}', ['due-phase-unknown'], undefined],
  ['{"dueDatePhase":[{"allDay":1.5}]}', ['due-phase-unknown'], undefined],
  ['{"dueDatePhase":[{"workDay":"năm"}]}', ['due-phase-unknown'], undefined],
  ['{"dueDatePhase":{"workDay":1}}', ['due-phases'], { editable: false, phases: [] }],
  ['{"dueDatePhase":[{"workDay":1},{"workDay":1},{"workDay":1},{"workDay":1}]}', ['due-phases'], undefined],
  ['{"editabel":true}', ['due-key-unknown'], { editable: false, phases: [] }],
  [
    '{"dueDateNotify":{"type":"%","value":"20"}}',
    [],
    { editable: false, phases: [], notify: { type: '%', value: 20 } },
  ],
  ['{"dueDateNotify":{"type":"week","value":1}}', ['due-notify-unknown'], { editable: false, phases: [] }],
  ['{"dueDateNotify":{"type":"day","value":"mai"}}', ['due-notify-unknown'], { editable: false, phases: [] }],
] as const)
  test(`dueDatePattern ${text || 'left empty'} is ${expected[0] ?? 'understood'}`, () => {
    const read = readDueDatePattern(text);
    assert.deepEqual(codes(read), [...expected]);
    if (rule) assert.deepEqual(read.value, rule);
  });

test('roleAsStep reads a list of steps, with ! for who acted there', () => {
  assert.deepEqual(readRoleAsStep(' 1.1 , ! 2000.* ,,'), [
    { stepCode: '1.1', actedOnly: false },
    { stepCode: '2000.*', actedOnly: true },
  ]);
});

test('createDossiers takes codes with dots, slashes and Vietnamese letters', () => {
  assert.deepEqual(readCreateDossiers('H20.24.16#SỐ_HS TEST@1.009972.000.00.00.H20').value, [
    { agencyCode: 'H20.24.16', templateNo: 'SỐ_HS TEST', serviceCode: '1.009972.000.00.00.H20' },
  ]);
  for (const broken of ['#M', '@S', 'A@S#M', 'A##M'])
    assert.deepEqual(codes(readCreateDossiers(broken)), ['create-dossiers-unknown'], broken);
});

test('a required field of formConfig takes no blank text, and a field called __proto__ is a field', () => {
  const { value, findings } = readFormConfig(
    '[{"fieldName":"ly_do","fieldType":"string","fieldLabel":"Lý do","required":true},{"fieldName":"__proto__"},{"fieldName":"so","fieldType":"number"}]',
  );
  assert.deepEqual(findings, []);
  assert.ok(value);
  const form: object = value;
  const valid = (values: object) => checkAgainst({ ...form }, values).ok;
  assert.deepEqual(
    [
      valid({ ly_do: 'thiếu' }),
      valid({ ly_do: '' }),
      valid({}),
      valid({ ly_do: 'x', so: '1' }),
      valid({ ly_do: 'x', y: 1 }),
    ],
    [true, false, false, false, false],
  );
  assert.ok(Object.hasOwn(Object(value.properties), '__proto__'));
});

for (const text of ['{', '{}', '[{}]', '[1]', '[{"fieldName":"a"},{"fieldName":"a"}]'])
  test(`formConfig ${text} is told as broken, and there is no form`, () => {
    assert.deepEqual(codes(readFormConfig(text)), ['form-config-broken']);
    assert.equal(readFormConfig(text).value, null);
  });

const compiled = (more: Parameters<typeof sampleProcess>[0], configs: ActionConfig[] = []) =>
  compileProcess(sampleProcess(more), { actionConfigs: configs, stepConfigs: [] });
const steps = [step('B1', 'processing'), step('X', 'done')];
const first = action('1100', '', 'B1');

test('partners are named once, without the service behind the @', () => {
  const { servers } = compiled({ steps, actions: [first], serverNo: 'LGSP@1.1, DVC@2.2,LGSP@3.3' }).compiled;
  assert.deepEqual(servers, ['LGSP', 'DVC']);
});

test('a fee string nobody can read leaves the action without a fee, told at its place', () => {
  const { compiled: process, findings } = compiled({
    steps,
    actions: [first, action('4000', 'B1', 'X', { paymentFee: '{"feeAmount":"ba trăm"}' })],
  });
  assert.equal(process.actions[1]?.fee, null);
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error').map(({ path }) => path),
    ['/actions/1/paymentFee'],
  );
});

test('the notification of an action code is read with its switches and its condition', () => {
  const config = { actionCode: '4000', actionName: 'x', notificationType: 'APLC-4000@sms=false,online=true' };
  const { notification } =
    compiled({ steps, actions: [first, action('4000', 'B1', 'X')] }, [config]).compiled.actions[1] ?? {};
  assert.deepEqual(notification, {
    notificationType: 'APLC-4000',
    sms: false,
    condition: { terms: [{ word: 'online', value: true }] },
  });
});

test('rollbackable of the code wins over that of the action, and a code that is silent says no', () => {
  const actions = [first, action('4000', 'B1', 'X', { rollbackable: true })];
  const of = (configs: ActionConfig[]) => compiled({ steps, actions }, configs).compiled.actions[1]?.rollbackable;
  assert.deepEqual([of([]), of([{ actionCode: '4000', actionName: 'x' }])], [true, false]);
});

test('an end stays an end when only acts outside the process leave it, and is none when an act leads on', () => {
  const utility = action('8100', 'X', 'B1');
  const outside = compiled({ steps, actions: [first, action('4000', 'B1', 'X'), utility] }, [
    { actionCode: '8100', actionName: 'Trao đổi', insideProcess: false },
  ]);
  assert.equal(outside.compiled.steps[1]?.final, true);
  assert.deepEqual(codes(outside), []);
  const inside = compiled({ steps, actions: [first, action('4000', 'B1', 'X'), utility] });
  assert.equal(inside.compiled.steps[1]?.final, false);
  assert.deepEqual(codes(inside), ['no-final-step']);
});

test('acts outside the process lead nowhere: a step only they leave is a dead end, one only they name is not reached', () => {
  const found = compiled(
    { steps: [...steps, step('B2', 'processing')], actions: [first, action('8100', 'B1', 'B2')] },
    [{ actionCode: '8100', actionName: 'Trao đổi', insideProcess: false }],
  );
  assert.deepEqual(
    found.findings.map(({ code, path }) => `${code} ${path}`),
    ['step-dead-end /steps/0', 'step-unreachable /steps/1', 'step-unreachable /steps/2', 'step-dead-end /steps/2'],
  );
});

test('a date option of a phase that dueDatePattern lacks is told at the action', () => {
  const asked = action('4000', 'B1', 'X', { postAction: '{"CHANGE_DATE":{"dateOption":"12"}}' });
  const found = compiled({ steps, actions: [first, asked], dueDatePattern: '{"dueDatePhase":[{"workDay":1}]}' });
  assert.deepEqual(
    found.findings.map(({ code, path }) => `${code} ${path}`),
    ['due-phase-missing /actions/1'],
  );
});

test('what is compiled of texts full of faults is still a compiled process', () => {
  const dirty = action('4000', 'B1', 'X', {
    postAction: '{"CHANGE_DATE":{"dateOption":"99"}}',
    createDossiers: 'A#B#C',
    paymentFee: 'net=[x] $tiền$',
    preCondition: 'payokk,>,=',
    autoEvent: 'change',
  });
  const { compiled: process } = compiled({
    steps: [step('B1', 'processing', { durationCount: -3, roleAsStep: '!, ,!B9' }), step('X', 'done')],
    actions: [first, dirty],
    durationCount: -1,
    dueDatePattern: '{"dueDatePhase":[{"workDay":-1},7]}',
  });
  const checked = check('CompiledProcess', process);
  assert.deepEqual(checked.ok ? [] : checked.errors, []);
});

test('an act is kept from roll-back only where the definition says so in words, never where it is silent', () => {
  const forbidden = (rollbackable?: boolean, configs: ActionConfig[] = []) => {
    const act = action('4000', 'B1', 'X', rollbackable === undefined ? {} : { rollbackable });
    return compiled({ steps, actions: [first, act] }, configs).compiled.actions[1]?.rollbackForbidden;
  };
  assert.deepEqual([forbidden(), forbidden(true), forbidden(false)], [undefined, undefined, true]);
  const code = { actionCode: '4000', actionName: 'x' };
  assert.deepEqual([forbidden(false, [code]), forbidden(true, [{ ...code, rollbackable: false }])], [undefined, true]);
});
