import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { sampleActionConfig, sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const IF = (revision: number) => ({ 'If-Match': `"${revision}"` });
const DAY_MS = 86_400_000;

const publish = (server: TestServer, code: string, more: object = {}) =>
  server.ask('POST', '/api/v1/releases', {
    as: 'qt1',
    json: { items: [{ kind: 'service-process', code, ...more }], reason: 'thử' },
  });
const states = async ({ ask }: TestServer, filter: object = {}) => {
  const { json } = await ask('GET', `/api/v1/drafts?${new URLSearchParams({ filter: JSON.stringify(filter) })}`, {
    as: 'qt1',
  });
  return Object.fromEntries(json.map(({ id, state }: { id: string; state: string }) => [id, state]));
};
const create = (server: TestServer, code: string, more: object = {}) =>
  server.ask('POST', PROCESSES, { as: 'qt1', json: sampleProcess(code, { ownerAgency: 'XA1', ...more }) });

test('a draft is new, in force, changed by the next save, in force again, retired', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  const id = 'service-process/QT1';
  assert.deepEqual(await states(server), { [id]: 'new' });
  await publish(server, 'QT1');
  assert.deepEqual(await states(server), { [id]: 'in-force' });
  const changed = sampleProcess('QT1', { ownerAgency: 'XA1', processName: 'Tên khác' });
  // In the very millisecond of the release: only the revision tells them apart.
  await server.ask('PUT', `${PROCESSES}/QT1`, { as: 'qt1', json: changed, headers: IF(1) });
  assert.deepEqual(await states(server), { [id]: 'changed' });
  await publish(server, 'QT1');
  assert.deepEqual(await states(server), { [id]: 'in-force' });
  await publish(server, 'QT1', { retire: true });
  assert.deepEqual(await states(server), { [id]: 'retired' });
});

test('a draft that says again what is in force is not a change', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  await publish(server, 'QT1');
  const id = 'service-process/QT1';
  const put = async (revision: number, more: object = {}) => {
    const json = sampleProcess('QT1', { ownerAgency: 'XA1', ...more });
    const { status } = await server.ask('PUT', `${PROCESSES}/QT1`, { as: 'qt1', json, headers: IF(revision) });
    assert.equal(status, 200);
    return (await states(server))[id];
  };
  assert.equal(await put(1, { processName: 'Tên khác' }), 'changed');
  assert.equal(await put(2), 'in-force');
  assert.equal(await put(3, { durationCount: 7 }), 'changed');
});

test('a process is changed by a configuration that would be merged into it otherwise, until it is published again', async (t) => {
  const server = await startTestServer(t);
  const config = (code: string, expectedRevision: number, userNote?: number) =>
    saveDraft(server.engine, systemActor, {
      kind: 'action-config',
      code,
      body: { ...sampleActionConfig(code, `Tên ${expectedRevision}`), ...(userNote === undefined ? {} : { userNote }) },
      expectedRevision,
    });
  const release = (...items: object[]) =>
    server.ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'thử' } });
  const [receive, process] = [
    { kind: 'action-config', code: '1000' },
    { kind: 'service-process', code: 'QT1' },
  ];
  const now = async () => {
    const state = (await states(server))['service-process/QT1'];
    const { json } = await server.ask('GET', `${PROCESSES}/QT1/versions`, { as: 'qt1' });
    return [state, json.length];
  };
  await create(server, 'QT1');
  await release(process);
  // A name that the action of the process has of its own.
  await config('1000', 0);
  await release(receive);
  assert.deepEqual(await now(), ['in-force', 1]);
  await config('1000', 1, 2);
  assert.deepEqual(await now(), ['in-force', 1]);
  await release(receive);
  assert.deepEqual(await now(), ['changed', 1]);
  await release(process);
  assert.deepEqual(await now(), ['in-force', 2]);
  // The same version named once more; both in one release; one of no concern.
  await release(receive);
  assert.deepEqual(await now(), ['in-force', 2]);
  await config('1000', 2, 0);
  await release(process, receive);
  assert.deepEqual(await now(), ['in-force', 3]);
  await config('9999', 0, 2);
  await release({ kind: 'action-config', code: '9999' });
  assert.deepEqual(await now(), ['in-force', 3]);
  await release({ ...receive, retire: true });
  assert.deepEqual(await now(), ['changed', 3]);
});

test('a process is changed by a paper it issues, named or numbered otherwise', async (t) => {
  const server = await startTestServer(t);
  const save = (kind: 'action-config' | 'document-type', code: string, expectedRevision: number, body: object) =>
    saveDraft(server.engine, systemActor, { kind, code, body, expectedRevision });
  const paper = (expectedRevision: number, more: object = {}, typeCode = 'BN') =>
    save('document-type', typeCode, expectedRevision, { typeCode, documentName: 'Biên nhận', ...more });
  const release = async (...items: (readonly [string, string])[]) => {
    const json = {
      items: items.map(([kind, code]) => ({ kind, code })),
      reason: 'thử',
      acknowledged: [{ findingCode: 'document-type-unknown', reason: 'thử' }],
    };
    const { status, text } = await server.ask('POST', '/api/v1/releases', { as: 'admin', json });
    assert.equal(status, 201, text);
    return (await states(server))['service-process/QT1'];
  };
  await create(server, 'QT1');
  await save('action-config', '1000', 0, { ...sampleActionConfig('1000', 'Tiếp nhận'), documentType: 'BN' });
  const process = ['service-process', 'QT1'] as const;
  const receipt = ['document-type', 'BN'] as const;
  assert.equal(await release(process, ['action-config', '1000']), 'in-force');
  await paper(0);
  assert.equal(await release(receipt), 'changed');
  assert.equal(await release(process), 'in-force');
  await paper(1, { docSync: 1 });
  assert.equal(await release(receipt), 'in-force');
  await paper(2, { codePattern: '{qqq}/{yyyy}' });
  assert.equal(await release(receipt), 'changed');
  assert.equal(await release(process, receipt), 'in-force');
  await paper(0, {}, 'KHÁC');
  assert.equal(await release(['document-type', 'KHÁC']), 'in-force');
});

test('what a later day will bring is shown beside what holds today', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  const validFrom = new Date(Date.parse(server.clock.now()) + DAY_MS).toISOString();
  const items = [{ kind: 'service-process', code: 'QT1' }];
  await server.ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'thử', validFrom } });
  const [row] = (await server.ask('GET', '/api/v1/drafts', { as: 'qt1' })).json;
  assert.deepEqual([row.state, row.inForce, row.upcoming], ['new', null, { version: 1, validFrom }]);
  server.clock.set(validFrom);
  // The session of the day before has ended.
  const [later] = (await server.ask('GET', '/api/v1/drafts', { as: 'admin' })).json;
  assert.deepEqual([later.state, later.inForceSince, later.upcoming], ['in-force', validFrom, null]);
});

test('drafts are narrowed by state, faults, kind and words, counted, and live records are not among them', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  await create(server, 'QT2');
  await create(server, 'HỎNG', { actions: [] });
  await publish(server, 'QT1');
  assert.deepEqual(Object.keys(await states(server, { state: 'new' })).sort(), [
    'service-process/HỎNG',
    'service-process/QT2',
  ]);
  assert.deepEqual(Object.keys(await states(server, { hasErrors: true })), ['service-process/HỎNG']);
  assert.deepEqual(Object.keys(await states(server, { q: 'qt2' })), ['service-process/QT2']);
  assert.deepEqual(await states(server, { kind: 'calendar' }), {});
  const { json } = await server.ask('GET', '/api/v1/drafts/summary', { as: 'qt1' });
  assert.deepEqual(json, { new: 2, changed: 0, 'in-force': 1, retired: 0, errors: 1 });
  const page = await server.ask('GET', '/api/v1/drafts?range=[1,1]', { as: 'qt1' });
  assert.equal(page.headers.get('content-range'), 'items 1-1/3');
  const { status } = await server.ask('GET', '/api/v1/drafts?filter={"state":"x"}', { as: 'qt1' });
  assert.equal(status, 400);
});

test('processes, templates and offers are found by the field of the procedure and by the process that ties them', async (t) => {
  const server = await startTestServer(t);
  await create(server, 'QT1');
  await create(server, 'QT2');
  const option = { optionName: '', seqOrder: 1, autoSelect: '', templateNo: 'MAU1', processNo: 'QT1' };
  const offer = { serviceConfigCode: 'TT1@XA1', serviceCode: 'TT1', govAgencyCode: 'XA1', govAgencyName: 'Xã 1' };
  const owner = { ownerAgency: 'XA1' };
  const posts: [string, object][] = [
    ['services', { serviceCode: 'TT1', serviceName: 'Thủ tục 1', domainCode: 'LV1', ...owner }],
    ['services', { serviceCode: 'TT2', serviceName: 'Thủ tục 2', domainCode: 'LV2', ...owner }],
    ['service-configs', { ...offer, serviceLevel: 2, processes: [option], ...owner }],
    [
      'dossier-templates',
      { templateNo: 'MAU1', templateName: 'Mẫu 1', description: '', newFormScript: '', parts: [], ...owner },
    ],
  ];
  for (const [resource, json] of posts) {
    const { status, text } = await server.ask('POST', `/api/v1/${resource}`, { as: 'qt1', json });
    assert.equal(status, 201, `${resource} ${text}`);
  }
  const codes = async (resource: string, filter: object) => {
    const query = new URLSearchParams({ filter: JSON.stringify(filter) });
    const { json } = await server.ask('GET', `/api/v1/${resource}?${query}`, { as: 'qt1' });
    return json.map(({ code }: { code: string }) => code);
  };
  assert.deepEqual(await codes('service-processes', { domainCode: 'LV1' }), ['QT1']);
  assert.deepEqual(await codes('service-processes', { domainCode: 'LV2' }), []);
  assert.deepEqual(await codes('services', { domainCode: 'LV2' }), ['TT2']);
  assert.deepEqual(await codes('dossier-templates', { processNo: 'QT1' }), ['MAU1']);
  assert.deepEqual(await codes('service-configs', { processNo: 'QT2' }), []);
  const [row] = (await server.ask('GET', '/api/v1/service-configs', { as: 'qt1' })).json;
  assert.deepEqual(row.facts, {
    serviceCode: 'TT1',
    govAgencyCode: 'XA1',
    govAgencyName: 'Xã 1',
    serviceLevel: 2,
    optionCount: 1,
    processNo: ['QT1'],
    templateNo: ['MAU1'],
  });
  assert.deepEqual(await codes('service-configs', { serviceLevel: 2, templateNo: 'MAU1' }), ['TT1@XA1']);
  assert.deepEqual(await codes('service-configs', { serviceLevel: 3 }), []);
});
