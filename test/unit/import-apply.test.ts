import assert from 'node:assert/strict';
import test from 'node:test';
import { type Actor, systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { exportBundle } from '../../engine/usecases/export-bundle.ts';
import { listImports } from '../../engine/usecases/list-imports.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { readImport } from '../../engine/usecases/read-import.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { ImportPlan } from '../../schemas/types/index.ts';
import { draftsOf, emptyEngine, readBundle } from '../support/bundle-engine.ts';
import { action, everyKind, file, plain, process, service, step, template, zip } from '../support/opencps-fixture.ts';

type Files = Parameters<typeof zip>[0];

const processFile = (name: string, ...more: [Parameters<typeof process>[1]?, Parameters<typeof process>[2]?]) =>
  file(`processes/${name}.xml`, 'ServiceProcess', process(name, ...more));
const templateFile = (name: string) => file(`templates/${name}.xml`, 'DossierTemplate', template(name));
const pair = () => [processFile('A'), templateFile('A_HS')];

const plan = async (engine: Engine, files: Files, actor: Actor = systemActor): Promise<ImportPlan> =>
  planImport(engine, actor, { fileName: 'goi.zip', bytes: await zip(files) });
const confirmAll = ({ proposals }: ImportPlan) => proposals.map(({ proposalKey }) => ({ proposalKey }));
const refusal =
  (...codes: string[]) =>
  (error: unknown) => {
    assert.ok(error instanceof Refused, String(error));
    assert.deepEqual(
      error.reasons.map(({ code }) => code),
      codes,
    );
    return true;
  };

/** Somebody who configures one commune. */
async function communeAdmin(engine: Engine): Promise<Actor> {
  const agency = (agencyCode: string, parentCode: string) => ({
    kind: 'agency' as const,
    code: agencyCode,
    body: { agencyCode, agencyName: agencyCode, parentCode, level: 'xa', active: true },
  });
  await saveBatch(engine, systemActor, [agency('TINH', ''), agency('XA1', 'TINH'), agency('XA2', 'TINH')], 'thử');
  const post = { roleCode: 'QT', roleName: 'Quản trị xã', agencyCode: 'XA1', operate: false };
  return {
    kind: 'officer',
    username: 'qt1',
    name: 'Quản trị',
    posts: [{ ...post, see: 'own', act: 'own', configure: 'own' }],
  };
}

test('planning writes nothing but the plan', async (t) => {
  const engine = emptyEngine(t);
  const planned = await plan(engine, pair());
  assert.equal((await draftsOf(engine)).size, 0);
  assert.deepEqual(await readImport(engine, systemActor, planned.id), planned);
  assert.deepEqual(
    (await listImports(engine, systemActor)).map(({ id, state }) => [id, state]),
    [[planned.id, 'planned']],
  );
});

test('a hostile upload is refused with its place and leaves nothing behind', async (t) => {
  const engine = emptyEngine(t);
  const doctype = plain('processes/X.xml', '<!DOCTYPE x [<!ENTITY a "b">]>\n<ServiceProcess/>');
  await assert.rejects(plan(engine, [...pair(), doctype]), (error) => {
    assert.ok(error instanceof Refused);
    const told = error.reasons.map(({ code, details }) => [code, details.code, details.file, details.line]);
    assert.deepEqual(told.flat(), ['import-refused', 'xml-doctype', 'processes/X.xml', 1]);
    return true;
  });
  await assert.rejects(
    planImport(engine, systemActor, { fileName: 'a.zip', bytes: Buffer.from('PK\x03\x04 hỏng') }),
    refusal('import-refused'),
  );
  assert.deepEqual([(await draftsOf(engine)).size, (await listImports(engine, systemActor)).length], [0, 0]);
});

test('everything that can be applied becomes a draft in one act, and a second import finds nothing to do', async (t) => {
  const engine = emptyEngine(t);
  const { id } = await plan(engine, everyKind());
  const applied = await applyImport(engine, systemActor, id, { reason: 'nhập lần đầu' });
  const drafts = await draftsOf(engine);
  assert.deepEqual([applied.state, applied.appliedBy, drafts.size], ['applied', 'system', 22]);
  const made = applied.made?.map(({ kind, code }) => `${kind}/${code}`) ?? [];
  assert.deepEqual(made.sort(), [...drafts.keys()].sort());
  assert.deepEqual(await readImport(engine, systemActor, id), applied);
  const again = await plan(engine, everyKind());
  assert.deepEqual(new Set(again.items.map(({ outcome }) => outcome)), new Set(['unchanged']));
  await applyImport(engine, systemActor, again.id, { reason: 'nhập lại' });
  assert.deepEqual(await draftsOf(engine), drafts);
});

test('an import is applied once, also when it is asked for twice at the same moment', async (t) => {
  const engine = emptyEngine(t);
  const { id } = await plan(engine, pair());
  const both = await Promise.allSettled(
    [1, 2].map(() => applyImport(engine, systemActor, id, { reason: 'thử', publish: true })),
  );
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  await assert.rejects(applyImport(engine, systemActor, id, { reason: 'thử' }), refusal('import-applied'));
  assert.equal((await engine.definitions.releases(0)).length, 1);
});

test('a plan made before somebody else saved is refused whole, naming what changed', async (t) => {
  const engine = emptyEngine(t);
  const { id, items } = await plan(engine, [...pair(), processFile('B')]);
  const body = items.find(({ code }) => code === 'B')?.body;
  await saveDraft(engine, systemActor, { kind: 'service-process', code: 'B', body, expectedRevision: 0 });
  const before = await draftsOf(engine);
  await assert.rejects(applyImport(engine, systemActor, id, { reason: 'thử' }), (error) => {
    assert.ok(error instanceof Refused);
    assert.deepEqual(
      error.reasons.map(({ code, details }) => [code, details.codes]),
      [['import-stale', ['service-process/B']]],
    );
    return true;
  });
  assert.deepEqual(await draftsOf(engine), before);
  assert.equal((await readImport(engine, systemActor, id)).state, 'planned');
});

test('what a plan calls unchanged must still be so', async (t) => {
  const engine = emptyEngine(t);
  const first = await plan(engine, pair());
  await applyImport(engine, systemActor, first.id, { reason: 'thử' });
  const second = await plan(engine, [...pair(), processFile('B')]);
  const body = { ...first.items.find(({ code }) => code === 'A')?.body, description: 'sửa' };
  await saveDraft(engine, systemActor, { kind: 'service-process', code: 'A', body, expectedRevision: 1 });
  await assert.rejects(applyImport(engine, systemActor, second.id, { reason: 'thử' }), refusal('import-stale'));
  assert.equal((await draftsOf(engine)).has('service-process/B'), false);
});

test('only what is chosen is applied, with what it needs', async (t) => {
  const engine = emptyEngine(t);
  const files = [...pair(), processFile('B'), file('services/S.xml', 'ServiceInfo', service('1.1', 'A', 'A_HS'))];
  const { id } = await plan(engine, files);
  await applyImport(engine, systemActor, id, { reason: 'thử', items: ['service-config/1.1@SXD'] });
  assert.deepEqual([...(await draftsOf(engine)).keys()].sort(), [
    'dossier-template/A_HS',
    'service-config/1.1@SXD',
    'service-process/A',
    'service/1.1',
  ]);
});

test('an item in error, or one that needs it, is refused by name when chosen and left out when not', async (t) => {
  const engine = emptyEngine(t);
  const files = [
    processFile('A', [step('')]),
    templateFile('A_HS'),
    file('services/S.xml', 'ServiceInfo', service('1.1', 'A', 'A_HS')),
  ];
  const { id } = await plan(engine, files);
  for (const chosen of ['service-process/A', 'service-config/1.1@SXD', 'không có'])
    await assert.rejects(
      applyImport(engine, systemActor, id, { reason: 'thử', items: [chosen] }),
      refusal('import-item-faulty'),
    );
  assert.equal((await draftsOf(engine)).size, 0);
  await applyImport(engine, systemActor, id, { reason: 'thử' });
  assert.deepEqual([...(await draftsOf(engine)).keys()].sort(), ['dossier-template/A_HS', 'service/1.1']);
});

test('a confirmed pair is offered at the agency it was confirmed with', async (t) => {
  const engine = emptyEngine(t);
  await communeAdmin(engine);
  const { id, proposals } = await plan(engine, pair());
  const proposed = proposals.find(({ kind }) => kind === 'pair');
  const serviceConfig = { ...Object(proposed?.body.serviceConfig), govAgencyCode: 'XA2', govAgencyName: 'Xã 2' };
  await applyImport(engine, systemActor, id, {
    reason: 'thử',
    publish: true,
    proposals: [{ proposalKey: 'pair/A', body: { ...proposed?.body, serviceConfig } }],
  });
  assert.equal((await engine.catalogue.offer('A', 'XA2'))?.body.processes[0]?.templateNo, 'A_HS');
});

test('a proposal that needs another one is refused until that is confirmed', async (t) => {
  const engine = emptyEngine(t);
  const planned = await plan(engine, pair());
  const proposals = [{ proposalKey: 'pair/A' }];
  await assert.rejects(
    applyImport(engine, systemActor, planned.id, { reason: 'thử', proposals }),
    refusal('import-item-faulty'),
  );
  await applyImport(engine, systemActor, planned.id, { reason: 'thử', proposals: confirmAll(planned) });
  assert.ok((await draftsOf(engine)).has('service-config/A@DON_VI'));
  assert.deepEqual(
    (await engine.directory.view()).holders('MC', 'DON_VI').map(({ employeeNo }) => employeeNo),
    ['CB_MC'],
  );
});

test('publishing puts everything without errors in force in one release and names what stays a draft', async (t) => {
  const engine = emptyEngine(t);
  const faulty = processFile('L', undefined, [
    action('A', '', '1', { preCondition: 'khôngcó=1' }),
    action('B', '1', '2'),
  ]);
  const planned = await plan(engine, [...pair(), faulty, templateFile('L_HS')]);
  const applied = await applyImport(engine, systemActor, planned.id, {
    reason: 'đưa vào áp dụng',
    legalBasis: 'QĐ 1/2026',
    publish: true,
    proposals: confirmAll(planned),
  });
  const releases = await engine.definitions.releases(0);
  assert.deepEqual([releases.length, releases[0]?.seq, releases[0]?.legalBasis], [1, applied.release, 'QĐ 1/2026']);
  const inForce = [...(await engine.catalogue.inForce()).keys()].sort();
  assert.deepEqual(inForce, [
    'dossier-template/A_HS',
    'dossier-template/L_HS',
    'service-config/A@DON_VI',
    'service-process/A',
    'service/A',
    'service/L',
  ]);
  assert.deepEqual(
    applied.findings.filter(({ code }) => code === 'not-published').map(({ value }) => value),
    ['service-process/L', 'service-config/L@DON_VI'],
  );
  assert.ok((await draftsOf(engine)).has('service-process/L'));
});

test('nobody imports beyond the agencies they configure, and nothing of such an import is applied', async (t) => {
  const engine = emptyEngine(t);
  const actor = await communeAdmin(engine);
  const planned = await plan(engine, pair(), actor);
  assert.deepEqual(new Set(planned.items.map(({ body }) => body.ownerAgency)), new Set(['XA1']));
  await applyImport(engine, actor, planned.id, { reason: 'thử' });
  const theirs = await plan(engine, [...pair(), ...everyKind().filter(({ path }) => path === 'Users.xml')], actor);
  const before = await draftsOf(engine);
  await assert.rejects(applyImport(engine, actor, theirs.id, { reason: 'thử' }), refusal('not-allowed'));
  assert.deepEqual(await draftsOf(engine), before);
  const desk: Actor = { ...actor, posts: actor.posts.map((post) => ({ ...post, configure: 'none' })) };
  await assert.rejects(plan(engine, pair(), desk), refusal('not-allowed'));
});

test('a plan is for whoever made it and for those who configure everything', async (t) => {
  const engine = emptyEngine(t);
  const actor = await communeAdmin(engine);
  const { id } = await plan(engine, pair());
  const own = await plan(engine, pair(), actor);
  await assert.rejects(readImport(engine, actor, id), refusal('not-found'));
  assert.deepEqual(
    (await listImports(engine, actor)).map((one) => one.id),
    [own.id],
  );
  assert.equal((await listImports(engine, systemActor)).length, 2);
});

test('nobody is imported under the sign-in name of somebody else', async (t) => {
  const engine = emptyEngine(t);
  const person = { employeeNo: 'NV9', fullName: 'Quản trị', username: 'NV1', workingStatus: 1, posts: [] };
  await saveDraft(engine, systemActor, { kind: 'employee', code: 'NV9', body: person, expectedRevision: 0 });
  const { id } = await plan(engine, everyKind());
  await assert.rejects(applyImport(engine, systemActor, id, { reason: 'thử' }), refusal('code-taken'));
});

test('an export holds secrets and people only of what the actor configures', async (t) => {
  const engine = emptyEngine(t);
  const actor = await communeAdmin(engine);
  const { id } = await plan(engine, everyKind());
  await applyImport(engine, systemActor, id, { reason: 'thử' });
  const exported = async (who: Actor) => {
    const { bytes, fileName } = await exportBundle(engine, who, { format: 'opencps' });
    return new Map((await readBundle(Buffer.from(bytes), fileName)).items.map(({ kind, body }) => [kind, body]));
  };
  const whole = await exported(systemActor);
  const part = await exported(actor);
  assert.deepEqual(
    [whole.get('payment-config')?.epaymentConfig, whole.has('employee'), whole.has('kept-file')],
    ['{"key":"bí mật"}', true, true],
  );
  assert.deepEqual(
    [part.get('payment-config')?.epaymentConfig, part.has('employee'), part.has('kept-file')],
    [undefined, false, false],
  );
});

test('what is exported plans as unchanged', async (t) => {
  const engine = emptyEngine(t);
  const planned = await plan(engine, everyKind());
  await applyImport(engine, systemActor, planned.id, { reason: 'thử', proposals: confirmAll(planned) });
  const { bytes, fileName } = await exportBundle(engine, systemActor, { format: 'opencps' });
  const again = await planImport(engine, systemActor, { fileName, bytes });
  assert.deepEqual(new Set(again.items.map(({ outcome }) => outcome)), new Set(['unchanged']));
});

test('a batch is saved whole or not at all, with every reason', async (t) => {
  const engine = emptyEngine(t);
  const role = (roleCode: string, more: object = {}) => ({
    kind: 'role' as const,
    code: roleCode,
    body: { roleCode, roleName: roleCode, see: 'own', act: 'own', configure: 'none', ...more },
  });
  const wrong = [role('A'), role('B', { see: 'mọi nơi' }), { ...role('C'), code: 'D' }, role('A')];
  await assert.rejects(
    saveBatch(engine, systemActor, wrong, 'thử'),
    refusal('invalid-shape', 'invalid-shape', 'code-taken'),
  );
  assert.equal((await draftsOf(engine)).size, 0);
  await saveBatch(engine, systemActor, [role('A'), role('B')], 'thử');
  assert.deepEqual([...(await draftsOf(engine)).keys()], ['role/A', 'role/B']);
  assert.ok((await engine.directory.view()).role('A'));
});
