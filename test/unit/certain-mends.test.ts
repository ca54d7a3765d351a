// Each finding with a certain mend: carried out, the finding is gone, nothing worse appears, and what was no fault is as it was.
import assert from 'node:assert/strict';
import test from 'node:test';
import { directoryOf } from '../../engine/domain/access/directory.ts';
import { withGroupMend } from '../../engine/domain/exchange/group-rules.ts';
import { applyMends } from '../../engine/domain/process/apply-mend.ts';
import { compileProcess } from '../../engine/domain/process/compile.ts';
import { findDefinitionFaults } from '../../engine/domain/process/findings.ts';
import { lintProcessInContext } from '../../engine/domain/process/lint/process-in-context.ts';
import { lintRefusals } from '../../engine/domain/process/lint/refusals.ts';
import type { Surroundings } from '../../engine/domain/process/lint/surroundings.ts';
import { procedureSeeds } from '../../engine/importers/seeds/seed-files.ts';
import type { DefinitionKind, DossierTemplate, Finding, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

function seed(code: string): ServiceProcess {
  const found = procedureSeeds().find((one) => one.kind === 'service-process' && one.code === code);
  const process = check('ServiceProcess', found?.body);
  assert.ok(process.ok);
  return structuredClone(process.value);
}

function seedTemplate(code: string): DossierTemplate {
  const found = procedureSeeds().find((one) => one.kind === 'dossier-template' && one.code === code);
  const template = check('DossierTemplate', found?.body);
  assert.ok(template.ok);
  return structuredClone(template.value);
}

const household = () => seed('QT_HKD_1.001612');

/** Everything the text of a process tells, what its configurations would tell of refusals included. */
const faultsOf = (process: ServiceProcess): Finding[] => [
  ...findDefinitionFaults('service-process', process),
  ...lintRefusals(compileProcess(process, { actionConfigs: [], stepConfigs: [] }).compiled),
];

/** Carries out the mend of the one finding of a code; what is found then, and the mended text. */
function mended<Body extends object>(body: Body, code: string, faults: (body: Body) => Finding[]) {
  const found = faults(body).filter((one) => one.code === code);
  assert.equal(found.length, 1, `${code}: ${found.length}`);
  const [{ mend, path } = {}] = found;
  assert.ok(mend, `${code} has no mend`);
  assert.ok(mend.changes.every((change) => change.path.startsWith(path?.split('/').slice(0, 2).join('/') ?? '?')));
  const after = applyMends(body, [mend]);
  assert.ok(after);
  const left = faults(after);
  assert.deepEqual(
    left.filter((one) => one.code === code),
    [],
  );
  const before = new Set(faults(body).map((one) => `${one.code} ${one.path}`));
  assert.deepEqual(
    left.filter((one) => !before.has(`${one.code} ${one.path}`)),
    [],
    'nothing new',
  );
  return after;
}

const action = (process: ServiceProcess, key: string) => {
  const found = process.actions.find(({ actionKey }) => actionKey === key);
  assert.ok(found);
  return found;
};

test('a fee string is written as it is read: keys nobody knows go, amounts are numbers, what OpenCPS writes without effect stays', () => {
  const process = household();
  const fee = '{"paymentFee":"Lệ phí","feeAmount":"100.000","api":"x","tax":7,"paymentAmount":5,"editable":2}';
  action(process, '1100-start').paymentFee = fee;
  const codes = ['fee-key-unknown', 'fee-amount-read', 'fee-total-differs'];
  for (const code of codes) {
    const after = mended(process, code, faultsOf);
    assert.deepEqual(JSON.parse(action(after, '1100-start').paymentFee), {
      paymentFee: 'Lệ phí',
      feeAmount: 100000,
      api: 'x',
      editable: 2,
    });
  }
  const rule = (text: ServiceProcess) => compileProcess(text, { actionConfigs: [], stepConfigs: [] }).compiled;
  const [was, is] = [process, mended(process, 'fee-key-unknown', faultsOf)].map(
    (text) => rule(text).actions.find(({ actionKey }) => actionKey === '1100-start')?.fee,
  );
  assert.deepEqual([is?.feeAmount, is?.editable], [was?.feeAmount, was?.editable]);
});

test('durations of -1 become 0, for the process and for each step', () => {
  const process = household();
  process.steps.splice(0, 1, ...process.steps.slice(0, 1).map((step) => ({ ...step, durationCount: -1 })));
  assert.equal(mended(process, 'duration-negative', faultsOf).steps[0]?.durationCount, 0);
});

test('an event nobody knows is dropped: the action is by hand, as it was', () => {
  const process = household();
  action(process, '8500-210').autoEvent = 'nhanh';
  assert.equal(action(mended(process, 'auto-event-unknown', faultsOf), '8500-210').autoEvent, '');
});

test('a waiting step waits the general fifteen working days', () => {
  const process = household();
  process.actions = process.actions.filter(({ actionKey }) => actionKey !== '4120-120');
  const index = process.steps.findIndex(({ stepCode }) => stepCode === '120');
  delete process.steps[index]?.waitLimit;
  assert.equal(mended(process, 'waiting-without-limit', faultsOf).steps[index]?.waitLimit, 15);
});

test('a refusal without reason asks for one; without a paper it leaves that of the other refusals, where they agree', () => {
  const process = household();
  const refusal = action(process, '4400-240');
  delete refusal.reasonRequired;
  Object.assign(refusal, { createDossierFiles: '', returnDossierFiles: '', postAction: '' });
  const after = mended(process, 'refusal-without-document', faultsOf);
  assert.equal(action(after, '4400-240').createDossierFiles, 'KQTC');
  for (const one of process.actions) if (one.createDossierFiles === 'KQTC') one.createDossierFiles = '';
  const alone = faultsOf(process).filter(({ code }) => code === 'refusal-without-document');
  assert.ok(alone.length > 0 && alone.every(({ mend }) => mend === undefined));
});

test('numbers that could repeat become the legal code', () => {
  const process = household();
  process.dossierNoPattern = '{nnn}';
  assert.equal(mended(process, 'number-not-unique', faultsOf).dossierNoPattern, '');
});

test('numbers of one series for several agencies become the legal code, which each agency counts by itself', () => {
  const process = household();
  process.dossierNoPattern = '{yyyy}/{qqqqq}';
  const offers = procedureSeeds().flatMap(({ kind, body }) => {
    const offer = kind === 'service-config' ? check('ServiceConfig', body) : undefined;
    return offer?.ok ? offer.value.processes.map((option) => ({ offer: offer.value, option })) : [];
  });
  const around: Surroundings = {
    directory: directoryOf([], [], []),
    offersOf: (processNo) => offers.filter(({ option }) => option.processNo === processNo),
    isOffered: () => true,
    process: () => undefined,
    template: () => undefined,
    feePolicy: () => undefined,
    paymentConfig: () => undefined,
    knows: () => true,
    statuses: undefined,
  };
  const faults = (text: ServiceProcess) =>
    lintProcessInContext(compileProcess(text, { actionConfigs: [], stepConfigs: [] }).compiled, around).filter(
      ({ path }) => path === '/dossierNoPattern',
    );
  assert.equal(mended(process, 'number-crosses-agencies', faults).dossierNoPattern, '');
});

test('results marked as handed in become results; parts without a kind take that of their code', () => {
  const faults = (body: DossierTemplate) => findDefinitionFaults('dossier-template' satisfies DefinitionKind, body);
  const typed = (partNo: string, partType: 0 | 1) => {
    const template = seedTemplate('MAU_1.001612');
    template.parts = template.parts.map((part) => (part.partNo === partNo ? { ...part, partType } : part));
    return template;
  };
  const kind = ({ parts }: DossierTemplate, partNo: string) => parts.find((part) => part.partNo === partNo)?.partType;
  assert.equal(kind(mended(typed('KQ01', 1), 'result-part-handed-in', faults), 'KQ01'), 2);
  assert.equal(kind(mended(typed('TP99', 0), 'part-kind-missing', faults), 'TP99'), 1);
  assert.equal(kind(mended(typed('KQ01', 0), 'part-kind-missing', faults), 'KQ01'), 2);
});

test('one rule for a group of imported findings: editable as the screen of OpenCPS reads it, roles dropped, usual parts', () => {
  const process = household();
  action(process, '1100-start').paymentFee = '{"feeAmount":100000,"editable":1}';
  const unclear = faultsOf(process).find(({ code }) => code === 'fee-editable-unclear');
  assert.ok(unclear);
  const { mend } = withGroupMend(unclear, process);
  const after = mend && applyMends(process, [mend]);
  assert.deepEqual(JSON.parse(after ? action(after, '1100-start').paymentFee : '{}').editable, [
    'feeAmount',
    'shipAmount',
    'name',
  ]);
  const unknown: Finding = {
    code: 'role-unknown',
    severity: 'warning',
    path: '/steps/0/roles/1/roleCode',
    message: { vi: '', en: '' },
  };
  const dropped = withGroupMend(unknown, process).mend;
  assert.deepEqual(
    (dropped && applyMends(process, [dropped]))?.steps[0]?.roles.map(({ roleCode }) => roleCode),
    ['BP_MOT_CUA'],
  );
  const template = { ...seedTemplate('MAU_1.001612'), parts: [], cases: [] };
  const [empty] = findDefinitionFaults('dossier-template', template);
  assert.ok(empty);
  const filled = withGroupMend(empty, template).mend;
  const parts = check('DossierTemplate', filled && applyMends(template, [filled]));
  assert.ok(parts.ok);
  assert.deepEqual(
    [parts.value.parts.map(({ partNo }) => partNo), findDefinitionFaults('dossier-template', parts.value)],
    [['TP99', 'KQ01'], []],
  );
});
