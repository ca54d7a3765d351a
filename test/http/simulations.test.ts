// Drafts run over HTTP: what comes, who may ask, what is refused, and that nothing at all is written.
import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../schemas/validate.ts';
import { startSeededServer } from '../support/seeded-server.ts';
import { storeContent } from '../support/store-content.ts';

const CERTIFY = '/api/v1/service-processes/QT_CHUNG_THUC_BAN_SAO';
const HOUSEHOLD = '/api/v1/service-processes/QT_HKD_1.001612';
const given = { govAgencyCode: 'H20.31', channel: 'direct' };
const ONE_PAGE = { quantities: { CTBS: { units: 1 } } };
const ADMIN = 'quantri.tinh';

test('a script over HTTP answers each state, and every route of simulation leaves the store as it was, byte for byte', async (t) => {
  const { post, get, storePath } = await startSeededServer(t);
  await get(ADMIN, `${CERTIFY}/scenarios`);
  const before = storeContent(storePath);
  const when = [
    {
      kind: 'act',
      actionCode: '1100',
      payment: { quantities: { CTBS: { units: 4 } } },
      expect: { feeTotal: 6000, status: 'processing' },
    },
    { kind: 'jump', by: { count: 1, unit: 'working-day' } },
    {
      kind: 'act',
      actionCode: '4400',
      note: 'Bản chính cấp sai thẩm quyền',
      expect: { stepCode: '420', documents: ['MAU_03'] },
    },
  ];
  const simulated = await post(ADMIN, `${CERTIFY}/simulate`, { given, when });
  assert.equal(simulated.status, 200);
  assert.equal(check('Simulation', simulated.json).ok, true);
  assert.deepEqual(
    [simulated.json.passed, simulated.json.steps.at(-1).state.ended, simulated.json.covered],
    [true, true, ['1100-start', '4400-110']],
  );
  const run = await get(ADMIN, `${CERTIFY}/scenarios`);
  assert.deepEqual(
    run.json.results.filter(({ passed }: { passed: boolean }) => !passed),
    [],
  );
  assert.equal((await post(ADMIN, `${CERTIFY}/scenarios/proposals`, given)).status, 200);
  assert.equal((await post(ADMIN, `${CERTIFY}/replay`, { last: 50 })).status, 200);
  assert.deepEqual(storeContent(storePath), before);
});

test('a stored scenario is run by its code; one that is not there and a script without a filing are refused in words', async (t) => {
  const { post } = await startSeededServer(t);
  const stored = await post('quantri.sct', `${HOUSEHOLD}/simulate`, { scenarioCode: 'TH03' });
  assert.deepEqual([stored.status, stored.json.passed, stored.json.steps.at(-1).state.stepCode], [200, true, '400']);
  const missing = await post(ADMIN, `${HOUSEHOLD}/simulate`, { scenarioCode: 'TH99' });
  assert.deepEqual([missing.status, missing.json.code], [404, 'not-found']);
  const unfiled = await post(ADMIN, `${HOUSEHOLD}/simulate`, { when: [] });
  assert.deepEqual([unfiled.status, unfiled.json.errors.at(-1).path], [422, '/given']);
  const unknown = await post(ADMIN, `${HOUSEHOLD}/simulate`, { given, when: [{ kind: 'act', pay: 1 }] });
  assert.deepEqual([unknown.status, unknown.json.errors.at(-1).path], [422, '/when/0']);
});

test('an expectation that does not hold is told by its field, in words', async (t) => {
  const { post } = await startSeededServer(t);
  const when = [
    {
      kind: 'act',
      actionCode: '1100',
      payment: ONE_PAGE,
      expect: { messages: ['APLC-1100', 'APLC-4200'], holderRoles: ['VAN_THU'] },
    },
  ];
  const { json } = await post(ADMIN, `${CERTIFY}/simulate`, { given, when });
  assert.equal(json.passed, false);
  assert.deepEqual(
    json.steps[0].failed.map(({ field, expected }: { field: string; expected: string }) => [field, expected]),
    [
      ['holderRoles', 'VAN_THU'],
      ['messages', 'APLC-4200'],
    ],
  );
});

test('a simulation goes on from a dossier as it stands, which is only read; that it was read is recorded', async (t) => {
  const { engine, post, storePath } = await startSeededServer(t);
  const { rows } = await engine.dossiers.list({
    visibleTo: { every: true },
    processNo: 'QT_HKD_1.001612',
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 50,
  });
  const waiting = rows.find(({ stepCode }) => stepCode === '120');
  assert.ok(waiting);
  await post(ADMIN, `${HOUSEHOLD}/simulate`, { given });
  const before = storeContent(storePath, ['audit']);
  const when = [{ kind: 'jump', nextTimer: true }];
  const { status, json } = await post(ADMIN, `${HOUSEHOLD}/simulate`, { dossier: waiting.dossierNo, when });
  assert.equal(status, 200);
  assert.deepEqual([json.start.stepCode, json.steps[0].state.stepCode], ['120', '415']);
  assert.deepEqual(storeContent(storePath, ['audit']), before);
  const read = await engine.audit.list({ subject: `dossier/${waiting.id}`, offset: 0, limit: 5 });
  assert.equal(read.rows[0]?.action, 'read-dossier');
  const hidden = await post('quantri.sct', `${HOUSEHOLD}/simulate`, { dossier: waiting.dossierNo, when });
  assert.deepEqual([hidden.status, hidden.json.code], [404, 'not-found']);
  const other = await post(ADMIN, `${CERTIFY}/simulate`, { dossier: waiting.dossierNo, when });
  assert.deepEqual([other.status, other.json.code], [404, 'not-found']);
});

test('a part that the dossier lacks is told, not passed over', async (t) => {
  const { post } = await startSeededServer(t);
  const when = [{ kind: 'act', actionCode: '1100', parts: ['TP01', 'TP77'], expect: { refused: 'not-found' } }];
  const { json } = await post(ADMIN, `${CERTIFY}/simulate`, { given, when });
  assert.deepEqual([json.passed, json.steps[0].reasons[0].message.en], [true, 'There is no part “TP77”.']);
});

test('facts of many kinds: one paper handed in, signed, reported money, the post', async (t) => {
  const { post } = await startSeededServer(t);
  const online = { govAgencyCode: 'H20.31', channel: 'online' };
  const when = [
    { kind: 'act', actionCode: '1300', withoutPapers: true },
    { kind: 'fact', fact: 'payment-reported' },
    { kind: 'fact', fact: 'paid' },
    { kind: 'act', actionCode: '1200', parts: ['TP02'], expect: { refused: 'part-missing' } },
    { kind: 'fact', fact: 'papers', parts: ['TP01'] },
    { kind: 'fact', fact: 'signed', parts: ['TP01'] },
    { kind: 'act', actionCode: '1200', parts: [], expect: { stepCode: '210' } },
    { kind: 'fact', fact: 'postal', postal: { viaPostal: 2, fromViaPostal: 0, vnpostalStatus: 0 } },
  ];
  const { status, json } = await post(ADMIN, `${HOUSEHOLD}/simulate`, { given: online, when });
  assert.equal(status, 200);
  assert.deepEqual([json.steps[1].state.fee.state, json.steps[2].state.fee.state], ['reported', 'paid']);
  assert.deepEqual([json.passed, json.steps.flatMap(({ failed }: { failed: unknown[] }) => failed)], [true, []]);
});
