import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { decideImport } from '../../engine/usecases/decide-import.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { exportBundle } from '../../engine/usecases/export-bundle.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { revertBatch } from '../../engine/usecases/revert-batch.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import type { ImportMapping, ImportPlan } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { bundles, draftsOf, emptyEngine } from '../support/bundle-engine.ts';
import { sampleProcess } from '../support/sample-definitions.ts';

const role = (roleCode: string, roleName: string, sourceSite = '') => ({
  kind: 'role' as const,
  code: roleCode,
  body: { roleCode, roleName, see: 'own', act: 'own', configure: 'none', ...(sourceSite ? { sourceSite } : {}) },
});

const process = (processNo: string, sourceSite: string) => ({
  kind: 'service-process' as const,
  code: processNo,
  body: {
    ...sampleProcess(processNo),
    roles: [{ roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, condition: '' }],
    sourceSite,
  },
});

const definitions = (site: string, name = 'A') => [role('CV', 'Chuyên viên', site), process(name, site)];

const planned = async (engine: Engine, site: string, name?: string): Promise<ImportPlan> =>
  planImport(engine, systemActor, {
    fileName: 'goi.zip',
    bytes: await bundles.write('goi', definitions(site, name), 'thutuc'),
  });

const decide = (engine: Engine, plan: ImportPlan, mappings: ImportMapping[]) =>
  decideImport(engine, systemActor, plan.id, { mappings, mends: [] });

const outcomes = ({ items }: ImportPlan) => items.map(({ itemKey, outcome }) => [itemKey, outcome]);
const OTHER_NAMES = { role: { roleName: 'Tên khác' }, 'service-process': { processName: 'Tên khác' } };
const TO_HERE: ImportMapping = { kind: 'role', from: 'CV', to: 'CHUYEN_VIEN' };

test('a role that is here under another code stands for it in every item, and the next import from there proposes it', async (t) => {
  const engine = emptyEngine(t);
  await saveBatch(engine, systemActor, [role('CHUYEN_VIEN', 'chuyên  viên')], 'thử');
  const plan = await planned(engine, 'tinh-a');
  const proposal = { kind: 'role', code: 'CV', name: 'Chuyên viên', uses: 2, why: 'new', proposed: 'CHUYEN_VIEN' };
  assert.deepEqual(
    plan.mappable?.filter(({ code }) => code === 'CV'),
    [{ ...proposal, proposedFor: 'name' }],
  );
  const decided = await decide(engine, plan, [TO_HERE]);
  assert.deepEqual(outcomes(decided), [
    ['role/CHUYEN_VIEN', 'unchanged'],
    ['service-process/A', 'create'],
  ]);
  await applyImport(engine, systemActor, plan.id, { reason: 'nhập' });
  const drafts = await draftsOf(engine);
  assert.deepEqual([...drafts.keys()].sort(), ['role/CHUYEN_VIEN', 'service-process/A']);
  assert.match(JSON.stringify(drafts.get('service-process/A')?.body), /"roleCode":"CHUYEN_VIEN"/);
  const next = await planned(engine, 'tinh-a', 'B');
  assert.equal(next.mappable?.find(({ kind }) => kind === 'role')?.proposedFor, 'earlier');
  const other = await planned(engine, 'tinh-b', 'C');
  assert.equal(other.mappable?.find(({ kind }) => kind === 'role')?.proposedFor, 'name');
});

test('a code that another site has here is shown and never overwritten; under another code it is created', async (t) => {
  const engine = emptyEngine(t);
  const otherwise = definitions('tinh-a').map((one) => ({ ...one, body: { ...one.body, ...OTHER_NAMES[one.kind] } }));
  await saveBatch(engine, systemActor, otherwise, 'thử');
  const before = await draftsOf(engine);
  const plan = await planned(engine, 'tinh-b');
  assert.deepEqual(
    plan.mappable?.filter(({ why }) => why === 'other-site').map(({ kind, code }) => [kind, code]),
    [
      ['role', 'CV'],
      ['service-process', 'A'],
    ],
  );
  assert.deepEqual([...new Set(outcomes(plan).map(([, outcome]) => outcome))], ['error']);
  const mapping: ImportMapping = { kind: 'service-process', from: 'A', to: 'A-tinh-b' };
  const decided = await decide(engine, plan, [mapping]);
  assert.deepEqual(outcomes(decided).at(-1), ['service-process/A-tinh-b', 'create']);
  const [create] = outcomes(decided).filter(([, outcome]) => outcome === 'create');
  await applyImport(engine, systemActor, plan.id, { reason: 'nhập', items: [String(create?.[0])] });
  const after = await draftsOf(engine);
  assert.deepEqual(after.get('service-process/A'), before.get('service-process/A'));
  assert.ok(after.has('service-process/A-tinh-b'));
});

test('a code that is nowhere cannot stand for another', async (t) => {
  const engine = emptyEngine(t);
  const plan = await planned(engine, 'tinh-a');
  const nowhere: ImportMapping = { kind: 'agency', from: 'H99', to: 'H98' };
  await assert.rejects(
    decide(engine, plan, [nowhere]),
    (error) => error instanceof Refused && error.reasons[0]?.code === 'not-found',
  );
});

test('an import is taken back by its batch: what it made goes, what it changed returns', async (t) => {
  const engine = emptyEngine(t);
  await saveBatch(engine, systemActor, [role('CV', 'Tên cũ', 'tinh-a')], 'thử');
  const plan = await planned(engine, 'tinh-a');
  const { batchId = '' } = await applyImport(engine, systemActor, plan.id, { reason: 'nhập' });
  assert.equal((await draftsOf(engine)).size, 2);
  const { items } = await revertBatch(engine, systemActor, batchId, { reason: 'nhầm' });
  assert.deepEqual(items.map(({ code, outcome }) => [code, outcome]).sort(), [
    ['A', 'removed'],
    ['CV', 'restored'],
  ]);
  const left = await draftsOf(engine);
  assert.deepEqual([[...left.keys()], left.get('role/CV')?.body], [['role/CV'], role('CV', 'Tên cũ', 'tinh-a').body]);
});

test('a secret that leaves in no bundle of our own stays where the bundle comes back', async (t) => {
  const engine = emptyEngine(t);
  const body = { serverNo: 'LT', serverName: 'Liên thông', protocol: 'API', configs: '{"password":"mat-khau"}' };
  await saveBatch(engine, systemActor, [{ kind: 'server-config', code: 'LT', body }], 'thử');
  const upload = await exportBundle(engine, systemActor, { format: 'thutuc' });
  assert.deepEqual(outcomes(await planImport(engine, systemActor, upload)), [['server-config/LT', 'unchanged']]);
});

test('a plan tells what the lint finds in what would stand, and one rule mends the whole group', async (t) => {
  const engine = emptyEngine(t);
  const codes = ['A', 'B'];
  const definitions = codes.map((processNo) => {
    const one = process(processNo, '');
    const actions = one.body.actions.map((action, index) =>
      index === 0 ? { ...action, syncActionCode: 'CŨ' } : action,
    );
    return { ...one, body: { ...one.body, actions } };
  });
  const bytes = await bundles.write('goi', definitions, 'thutuc');
  const plan = await planImport(engine, systemActor, { fileName: 'goi.zip', bytes });
  const group = ({ items }: ImportPlan) =>
    items.flatMap(({ code, findings }) =>
      findings.flatMap((found) => (found.mend?.mendCode === 'drop-setting' ? [[code, found.path]] : [])),
    );
  assert.deepEqual(
    group(plan),
    codes.map((code) => [code, '/actions/0/syncActionCode']),
  );
  const mends = [{ findingCode: 'setting-without-effect', mendCode: 'drop-setting' }];
  const decided = await decideImport(engine, systemActor, plan.id, { mappings: [], mends });
  assert.deepEqual(group(decided), []);
  assert.deepEqual(group(await decideImport(engine, systemActor, plan.id, { mappings: [], mends: [] })), group(plan));
});

test('a mapping reaches the codes inside conditions and lists of children, and leaves every other text word for word', async (t) => {
  const engine = emptyEngine(t);
  const agency = (agencyCode: string) => ({
    kind: 'agency' as const,
    code: agencyCode,
    body: { agencyCode, agencyName: `Cơ quan ${agencyCode}`, parentCode: '', level: 'tinh', active: true },
  });
  await saveBatch(engine, systemActor, [agency('H20.31'), role('CHUYEN_VIEN', 'Chuyên viên')], 'thử');
  const one = process('A', 'tinh-a');
  const [first, second] = one.body.actions;
  assert.ok(first && second);
  const texts = { preCondition: 'payok,  agencys=H15.1|H15.2, rolecode=CV+LD', createDossiers: 'H15.1#MAU@1.2, H15.9' };
  const actions = [
    { ...first, ...texts },
    { ...second, preCondition: 'payok,  online=true', createDossiers: 'H15.9' },
  ];
  const roles = [{ roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, condition: 'agency H15.1' }];
  const bytes = await bundles.write('goi', [{ ...one, body: { ...one.body, actions, roles } }], 'thutuc');
  const plan = await planImport(engine, systemActor, { fileName: 'goi.zip', bytes });
  assert.ok(plan.mappable?.some(({ kind, code }) => kind === 'agency' && code === 'H15.2'));
  const decided = await decide(engine, plan, [
    { kind: 'agency', from: 'H15.1', to: 'H20.31' },
    { kind: 'role', from: 'CV', to: 'CHUYEN_VIEN' },
  ]);
  const body = check('ServiceProcess', decided.items.find(({ code }) => code === 'A')?.body);
  assert.ok(body.ok);
  assert.deepEqual(
    body.value.actions.map(({ preCondition, createDossiers }) => [preCondition, createDossiers]),
    [
      ['payok, agencys=H20.31|H15.2, rolecode=CHUYEN_VIEN+LD', 'H20.31#MAU@1.2, H15.9'],
      ['payok,  online=true', 'H15.9'],
    ],
  );
  assert.equal(body.value.roles[0]?.condition, 'agency H20.31');
});

test('a new code that the texts would read as several is refused at its place', async (t) => {
  const engine = emptyEngine(t);
  await saveBatch(engine, systemActor, definitions('tinh-b'), 'thử');
  const plan = await planned(engine, 'tinh-a');
  await assert.rejects(decide(engine, plan, [{ kind: 'role', from: 'CV', to: 'CV+LD' }]), (error: unknown) => {
    assert.ok(error instanceof Refused);
    const [reason] = error.reasons;
    assert.equal(reason?.code, 'invalid-shape');
    assert.match(JSON.stringify(reason?.details), /\/mappings\/0\/to/);
    return true;
  });
});
