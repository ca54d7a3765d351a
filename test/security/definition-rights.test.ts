import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor, ActorPost } from '../../engine/domain/access/actor.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { openingRightReasons } from '../../engine/domain/dossier/opening-rights.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { supplyPapers } from '../../engine/usecases/supply-papers.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const post = (act: ActorPost['act'], agencyCode: string): ActorPost => ({
  roleCode: 'R',
  roleName: 'R',
  agencyCode,
  see: 'all',
  act,
  configure: 'none',
  operate: false,
});
const officer = (...posts: ActorPost[]): Actor => ({ kind: 'officer', username: 'x', name: 'x', posts });
const subtree = (code: string) => (code === 'TINH' ? ['TINH', 'XA1', 'XA2'] : [code]);

test('who may open a dossier: act reach × receiving and handling agency, and citizens not at the desk', () => {
  for (const act of ['none', 'own', 'subtree', 'all'] as const)
    for (const at of ['TINH', 'XA1', 'XA2'])
      for (const handling of ['XA1', 'XA2']) {
        const covers =
          act === 'all' || (act === 'own' && at === handling) || (act === 'subtree' && subtree(at).includes(handling));
        const refused = openingRightReasons(officer(post(act, at)), [handling], 'direct', subtree).length > 0;
        assert.equal(refused, !covers, `${act} at ${at}, dossier of ${handling}`);
      }
  assert.equal(openingRightReasons(officer(), ['XA1'], 'direct', subtree).length, 1);
  const citizen: Actor = { kind: 'citizen', username: 'hoa', name: 'Hoa', posts: [] };
  for (const [channel, refused] of [
    ['direct', 1],
    ['online', 0],
    ['postal', 0],
  ] as const)
    assert.equal(openingRightReasons(citizen, ['XA1'], channel, subtree).length, refused, channel);
});

const codesOf = (error: unknown) =>
  error instanceof Refused ? error.reasons.map(({ code }) => code) : [String(error)];
const refuses = async (work: Promise<unknown>, code: string) =>
  assert.deepEqual(await work.then(() => ['done'], codesOf), [code]);

const configurer: Actor = {
  kind: 'officer',
  username: 'cau-hinh',
  name: 'Cấu hình',
  posts: [{ ...post('none', 'H20'), configure: 'all' }],
};

test('whoever configures everything does not give themselves the right to run the system', async (t) => {
  const { engine } = await seededEngine(t, 'reference');
  const body = { roleCode: 'MOI', roleName: 'Mới', see: 'own', act: 'own', configure: 'none', operate: true };
  await refuses(saveDraft(engine, configurer, { kind: 'role', code: 'MOI', body, expectedRevision: 0 }), 'not-allowed');
  await saveDraft(engine, configurer, {
    kind: 'role',
    code: 'MOI',
    body: { ...body, operate: false },
    expectedRevision: 0,
  });
});

async function version(engine: Engine, kind: 'server-config' | 'service-process', code: string) {
  const [latest] = await engine.definitions.listVersions(kind, code);
  assert.ok(latest);
  return latest;
}

test('no version carries the secrets of a partner, not even those under names nobody knows', async (t) => {
  const { engine } = await seededEngine(t, 'reference');
  const body = {
    serverNo: 'S1',
    serverName: 'S',
    protocol: 'API',
    configs: '{"secret":"bí mật"}',
    unread: { password: 'bí mật' },
  };
  await saveDraft(engine, systemActor, { kind: 'server-config', code: 'S1', body, expectedRevision: 0 });
  await publishRelease(engine, systemActor, { items: [{ kind: 'server-config', code: 'S1' }], reason: 'x' });
  assert.doesNotMatch(JSON.stringify(await version(engine, 'server-config', 'S1')), /bí mật/);
});

test('a shared configuration that is only a draft changes no process that is published', async (t) => {
  const { engine } = await seededEngine(t);
  const draft = await engine.definitions.findDraft('service-process', 'QT_HKD_1.001612');
  const config = await engine.definitions.findDraft('action-config', '2600');
  assert.ok(draft && config);
  await saveDraft(engine, systemActor, {
    kind: 'action-config',
    code: '2600',
    body: { ...config.body, insideProcess: false },
    expectedRevision: config.revision,
  });
  await publishRelease(engine, systemActor, { items: [{ kind: 'service-process', code: draft.code }], reason: 'x' });
  assert.equal((await version(engine, 'service-process', draft.code)).version, 1);
});

test("the same key answers the same even when the act took the dossier out of the actor's sight", async (t) => {
  const { engine } = await seededEngine(t);
  const { id } = await openDossier(engine, systemActor, {
    serviceCode: '1.001612',
    govAgencyCode: 'H20.31',
    channel: 'direct',
    applicant: { kind: 'person', name: 'Nguyễn Thị Hoa', idNo: '087190001234' },
  });
  const table = await engine.catalogue.table('QT_HKD_1.001612', 1);
  for (const action of table.actionsFrom(null))
    if (action.actionCode === '1100') await supplyPapers(engine, id, action);
  const first = await takeAction(engine, systemActor, id, { actionCode: '1100' }, { idempotencyKey: 'k' });
  const blind: Actor = { ...systemActor, kind: 'officer' };
  const again = await takeAction(engine, blind, id, { actionCode: '1100' }, { idempotencyKey: 'k' });
  assert.equal(again.entry.id, first.entry.id);
  await refuses(takeAction(engine, blind, id, { actionCode: '2600' }, { idempotencyKey: 'k' }), 'key-reused');
});
