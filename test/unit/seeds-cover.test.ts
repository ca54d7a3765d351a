import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { DossierTemplate, ProcessAction, ServiceProcess, ShapeMap } from '../../schemas/types/index.ts';
import { check, type ShapeName } from '../../schemas/validate.ts';

const seeds = path.join(import.meta.dirname, '../../seeds');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(seeds, file), 'utf8'));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function listOf<Name extends ShapeName>(name: Name, value: unknown, where: string): ShapeMap[Name][] {
  assert.ok(Array.isArray(value), `${where} is a list`);
  return value.map((item: unknown, index) => one(name, item, `${where}/${index}`));
}

function one<Name extends ShapeName>(name: Name, value: unknown, where: string): ShapeMap[Name] {
  const checked = check(name, value);
  if (checked.ok) return checked.value;
  assert.fail(
    `${where} is no ${name}: ${checked.errors.map(({ path: at, message }) => `${at} ${message.en}`).join('; ')}`,
  );
}

const procedureFiles = readdirSync(path.join(seeds, 'procedures')).map((file) => `procedures/${file}`);
const bundles = procedureFiles.map((file) => {
  const bundle = read(file);
  assert.ok(isRecord(bundle));
  const part = <Name extends ShapeName>(key: string, name: Name) => listOf(name, bundle[key], `${file}#/${key}`);
  return {
    file,
    services: part('services', 'ServiceInfo'),
    templates: part('templates', 'DossierTemplate'),
    processes: part('processes', 'ServiceProcess'),
    feePolicies: part('feePolicies', 'FeePolicy'),
    offers: part('offers', 'ServiceConfig'),
  };
});
const processes = bundles.flatMap((bundle) => bundle.processes);
const templates = bundles.flatMap((bundle) => bundle.templates);
const offers = bundles.flatMap((bundle) => bundle.offers);
const actions = processes.flatMap((process) => process.actions);
const steps = processes.flatMap((process) => process.steps);

const statuses = one('Dictionary', read('reference/statuses.json'), 'statuses');
const portalStates = one('Dictionary', read('reference/portal-states.json'), 'portal states');
const domains = one('Dictionary', read('reference/domains.json'), 'domains');
const actionConfigs = listOf('ActionConfig', read('reference/action-configs.json'), 'action configs');
const stepConfigs = listOf('StepConfig', read('reference/step-configs.json'), 'step configs');
const notifications = listOf('NotificationTemplate', read('reference/notification-templates.json'), 'notifications');
const documentTypes = listOf('DocumentType', read('reference/document-types.json'), 'document types');
const deliverableTypes = listOf('DeliverableType', read('reference/deliverable-types.json'), 'deliverable types');
const roles = listOf('Role', read('reference/roles.json'), 'roles');
const agencies = listOf('Agency', read('demo/agencies.json'), 'agencies');
const employees = listOf('Employee', read('demo/employees.json'), 'employees');

const FINAL = new Set(['done', 'cancelled', 'denied', 'unresolved']);
const STOPPING = new Set(['cancelled', 'denied', 'unresolved', 'waiting']);
const commaList = (text: string): string[] => text.split(',').flatMap((item) => item.trim() || []);
const roleCodes = new Set(roles.map(({ roleCode }) => roleCode));
const statusCodes = new Set(statuses.items.map(({ itemCode }) => itemCode));
const configOf = new Map(actionConfigs.map((config) => [config.actionCode, config]));
const typeCodes = new Set(documentTypes.map(({ typeCode }) => typeCode));
const agencyCodes = new Set(agencies.map(({ agencyCode }) => agencyCode));

function templatesOf(process: ServiceProcess): DossierTemplate[] {
  const named = offers.flatMap((offer) => offer.processes).filter(({ processNo }) => processNo === process.processNo);
  return templates.filter(({ templateNo }) => named.some((option) => option.templateNo === templateNo));
}

function hasPart({ parts }: DossierTemplate, name: string): boolean {
  return parts.some((part) => [part.fileTemplateNo, part.partNo, part.partName].includes(name));
}

/** Codes reached from `start`, following acts forwards or backwards; a go-back act leads to where the dossier came from. */
function reach({ actions: acts }: ServiceProcess, start: string[], backwards: boolean): Set<string> {
  const edges = acts.flatMap(({ preStepCode, postStepCode }) => {
    if (postStepCode !== '') return [[preStepCode, postStepCode]];
    return acts.filter((act) => act.postStepCode === preStepCode).map((act) => [preStepCode, act.preStepCode]);
  });
  const reached = new Set(start);
  for (const code of reached)
    for (const [from = '', to = ''] of edges) if ((backwards ? to : from) === code) reached.add(backwards ? from : to);
  return reached;
}

test('every code of a seed is given once', () => {
  const once = (codes: string[]) =>
    assert.deepEqual(
      codes.filter((code, index) => codes.indexOf(code) !== index),
      [],
    );
  once(processes.map(({ processNo }) => processNo));
  once(templates.map(({ templateNo }) => templateNo));
  once(offers.map(({ serviceConfigCode }) => serviceConfigCode));
  once(actionConfigs.map(({ actionCode }) => actionCode));
  once(stepConfigs.map(({ stepCode }) => stepCode));
  once(employees.map(({ username = '' }) => username));
  for (const process of processes) {
    once(process.actions.map(({ actionKey }) => actionKey));
    once(process.steps.map(({ stepCode }) => stepCode));
  }
});

test('every step and action code that a seeded process names exists', () => {
  for (const process of processes) {
    const codes = new Set(['', ...process.steps.map(({ stepCode }) => stepCode)]);
    for (const { actionKey, actionCode, preStepCode, postStepCode } of process.actions) {
      assert.ok(codes.has(preStepCode) && codes.has(postStepCode), `${process.processNo} ${actionKey}`);
      assert.ok(configOf.has(actionCode), `${process.processNo}: ${actionCode} has no configuration`);
    }
    for (const { roleAsStep, stepCode } of process.steps) {
      for (const named of commaList(roleAsStep)) assert.ok(codes.has(named.replace('!', '')), `${stepCode}: ${named}`);
      assert.ok(
        stepConfigs.some((config) => config.stepCode === stepCode),
        `${stepCode} has no configuration`,
      );
    }
  }
});

test('every seeded step is reached from a first act and can reach a final step', () => {
  for (const process of processes) {
    const finals = process.steps.filter(({ dossierStatus }) => FINAL.has(dossierStatus));
    const reached = reach(process, [''], false);
    const ending = reach(
      process,
      finals.map(({ stepCode }) => stepCode),
      true,
    );
    for (const { stepCode } of process.steps) {
      assert.ok(reached.has(stepCode), `${process.processNo}: nothing leads to ${stepCode}`);
      assert.ok(ending.has(stepCode), `${process.processNo}: ${stepCode} never ends`);
    }
  }
});

test('every paper that a seeded act names is a part of the template offered with it', () => {
  for (const process of processes) {
    const paired = templatesOf(process);
    assert.ok(paired.length > 0, `${process.processNo} is offered nowhere`);
    for (const { actionKey, createDossierFiles, returnDossierFiles } of process.actions)
      for (const name of [...commaList(createDossierFiles), ...commaList(returnDossierFiles)])
        for (const template of paired)
          assert.ok(
            hasPart(template, name),
            `${process.processNo} ${actionKey}: ${template.templateNo} has no ${name}`,
          );
  }
});

test('the cases of a template name its own parts and a fee policy that exists', () => {
  const policies = new Set(bundles.flatMap((bundle) => bundle.feePolicies).map(({ policyCode }) => policyCode));
  for (const template of templates)
    for (const { parts, feePolicyCode } of template.cases ?? []) {
      for (const { partNo } of parts)
        assert.ok(
          template.parts.some((part) => part.partNo === partNo),
          partNo,
        );
      assert.ok(!feePolicyCode || policies.has(feePolicyCode), feePolicyCode);
    }
  for (const option of offers.flatMap((offer) => offer.processes))
    assert.ok(!option.feePolicyCode || policies.has(option.feePolicyCode), option.feePolicyCode);
});

test('roles, statuses, document and notification types named by seeds exist', () => {
  const uses = [...processes.flatMap((process) => process.roles), ...steps.flatMap((step) => step.roles)];
  for (const { roleCode } of uses) assert.ok(roleCodes.has(roleCode), roleCode);
  for (const { stepCode, dossierStatus, dossierSubStatus } of steps)
    for (const code of [dossierStatus, ...commaList(dossierSubStatus)])
      assert.ok(statusCodes.has(code), `${stepCode}: ${code}`);
  for (const { documentType = '', notificationType = '', mappingAction = '' } of actionConfigs) {
    for (const code of commaList(documentType)) assert.ok(typeCodes.has(code), code);
    assert.ok(
      notificationType === '' || notifications.some((one) => one.notificationType === notificationType),
      notificationType,
    );
    assert.ok(mappingAction === '' || configOf.has(mappingAction), mappingAction);
  }
  for (const { deliverableType } of templates.flatMap(({ parts }) => parts))
    assert.ok(
      deliverableType === '' || deliverableTypes.some(({ typeCode }) => typeCode === deliverableType),
      deliverableType,
    );
  for (const { domainCode } of bundles.flatMap((bundle) => bundle.services))
    assert.ok(
      domains.items.some(({ itemCode }) => itemCode === domainCode),
      domainCode,
    );
});

test('every status has a state of the national portal', () => {
  const states = portalStates.items.map(({ itemCode }) => itemCode);
  assert.deepEqual(states, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  for (const { itemCode, itemNameEN, metadata = '' } of statuses.items) {
    const value: unknown = JSON.parse(metadata);
    assert.ok(isRecord(value) && states.includes(String(value.portalState)), itemCode);
    assert.ok(itemNameEN, `${itemCode} has no English name`);
  }
});

test('an act that stops something for the applicant needs a reason and, taken by a person, leaves a paper', () => {
  for (const process of processes) {
    const statusOf = new Map(process.steps.map((step) => [step.stepCode, step.dossierStatus]));
    for (const act of process.actions) {
      if (!STOPPING.has(statusOf.get(act.postStepCode) ?? '')) continue;
      assert.equal(act.reasonRequired, true, `${process.processNo} ${act.actionKey}`);
      assert.ok(
        act.autoEvent !== '' || act.createDossierFiles !== '',
        `${process.processNo} ${act.actionKey} leaves no paper`,
      );
    }
  }
});

test('children opened by a seeded act are offered, with the template named', () => {
  const named = actions.flatMap((act) => act.createDossiers.split('>').flatMap(commaList));
  assert.ok(named.length >= 3);
  assert.ok(
    actions.some(({ createDossiers }) => createDossiers.includes('>')),
    'children one after another',
  );
  for (const child of named) {
    const [, agency = '', template = '', service = ''] = /^([^#@]+)#([^#@]+)@([^#@]+)$/.exec(child) ?? [];
    const offer = offers.find(({ serviceConfigCode }) => serviceConfigCode === `${service}@${agency}`);
    assert.ok(
      offer?.processes.some(({ templateNo }) => templateNo === template),
      child,
    );
  }
});

test('each offer names an agency, a service, a template and a process that exist, and its agency is staffed', () => {
  const above = (code: string): string[] =>
    code ? [code, ...above(agencies.find((one) => one.agencyCode === code)?.parentCode ?? '')] : [];
  const services = new Set(bundles.flatMap((bundle) => bundle.services).map(({ serviceCode }) => serviceCode));
  for (const offer of offers) {
    assert.equal(offer.serviceConfigCode, `${offer.serviceCode}@${offer.govAgencyCode}`);
    assert.ok(agencyCodes.has(offer.govAgencyCode) && services.has(offer.serviceCode), offer.serviceConfigCode);
    for (const { processNo, templateNo } of offer.processes) {
      const process = processes.find((one) => one.processNo === processNo);
      assert.ok(process && templates.some((one) => one.templateNo === templateNo), offer.serviceConfigCode);
      for (const { roleCode } of process.steps.flatMap((step) => step.roles.filter(({ moderator }) => moderator)))
        assert.ok(
          employees.some(({ posts }) =>
            posts.some((post) => post.roleCode === roleCode && above(offer.govAgencyCode).includes(post.agencyCode)),
          ),
          `${offer.serviceConfigCode}: nobody is ${roleCode}`,
        );
    }
  }
});

const codesOf = (no: string): Set<string> =>
  new Set(processes.find(({ processNo }) => processNo === no)?.actions.map(({ actionCode }) => actionCode));
const some = (holds: (act: ProcessAction) => boolean) => () => actions.some(holds);
const word = (text: string) =>
  some(({ preCondition }) => preCondition.split(',').some((piece) => piece.trim().startsWith(text)));
const feel = (text: string) => some(({ preCondition }) => preCondition.startsWith('=') && preCondition.includes(text));
const posts = (key: string) => some(({ postAction }) => postAction.includes(`"${key}"`));
const dated = (option: number) =>
  some(
    ({ actionCode, postAction }) =>
      configOf.get(actionCode)?.dateOption === option || postAction.includes(`"dateOption": "${option}"`),
  );
const each = <Value>(values: Value[], name: string, holds: (value: Value) => () => boolean) =>
  values.map((value): [string, () => boolean] => [`${name} ${value}`, holds(value)]);

const features: [string, () => boolean][] = [
  ...each([0, 1, 2, 3, 4, 5], 'requestPayment', (value) => some(({ requestPayment }) => requestPayment === value)),
  [
    'collection at the desk with its own fee',
    some(({ requestPayment, paymentFee }) => requestPayment === 5 && paymentFee !== ''),
  ],
  ...each([0, 1, 2, 3, 4, 5], 'allowAssignUser', (value) => some(({ allowAssignUser }) => allowAssignUser === value)),
  ...each(['dossier.channel', 'dossier.caseCode', 'fee.total', 'actor.roles'], 'FEEL', feel),
  ...each(
    ['payok', 'paynotok', 'online=true', 'online=false', 'stepdone=', 'rolecode=', 'viapostal=', 'multipleCheck='],
    'word',
    word,
  ),
  ...each(['submit', 'timmer', 'listener', 'special'], 'autoEvent', (value) =>
    some(({ autoEvent }) => autoEvent === value),
  ),
  ...each(['CREATE_DOCUMENT', 'CHANGE_DATE', 'MULTIPLE_CHECK'], 'postAction', posts),
  ...each([1, 2, 3, 4, 5, 6, 9, 10, 11], 'dateOption', dated),
  ['go-back act', some(({ postStepCode }) => postStepCode === '')],
  [
    'acts of one code told apart',
    () =>
      processes.some(({ actions: acts }) =>
        acts.some((one) =>
          acts.some(
            (other) =>
              one !== other &&
              one.actionCode === other.actionCode &&
              one.preStepCode === other.preStepCode &&
              one.preCondition !== other.preCondition,
          ),
        ),
      ),
  ],
  ['signing act', some(({ eSignature, createDossierFiles }) => eSignature && createDossierFiles !== '')],
  ['outside-process act', some(({ actionCode }) => configOf.get(actionCode)?.insideProcess === false)],
  ['action form', some(({ actionCode }) => configOf.get(actionCode)?.form !== undefined)],
  ['mapping to a parent', some(({ actionCode }) => configOf.get(actionCode)?.mappingAction === '6100')],
  ['mapping to children', some(({ actionCode }) => configOf.get(actionCode)?.mappingAction === '4112')],
  [
    'editable due date with phases',
    () => processes.some(({ dueDatePattern }) => /"editable": true.*"dueDatePhase"/.test(dueDatePattern)),
  ],
  ['durations by channel', () => processes.some(({ channelDurations = [] }) => channelDurations.length === 3)],
  ['start rule at 15:00', () => processes.some(({ startRule }) => startRule?.afterTime === '15:00')],
  ['number pattern', () => processes.some(({ dossierNoPattern }) => /\{n+\}/.test(dossierNoPattern))],
  ['legal number', () => processes.some(({ dossierNoPattern }) => dossierNoPattern === '')],
  ['look-up secret', () => processes.some(({ generatePassword }) => generatePassword)],
  [
    'waiting step with a limit',
    () => steps.some(({ dossierStatus, waitLimit = 0 }) => dossierStatus === 'waiting' && waitLimit > 0),
  ],
  ['step that stops the clock', () => steps.some(({ lockState }) => lockState === 'PAUSE')],
  ['!step of roleAsStep', () => steps.some(({ roleAsStep }) => roleAsStep.startsWith('!'))],
  [
    'cases with their own time',
    () => templates.some(({ cases = [] }) => cases.filter(({ duration }) => duration).length >= 2),
  ],
  [
    'result with a licence number',
    () => templates.some(({ parts }) => parts.some(({ deliverableType }) => deliverableType !== '')),
  ],
];
for (const [name, occurs] of features) test(`the seeds use: ${name}`, () => assert.ok(occurs()));

test('the two processes of the province guide carry every action code shown there', () => {
  const lacking = (no: string, codes: string[]) => codes.filter((code) => !codesOf(no).has(code));
  assert.deepEqual(lacking('QT_SVHTTDL_BANTIN', ['2000', '5200', '2600', '2300', '2400', '4110', '7400', '4200']), []);
  assert.deepEqual(
    lacking('QT_SCT_010696', ['4110', '1100', '2001', '2600', '2101', '1101', '2000', '4000', '4400']),
    [],
  );
});

test('every demo dossier is a path of its process, by accounts that exist', () => {
  const accounts = listOf('SeedAccount', read('demo/accounts.json'), 'accounts');
  const usernames = new Set(accounts.map(({ username }) => username));
  for (const { username = '' } of employees) assert.ok(usernames.has(username), username);
  const script = listOf('SeedDossier', read('demo/dossiers.json'), 'dossiers');
  assert.ok(script.length >= 20);
  for (const dossier of script) {
    const offer = offers.find(
      ({ serviceConfigCode }) => serviceConfigCode === `${dossier.serviceCode}@${dossier.govAgencyCode}`,
    );
    const process = processes.find(({ processNo }) => processNo === offer?.processes[0]?.processNo);
    assert.ok(process, String(dossier.serviceCode));
    let at = new Set(['']);
    for (const act of dossier.acts) {
      for (const username of [act.by, ...(act.assign ?? [])]) assert.ok(usernames.has(username), username);
      at = new Set(
        process.actions
          .filter((one) => at.has(one.preStepCode) && one.actionCode === act.actionCode)
          .map((one) => one.postStepCode),
      );
      assert.ok(at.size > 0, `${process.processNo}: no act ${act.actionCode}`);
    }
  }
});

test('the calendar seed, where there is one, is a calendar or a list of them', () => {
  if (!existsSync(path.join(seeds, 'reference/calendar.json'))) return;
  const calendar = read('reference/calendar.json');
  listOf('Calendar', Array.isArray(calendar) ? calendar : [calendar], 'calendar');
});
