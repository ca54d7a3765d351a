// The history of a definition and the record of configuration: who, what, when, why and from where.
import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { clientName } from '../../engine/http/origin.ts';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { check } from '../../schemas/validate.ts';
import { GATEWAY_SECRET, samplePayment, sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESS = '/api/v1/service-processes';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

async function lifeOf({ ask, engine, clock }: TestServer): Promise<void> {
  const from = { 'User-Agent': CHROME };
  await ask('POST', `${PROCESS}?reason=mới`, { as: 'qt1', json: sampleProcess('QT1'), headers: from });
  clock.advance(60_000);
  const headers = { ...from, 'If-Match': '"1"', 'X-Forwarded-For': '203.0.113.9, 10.1.2.3' };
  await ask('PUT', `${PROCESS}/QT1?reason=thêm ngày`, {
    as: 'qt1',
    json: sampleProcess('QT1', { durationCount: 7 }),
    headers,
  });
  clock.advance(60_000);
  const items = [{ kind: 'service-process', code: 'QT1' }];
  const release = { items, reason: 'áp dụng', legalBasis: 'QĐ 12' };
  assert.equal((await ask('POST', '/api/v1/releases', { as: 'qt1', json: release, headers: from })).status, 201);
  clock.advance(60_000);
  const body = sampleProcess('QT1', { durationCount: 9 });
  await saveBatch(engine, systemActor, [{ kind: 'service-process', code: 'QT1', body }], 'cả gói');
}

test('one line of time joins saves with what they changed, batches and releases, each with its reason', async (t) => {
  const server = await startTestServer(t);
  await lifeOf(server);
  const { json, headers } = await server.ask('GET', `${PROCESS}/QT1/history`, { as: 'qt1' });
  assert.equal(headers.get('content-range'), 'items 0-3/4');
  for (const entry of json) assert.equal(check('HistoryEntry', entry).ok, true, JSON.stringify(entry));
  assert.deepEqual(
    json.map((entry: ReturnType<typeof JSON.parse>) => [
      entry.what,
      entry.by,
      entry.reason,
      entry.changes?.map(({ sentence }: { sentence: { vi: string } }) => sentence.vi),
    ]),
    [
      ['saved', 'system', 'cả gói', ['Thời gian xử lý từ 7 ngày làm việc thành 9 ngày làm việc']],
      ['released', 'qt1', 'áp dụng', undefined],
      ['saved', 'qt1', 'thêm ngày', ['Thời gian xử lý từ 5 ngày làm việc thành 7 ngày làm việc']],
      ['created', 'qt1', 'mới', undefined],
    ],
  );
  const [batch, release, saved, created] = json;
  assert.deepEqual([batch.byName, batch.origin, batch.batchId.length], ['Hệ thống', { via: 'engine' }, 36]);
  assert.equal(batch.partOf, 'batch-saved');
  assert.deepEqual([release.release, release.version, release.legalBasis], [1, 1, 'QĐ 12']);
  assert.deepEqual(saved.origin, { via: 'network', address: '10.1.2.3', client: 'Chrome 120 · Windows' });
  assert.deepEqual([created.origin.address, created.byName], ['127.0.0.1', 'Cán bộ qt1']);
});

test('what was returned to, taken out of force, imported and accepted is told as such', async (t) => {
  const { ask, engine, clock } = await startTestServer(t);
  await ask('POST', PROCESS, { as: 'qt1', json: sampleProcess('QT1') });
  const release = async (item: object) => {
    clock.advance(1000);
    const items = [{ kind: 'service-process', code: 'QT1', ...item }];
    const { status, text } = await ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'thử' } });
    assert.equal(status, 201, text);
  };
  await release({});
  clock.advance(1000);
  const json = sampleProcess('QT1', { durationCount: 7 });
  await ask('PUT', `${PROCESS}/QT1`, { as: 'qt1', json, headers: { 'If-Match': '"1"' } });
  await release({});
  await release({ version: 1 });
  await release({ retire: true });
  clock.advance(1000);
  const bytes = await openCpsBundles().write(
    'goi',
    [{ kind: 'service-process', code: 'QT1', body: { ...json, durationCount: 8 } }],
    'thutuc',
  );
  const plan = await planImport(engine, systemActor, { fileName: 'goi.zip', bytes });
  await applyImport(engine, systemActor, plan.id, { reason: 'nhập lại' });
  const { json: told } = await ask('GET', `${PROCESS}/QT1/history`, { as: 'qt1' });
  assert.deepEqual(
    told.map((entry: ReturnType<typeof JSON.parse>) => [
      entry.what,
      entry.version,
      entry.previousVersion,
      entry.partOf,
    ]),
    [
      ['saved', undefined, undefined, 'import-applied'],
      ['retired', undefined, 1, undefined],
      ['returned', 1, 2, undefined],
      ['released', 2, 1, undefined],
      ['saved', undefined, undefined, undefined],
      ['released', 1, undefined, undefined],
      ['created', undefined, undefined, undefined],
    ],
  );
  assert.equal(told[0].importId, plan.id);
});

test('the history is read page by page, and of a code that never was there is none', async (t) => {
  const server = await startTestServer(t);
  await lifeOf(server);
  const page = await server.ask('GET', `${PROCESS}/QT1/history?range=[1,2]`, { as: 'qt1' });
  assert.equal(page.headers.get('content-range'), 'items 1-2/4');
  assert.deepEqual(
    page.json.map(({ what }: { what: string }) => what),
    ['released', 'saved'],
  );
  assert.equal((await server.ask('GET', `${PROCESS}/QT2/history`, { as: 'qt1' })).status, 404);
});

test('a removed definition keeps its history, and what is made under its code begins anew', async (t) => {
  const { ask } = await startTestServer(t);
  await ask('POST', PROCESS, { as: 'qt1', json: sampleProcess('QT1') });
  await ask('DELETE', `${PROCESS}/QT1?reason=nhầm`, { as: 'qt1', headers: { 'If-Match': '"1"' } });
  await ask('POST', PROCESS, { as: 'qt1', json: sampleProcess('QT1', { durationCount: 1 }) });
  const { json } = await ask('GET', `${PROCESS}/QT1/history`, { as: 'qt1' });
  assert.deepEqual(
    json.map((entry: ReturnType<typeof JSON.parse>) => [
      entry.what,
      entry.reason,
      entry.origin?.via,
      'changes' in entry,
    ]),
    [
      ['created', '', 'network', false],
      ['removed', 'nhầm', 'network', false],
      ['created', '', 'network', false],
    ],
  );
});

test('from where is told to who may change the definition or runs the system; a secret to its configurers', async (t) => {
  const { ask } = await startTestServer(t);
  const at = '/api/v1/payment-configs';
  const body = { ...samplePayment('XA1'), ownerAgency: 'XA1' };
  await ask('POST', at, { as: 'qt1', json: body });
  const json = { ...body, epaymentConfig: GATEWAY_SECRET.replace('bí mật', 'khác') };
  await ask('PUT', `${at}/XA1`, { as: 'qt1', json, headers: { 'If-Match': '"1"' } });
  const seen = async (as: string) => {
    const answer = await ask('GET', `${at}/XA1/history`, { as });
    const [saved] = answer.json;
    return [answer.status, 'origin' in saved, saved.changeCount, /khác|bí mật/.test(answer.text)];
  };
  assert.deepEqual(await seen('qt1'), [200, true, 1, true]);
  assert.deepEqual(await seen('admin'), [200, true, 1, true]);
  assert.deepEqual(await seen('qt2'), [200, false, 0, false]);
  assert.deepEqual(await seen('cb1'), [200, false, 0, false]);
  assert.equal((await ask('GET', `${at}/XA1/history`, { as: 'dan1' })).status, 403);
});

test('the record of configuration: by person, kind and time, for who runs the system or configures everything', async (t) => {
  const server = await startTestServer(t);
  await lifeOf(server);
  const path = '/api/v1/audit/configuration';
  const asked = async (filter: object, as = 'admin') => {
    const answer = await server.ask('GET', `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`, { as });
    assert.equal(answer.status, 200);
    for (const row of answer.json) assert.equal(check('AuditListItem', row).ok, true, JSON.stringify(row));
    return answer.json.map(({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`);
  };
  const of = await asked({ kind: 'service-process' });
  assert.deepEqual(of, ['draft-saved service-process/QT1', 'draft-saved service-process/QT1']);
  assert.deepEqual(await asked({ kind: 'release', actor: 'qt1' }), ['release-published release/1']);
  assert.deepEqual(await asked({ actor: 'qt2' }), []);
  assert.deepEqual(await asked({ kind: 'release', before: '2026-01-01T00:00:00Z' }), []);
  const [row] = (await server.ask('GET', `${path}?range=[0,0]`, { as: 'admin' })).json;
  assert.deepEqual([row.action, row.actorName, row.origin.via], ['batch-saved', 'Hệ thống', 'engine']);
  assert.deepEqual((await asked({ kind: 'sign-in', actor: 'admin' })).slice(0, 1), ['signed-in account/admin']);
  for (const [as, status] of [
    ['qt1', 403],
    ['cb1', 403],
    ['dan1', 403],
  ] as const)
    assert.equal((await server.ask('GET', path, { as })).status, status, as);
  assert.equal((await server.ask('GET', `${path}?filter={"kind":"dossier"}`, { as: 'admin' })).status, 400);
});

test('who looked at a dossier is not in the record of configuration', async (t) => {
  const { ask, engine } = await startTestServer(t);
  await engine.audit.append({
    id: engine.randomness.id(),
    at: engine.clock.now(),
    actor: 'cb1',
    action: 'read',
    subject: 'dossier/1',
  });
  const { json } = await ask('GET', '/api/v1/audit/configuration', { as: 'admin' });
  assert.equal(
    json.some(({ subject }: { subject: string }) => subject.startsWith('dossier')),
    false,
  );
});

test('programs by their name and system, strange ones by what they say of themselves', () => {
  assert.equal(clientName(CHROME), 'Chrome 120 · Windows');
  assert.equal(clientName(`${CHROME} Edg/121.0`), 'Edge 121 · Windows');
  assert.equal(
    clientName('Mozilla/5.0 (X11; Linux x86_64; rv:122.0) Gecko/20100101 Firefox/122.0'),
    'Firefox 122 · Linux',
  );
  assert.equal(
    clientName(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Mobile/15E148 Safari/604.1',
    ),
    'Safari 17 · iOS',
  );
  assert.equal(clientName(`curl/8.5 ${'x'.repeat(100)}`).length, 60);
  assert.equal(clientName(''), '');
});
