import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const save = async ({ ask }: TestServer, resource: string, json: object) => {
  const { status, text } = await ask('POST', `/api/v1/${resource}`, { as: 'admin', json });
  assert.equal(status, 201, `${resource} ${text}`);
};
const publish = async ({ ask }: TestServer, ...items: [kind: string, code: string][]) => {
  const json = {
    items: items.map(([kind, code]) => ({ kind, code })),
    reason: 'thử',
    acknowledged: [{ findingCode: 'step-nobody', reason: 'thử' }],
  };
  const { status, text } = await ask('POST', '/api/v1/releases', { as: 'admin', json });
  assert.equal(status, 201, text);
};

/** A release as older engines made them, which did not ask whether an offer leads anywhere. */
async function releaseUnproven({ engine }: TestServer, code: string): Promise<void> {
  const kind = 'service-config';
  const draft = await engine.definitions.findDraft(kind, code);
  const seq = ((await engine.definitions.releases(0)).at(-1)?.seq ?? 0) + 1;
  const at = engine.clock.now();
  const by = { author: 'admin', reason: 'thử', legalBasis: '', reach: 'new-dossiers' } as const;
  await engine.definitions.addVersion({
    ...{ kind, code, version: 1, hash: '0'.repeat(64), createdAt: at, author: 'admin' },
    body: draft?.body ?? {},
  });
  const items = [{ kind, code, version: 1, revision: 1 } as const];
  await engine.definitions.appendRelease({ seq, at, validFrom: at, items, ...by });
  engine.catalogue.refresh();
}
const offer = (serviceCode: string, govAgencyCode: string, templateNo = 'MAU1') => ({
  serviceConfigCode: `${serviceCode}@${govAgencyCode}`,
  serviceCode,
  govAgencyCode,
  govAgencyName: govAgencyCode,
  serviceLevel: 2,
  processes: [{ optionName: '', seqOrder: 1, autoSelect: '', templateNo, processNo: 'QT1' }],
  ownerAgency: govAgencyCode,
});

/** A procedure offered at two communes, the second of which has nobody at its desk. */
async function province(server: TestServer): Promise<void> {
  const owner = { ownerAgency: 'TINH' };
  const template = { templateName: 'Mẫu', description: '', newFormScript: '', parts: [], ...owner };
  await save(server, 'service-processes', sampleProcess('QT1', owner));
  await save(server, 'dossier-templates', { templateNo: 'MAU1', ...template });
  await save(server, 'services', { serviceCode: 'TT1', serviceName: 'Thủ tục 1', ...owner });
  await save(server, 'service-configs', offer('TT1', 'XA1'));
  await save(server, 'service-configs', offer('TT1', 'XA2'));
  await publish(
    server,
    ['service-process', 'QT1'],
    ['dossier-template', 'MAU1'],
    ['service', 'TT1'],
    ['service-config', 'TT1@XA1'],
    ['service-config', 'TT1@XA2'],
  );
}

interface Found {
  attention: string;
  total: number;
  places: { code: string; detail?: { vi: string } }[];
}

const found = async ({ ask }: TestServer, as: string): Promise<Record<string, string[]>> => {
  const { json } = await ask('GET', '/api/v1/statistics/configuration', { as });
  return Object.fromEntries(
    json.flatMap(({ attention, total, places }: Found) => {
      assert.equal(total, places.length, attention);
      return total > 0 ? [[attention, places.map(({ code, detail }) => `${code} ${detail?.vi ?? ''}`.trim())]] : [];
    }),
  );
};

test('a step nobody would take is told to who configures the agency, until somebody has its role', async (t) => {
  const server = await startTestServer(t);
  await province(server);
  const empty = { 'hands-empty': ['QT1 Bước “Bước 100” tại Cơ quan XA2'] };
  assert.deepEqual(await found(server, 'admin'), empty);
  assert.deepEqual(await found(server, 'qt2'), empty);
  assert.deepEqual(await found(server, 'qt1'), {});
  assert.deepEqual(await found(server, 'cb1'), {});
  const { json } = await server.ask('GET', '/api/v1/service-processes/QT1/holders', { as: 'admin' });
  assert.deepEqual(
    json.map(({ agencyCode, steps }: { agencyCode: string; steps: { empty: boolean }[] }) => [
      agencyCode,
      steps.map(({ empty }) => empty),
    ]),
    [
      ['XA1', [false, false]],
      ['XA2', [true, false]],
    ],
  );
  await save(server, 'employees', {
    employeeNo: 'NV-moi',
    fullName: 'Cán bộ mới',
    workingStatus: 1,
    posts: [{ roleCode: 'MOTCUA', agencyCode: 'XA2' }],
  });
  assert.deepEqual(await found(server, 'admin'), {});
});

test('people who hold a step are shown by name, and whether they can sign in', async (t) => {
  const server = await startTestServer(t);
  await province(server);
  const people = async () => {
    const { json } = await server.ask('GET', '/api/v1/service-processes/QT1/holders?agency=XA1', { as: 'admin' });
    const [{ roleName, moderator, people: held }] = json[0].steps[0].roles;
    assert.deepEqual(
      [json.length, json[0].agencyName, roleName, moderator],
      [1, 'Cơ quan XA1', 'Cán bộ một cửa', true],
    );
    return held;
  };
  const cb1 = { username: 'cb1', fullName: 'Cán bộ cb1' };
  assert.deepEqual(await people(), [{ ...cb1, locked: false }]);
  const locking = { displayName: 'Cán bộ cb1', kind: 'officer', locked: true };
  assert.equal((await server.ask('PUT', '/api/v1/accounts/cb1', { as: 'admin', json: locking })).status, 200);
  assert.deepEqual(await people(), [{ ...cb1, locked: true }]);
  const { status } = await server.ask('GET', '/api/v1/service-processes/KHÔNG/holders', { as: 'admin' });
  assert.equal(status, 404);
});

test('procedures without offer, offers that lead nowhere, faulty and changed drafts are each told at their place', async (t) => {
  const server = await startTestServer(t);
  await province(server);
  await save(server, 'employees', {
    employeeNo: 'NV-moi',
    fullName: 'Cán bộ mới',
    workingStatus: 1,
    posts: [{ roleCode: 'MOTCUA', agencyCode: 'XA2' }],
  });
  await save(server, 'services', { serviceCode: 'TT2', serviceName: 'Thủ tục 2', ownerAgency: 'XA1' });
  await save(server, 'services', { serviceCode: 'TT3', serviceName: 'Thủ tục 3', ownerAgency: 'XA1' });
  await save(server, 'service-configs', offer('TT3', 'XA1', 'MAU9'));
  await publish(server, ['service', 'TT3']);
  await releaseUnproven(server, 'TT3@XA1');
  await save(server, 'service-processes', sampleProcess('HỎNG', { ownerAgency: 'XA1', actions: [] }));
  const changed = { serviceCode: 'TT1', serviceName: 'Tên khác', ownerAgency: 'TINH' };
  await server.ask('PUT', '/api/v1/services/TT1', { as: 'admin', json: changed, headers: { 'If-Match': '"1"' } });
  const ofCommune = {
    'offers-broken': ['TT3@XA1 mẫu hồ sơ MAU9'],
    'drafts-faulty': ['HỎNG 1 lỗi'],
    'services-not-offered': ['TT2'],
  };
  assert.deepEqual(await found(server, 'qt1'), ofCommune);
  assert.deepEqual(await found(server, 'qt2'), {});
  assert.deepEqual(await found(server, 'admin'), { ...ofCommune, 'drafts-changed': ['TT1'] });
});

test('what is offered is found by word, one’s own agency first, and told as in force', async (t) => {
  const server = await startTestServer(t);
  await province(server);
  await save(server, 'services', { serviceCode: 'TT0', serviceName: 'A đứng đầu', ownerAgency: 'TINH' });
  await save(server, 'service-configs', offer('TT0', 'XA1'));
  const names = async (filter: object, as = 'dan1') => {
    const query = new URLSearchParams({ filter: JSON.stringify(filter) });
    const { json, headers } = await server.ask('GET', `/api/v1/offers?${query}`, { as });
    assert.equal(headers.get('content-range')?.split('/')[1], String(json.length));
    return json.map(({ serviceName }: { serviceName: string }) => serviceName);
  };
  // A draft is offered by nobody.
  assert.deepEqual(await names({}), ['Thủ tục 1']);
  await publish(server, ['service', 'TT0'], ['service-config', 'TT0@XA1']);
  assert.deepEqual(await names({}), ['A đứng đầu', 'Thủ tục 1']);
  assert.deepEqual(await names({ agency: 'XA2' }), ['Thủ tục 1', 'A đứng đầu']);
  assert.deepEqual(await names({ q: 'thu tuc' }), ['Thủ tục 1']);
  assert.deepEqual(await names({ serviceCode: 'TT0' }), ['A đứng đầu']);
  const { json } = await server.ask('GET', '/api/v1/offers/TT1/XA2', { as: 'dan1' });
  assert.deepEqual(json, {
    serviceCode: 'TT1',
    serviceName: 'Thủ tục 1',
    agencyCode: 'XA2',
    agencyName: 'Cơ quan XA2',
    options: [{ templateNo: 'MAU1', templateName: 'Mẫu', optionName: '', instructionNote: '', cases: [] }],
  });
  assert.equal((await server.ask('GET', '/api/v1/offers/TT1/TINH', { as: 'dan1' })).json.code, 'service-not-offered');
  const renamed = { agencyCode: 'XA2', agencyName: 'Phường mới', parentCode: 'TINH', level: 'xa', active: true };
  await server.ask('PUT', '/api/v1/agencies/XA2', { as: 'admin', json: renamed, headers: { 'If-Match': '"1"' } });
  const [tt1] = (await server.ask('GET', '/api/v1/offers?filter={"serviceCode":"TT1"}', { as: 'dan1' })).json;
  assert.deepEqual(
    tt1.agencies.map(({ agencyName }: { agencyName: string }) => agencyName),
    ['Cơ quan XA1', 'Phường mới'],
  );
});
