import assert from 'node:assert/strict';
import test from 'node:test';
import { planBundle } from '../../engine/domain/exchange/plan-import.ts';
import type { CurrentDefinition } from '../../engine/domain/exchange/plan-item.ts';
import type { Home } from '../../engine/domain/exchange/settle-body.ts';
import type { Agency } from '../../schemas/types/index.ts';
import { counts, readBundle } from '../support/bundle-engine.ts';
import {
  action,
  everyKind,
  file,
  part,
  plain,
  process,
  service,
  step,
  template,
  zip,
} from '../support/opencps-fixture.ts';

const agency: Agency = { agencyCode: 'XA', agencyName: 'Xã', parentCode: '', level: 'xa', active: true };
const home: Home = { agency, owner: '' };
const known: CurrentDefinition[] = [{ kind: 'agency', code: 'XA', revision: 1, body: { ...agency } }];

const processFile = (name: string, ...more: [Parameters<typeof process>[1]?, Parameters<typeof process>[2]?]) =>
  file(`processes/${name}.xml`, 'ServiceProcess', process(name, ...more));
const templateFile = (name: string, parts?: Parameters<typeof template>[1]) =>
  file(`templates/${name}.xml`, 'DossierTemplate', template(name, parts));

async function planOf(files: Parameters<typeof zip>[0], current = known, top?: string, at = home) {
  return planBundle(await readBundle(await zip(files, top)), current, at);
}

/** What the store would hold after everything of a plan was applied. */
const after = (plan: Awaited<ReturnType<typeof planOf>>): CurrentDefinition[] => [
  ...known,
  ...plan.items.map(({ kind, code, body }) => ({ kind, code, body, revision: 3 })),
];

test('what is not there yet is created, what is the same is unchanged, what differs is updated', async () => {
  const first = await planOf([processFile('A'), processFile('B')]);
  const second = await planOf([processFile('A'), processFile('B', [step('1'), step('9', 'done')])], after(first));
  assert.deepEqual(
    [...first.items, ...second.items].map(({ itemKey, outcome, baseRevision }) => [itemKey, outcome, baseRevision]),
    [
      ['service-process/A', 'create', 0],
      ['service-process/B', 'create', 0],
      ['service-process/A', 'unchanged', 3],
      ['service-process/B', 'update', 3],
    ],
  );
});

test('a code met twice in a bundle is imported once, the second being in error at its place', async () => {
  const { items } = await planOf([
    processFile('A'),
    file('processes/Z.xml', 'ServiceProcess', process('A', [step('5')])),
  ]);
  assert.deepEqual(
    items.map(({ itemKey, outcome, findings }) => [
      itemKey,
      outcome,
      findings
        .filter(({ severity }) => severity === 'error')
        .map((found) => `${found.code} ${found.file}:${found.line}`),
    ]),
    [
      ['service-process/A', 'create', []],
      ['service-process/A#2', 'error', ['code-twice processes/Z.xml:2']],
    ],
  );
});

test('a code that came from another site is shown and never overwritten', async () => {
  const first = await planOf([processFile('A')], known, 'yenbai');
  const [other] = (await planOf([processFile('A', [step('7')])], after(first), 'laocai')).items;
  const [same] = (await planOf([processFile('A', [step('7')])], after(first), 'yenbai')).items;
  assert.deepEqual([other?.outcome, other?.findings[0]?.code], ['error', 'code-of-other-site']);
  assert.match(other?.reason?.vi ?? '', /“yenbai”/);
  assert.equal(same?.outcome, 'update');
});

test('a code that was made here is updated with a warning', async () => {
  const first = await planOf([processFile('A')]);
  const here = after(first).map((held) => ({ ...held, body: { ...held.body, sourceSite: '' } }));
  const [item] = (await planOf([processFile('A', [step('7')])], here)).items;
  assert.deepEqual([item?.outcome, item?.findings[0]?.code], ['update', 'code-known-here']);
});

test('what OpenCPS cannot say of a definition stays as it is when a bundle of OpenCPS updates it', async () => {
  const first = await planOf([processFile('A')]);
  const enriched = after(first).map((held) =>
    held.kind !== 'service-process'
      ? held
      : {
          ...held,
          body: {
            ...held.body,
            ownerAgency: 'XA',
            steps: Array.isArray(held.body.steps) ? held.body.steps.map((one) => ({ ...one, editable: true })) : [],
          },
        },
  );
  assert.equal((await planOf([processFile('A')], enriched)).items[0]?.outcome, 'unchanged');
  const { body } = (await planOf([processFile('A', [step('2', 'done'), step('3')])], enriched)).items[0] ?? {};
  assert.ok(Array.isArray(body?.steps));
  assert.deepEqual(
    [body?.ownerAgency, body.steps.map(({ stepCode, editable }) => [stepCode, editable])],
    [
      'XA',
      [
        ['2', true],
        ['3', undefined],
      ],
    ],
  );
});

test('a role keeps the rights it was given, whoever names it again', async () => {
  const users = (title: string) =>
    file('Users.xml', 'UserManagement', { roles: { JobPos: [{ code: 'MC', title, description: '' }] }, users: [] });
  const role = {
    roleCode: 'MC',
    roleName: 'Cũ',
    see: 'subtree',
    act: 'own',
    configure: 'subtree',
    operate: true,
    sourceSite: 'goi',
  };
  const { items } = await planOf([users('Mới')], [...known, { kind: 'role', code: 'MC', revision: 1, body: role }]);
  assert.deepEqual(items[0]?.body, { ...role, roleName: 'Mới', description: '' });
});

test('steps nothing leads to or from, and actions of steps that are not there, are told at their lines', async () => {
  const source = processFile(
    'A',
    [step('1'), step('2'), step('3', 'done')],
    [action('A', '', '1'), action('B', '1', 'X'), action('C', '1', '3')],
  );
  const lineOf = (text: string) => source.bytes.toString().split(text)[0]?.split('\n').length;
  const { items } = await planOf([source, templateFile('A_HS')]);
  const found = items.find(({ code }) => code === 'A');
  assert.equal(found?.outcome, 'create');
  const second = lineOf('<ProcessStep>\n   <stepCode>2<');
  assert.deepEqual(
    found?.findings.map(({ code, path, line }) => [code, path, line]),
    [
      ['action-step-missing', '/actions/1/postStepCode', lineOf('<postStepCode>X<')],
      ['step-unreachable', '/steps/1', second],
      ['step-dead-end', '/steps/1', second],
    ],
  );
});

test('faults a draft may have do not keep it out; what could not be read does', async () => {
  const { items } = await planOf([
    processFile('A', undefined, [
      action('A', '', '1', { paymentFee: '{"feeAmount":', autoEvent: 'change' }),
      action('B', '1', '2'),
    ]),
    processFile('B', [step('')]),
    plain('processes/C.xml', '<a>'),
  ]);
  assert.deepEqual(
    items.map(({ code, outcome }) => [code, outcome]),
    [
      ['processes/C.xml', 'error'],
      ['A', 'create'],
      ['B', 'error'],
    ],
  );
  const found = items.find(({ code }) => code === 'A')?.findings ?? [];
  assert.deepEqual(counts(found.map(({ code, severity }) => `${severity} ${code}`)), {
    'error fee-json': 1,
    'warning auto-event-unknown': 1,
    'warning process-without-template': 1,
  });
});

test('papers are looked up by document code, part code and name in the templates of the process', async () => {
  const { items } = await planOf([
    processFile('A', undefined, [
      action('A', '', '1', { createDossierFiles: 'MAU-1, tp1,GIAY TO KQ1' }),
      action('B', '1', '2', { returnDossierFiles: 'KQ1,Biên bản, bản chính,TP9' }),
    ]),
    templateFile('A_HS', [part('TP1', { fileTemplateNo: 'MAU-1' }), part('KQ1', { partType: '2' })]),
  ]);
  assert.deepEqual(
    items.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'part-name-unmatched').map(({ path, value }) => [path, value]),
    ),
    [
      ['/actions/0/createDossierFiles', 'tp1'],
      ['/actions/1/returnDossierFiles', 'Biên bản, bản chính, TP9'],
    ],
  );
});

test('where services are missing, processes and templates are paired by code, else by name, with how sure that is', async () => {
  const { proposals } = await planOf([
    ...['DT01', 'X-QT1', 'DOI', 'LE'].map((code) => processFile(code)),
    templateFile('DT01_HS'),
    templateFile('X-HS1'),
    file('templates/N.xml', 'DossierTemplate', { ...(template('KHAC') as object), templateName: 'QUY TRÌNH  Doi' }),
  ]);
  const pairs = proposals.filter(({ kind }) => kind === 'pair');
  assert.deepEqual(
    pairs.map(({ proposalKey, confidence, needs }) => [proposalKey, confidence, needs]),
    [
      ['pair/DOI', 'likely', ['service-process/DOI', 'dossier-template/KHAC']],
      ['pair/DT01', 'certain', ['service-process/DT01', 'dossier-template/DT01_HS']],
      ['pair/X-QT1', 'likely', ['service-process/X-QT1', 'dossier-template/X-HS1']],
    ],
  );
  const { service: offeredService, serviceConfig } = pairs[1]?.body ?? {};
  assert.deepEqual(offeredService, { serviceCode: 'DT01', serviceName: 'Quy trình DT01', sourceSite: 'goi' });
  assert.deepEqual(
    [Reflect.get(Object(serviceConfig), 'serviceConfigCode'), Reflect.get(Object(serviceConfig), 'govAgencyName')],
    ['DT01@XA', 'Xã'],
  );
});

test('a process no template belongs to is named, unless a service offers it', async () => {
  const without = await planOf([processFile('A')]);
  const offered = await planOf([
    processFile('A'),
    templateFile('T'),
    file('services/S.xml', 'ServiceInfo', service('1.1', 'A', 'T')),
  ]);
  const told = (plan: typeof without) =>
    plan.items.flatMap(({ findings }) => findings.map(({ code }) => code)).includes('process-without-template');
  assert.deepEqual([told(without), told(offered)], [true, false]);
  assert.deepEqual(counts(offered.proposals.map(({ kind }) => kind)), { agency: 1, role: 1 });
});

test('an offer needs its service, template and process where they come with it, and is told what is nowhere', async () => {
  const { items } = await planOf([
    processFile('A'),
    file('services/S.xml', 'ServiceInfo', service('1.1', 'A', 'KHONG_CO')),
  ]);
  const offer = items.find(({ kind }) => kind === 'service-config');
  assert.deepEqual(offer?.needs, ['service/1.1', 'service-process/A']);
  assert.deepEqual(
    offer?.findings.map(({ code, path, value }) => [code, path, value]),
    [['need-missing', '/processes/0/templateNo', 'dossier-template/KHONG_CO']],
  );
});

test('roles nobody knows and roles nobody holds are proposed, and an agency where none is known', async () => {
  const files = [processFile('A'), templateFile('A_HS')];
  const { proposals } = await planOf(files, [], 'goi', { owner: '' });
  assert.deepEqual(
    proposals.map(({ proposalKey, confidence, needs }) => [proposalKey, confidence, needs]),
    [
      ['agency/DON_VI', 'guess', []],
      ['role/MC', 'certain', []],
      ['role-holder/MC', 'guess', ['role/MC', 'agency/DON_VI']],
      ['pair/A', 'certain', ['service-process/A', 'dossier-template/A_HS', 'agency/DON_VI']],
    ],
  );
  const held: CurrentDefinition[] = [
    ...known,
    { kind: 'role', code: 'MC', revision: 1, body: { roleCode: 'MC' } },
    {
      kind: 'employee',
      code: 'NV',
      revision: 1,
      body: { workingStatus: 1, posts: [{ roleCode: 'MC', agencyCode: 'XA' }] },
    },
  ];
  assert.deepEqual(
    (await planOf(files, held)).proposals.map(({ kind }) => kind),
    ['pair'],
  );
});

test('the calendar is that of the agency it is imported at, and people without a scope work there', async () => {
  const users = file('Users.xml', 'UserManagement', {
    roles: [],
    users: { Employee: [{ employeeNo: 'N', fullname: 'N', workingStatus: '1', roles: 'MC' }] },
  });
  const { items } = await planOf([...everyKind().filter(({ path }) => path === 'Holiday.xml'), users]);
  const bodies = new Map(items.map(({ kind, body }) => [kind, body]));
  assert.deepEqual([bodies.get('calendar')?.scope, bodies.get('calendar')?.agencyCode], ['agency', 'XA']);
  assert.deepEqual(bodies.get('employee')?.posts, [{ roleCode: 'MC', agencyCode: 'XA' }]);
});

test('personal data of applicants is kept for export and listed as unused', async () => {
  const { unused } = await planOf(everyKind());
  assert.match(unused.find(({ path }) => path === 'Applicant.xml')?.reason.vi ?? '', /Dữ liệu cá nhân/);
});
