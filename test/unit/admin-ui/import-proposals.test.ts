import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atAgency, confirmedProposals, withPair } from '../../../admin-ui/resources/imports/proposal-bodies.ts';
import { isComplete } from '../../../admin-ui/resources/imports/proposal-complete.ts';
import { readHolder, readPair, wordsOf } from '../../../admin-ui/resources/imports/proposal-words.ts';
import type { Proposal } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';

const option = (templateNo: string) => ({
  optionName: `Trường hợp ${templateNo}`,
  seqOrder: 1,
  templateNo,
  templateName: `Mẫu ${templateNo}`,
  processNo: 'QT1',
  processName: 'Quy trình 1',
});

const pair: Proposal['body'] = {
  service: { serviceCode: 'QT1', serviceName: 'Thủ tục 1', sourceSite: 'x' },
  serviceConfig: {
    serviceConfigCode: 'QT1@A',
    serviceCode: 'QT1',
    govAgencyCode: 'A',
    govAgencyName: 'Cơ quan A',
    serviceLevel: 2,
    forCitizen: true,
    processes: [option('M1'), option('M2')],
  },
};

const holder = (roleCode: string, employeeNo: string): Proposal => ({
  proposalKey: `role-holder/${roleCode}`,
  kind: 'role-holder',
  why: { vi: '', en: '' },
  confidence: 'guess',
  body: { employeeNo, fullName: roleCode, workingStatus: 1, posts: [{ roleCode, agencyCode: 'A' }] },
  needs: [],
});

const valid = (shape: 'ServiceConfig' | 'ServiceInfo' | 'Employee', body: unknown) => {
  const checked = check(shape, body);
  assert.ok(checked.ok, JSON.stringify(checked.ok ? '' : checked.errors));
};

test('an edited pair is still a procedure and its offer, found by the code of both', () => {
  const parts = readPair(pair);
  const [first] = parts.options;
  assert.ok(first);
  const body = withPair(pair, {
    ...parts,
    serviceCode: '1.000001',
    serviceName: 'Tên mới',
    agencyCode: 'B',
    agencyName: 'Cơ quan B',
    level: 4,
    options: [{ ...first, optionName: 'Cấp mới' }],
  });
  valid('ServiceInfo', body.service);
  valid('ServiceConfig', body.serviceConfig);
  const read = readPair(body);
  assert.deepEqual(
    [read.serviceCode, read.serviceName, read.agencyName, read.level, read.options.map(({ optionName }) => optionName)],
    ['1.000001', 'Tên mới', 'Cơ quan B', 4, ['Cấp mới']],
  );
  assert.equal(Reflect.get(Object(body.serviceConfig), 'serviceConfigCode'), '1.000001@B');
  assert.equal(Reflect.get(Object(body.serviceConfig), 'forCitizen'), true, 'what has no field is kept');
});

test('a pair whose procedure is known stays without one', () => {
  const { service: _service, ...known } = pair;
  assert.equal('service' in withPair(known, { ...readPair(known), level: 3 }), false);
  assert.equal(wordsOf('pair', known).message, 'imports.propose.pair');
  assert.equal(wordsOf('pair', pair).message, 'imports.propose.pairNew');
});

test('moving to another agency changes who offers and where roles are held, and nothing else', () => {
  const there = { code: 'B', name: 'Cơ quan B' };
  assert.deepEqual(readPair(atAgency('pair', pair, there)), {
    ...readPair(pair),
    agencyCode: 'B',
    agencyName: 'Cơ quan B',
  });
  const { body } = holder('R1', 'CB1');
  assert.deepEqual(readHolder(atAgency('role-holder', body, there)), { ...readHolder(body), agencyCode: 'B' });
  const role = { roleCode: 'R1', roleName: 'Vai trò' };
  assert.equal(atAgency('role', role, there), role);
});

test('one person who takes several roles keeps them all, and those held before', () => {
  const proposals = [holder('R1', 'CB_R1'), holder('R2', 'CB_R2'), holder('R3', 'CB_R3')];
  const person = {
    employeeNo: 'NV7',
    fullName: 'Lê Thị Bảy',
    workingStatus: 1,
    posts: [{ roleCode: 'R0', agencyCode: 'Z' }],
  };
  const sent = confirmedProposals({
    proposals,
    confirmed: new Set(['role-holder/R1', 'role-holder/R2', 'role-holder/R3']),
    bodies: {},
    people: { 'role-holder/R1': 'NV7', 'role-holder/R2': 'NV7' },
    records: new Map([['NV7', person]]),
  });
  const posts = [
    { roleCode: 'R0', agencyCode: 'Z' },
    { roleCode: 'R1', agencyCode: 'A' },
    { roleCode: 'R2', agencyCode: 'A' },
  ];
  assert.deepEqual(sent[0]?.body, { ...person, posts });
  assert.deepEqual(sent[1]?.body, { ...person, posts });
  assert.deepEqual(sent[2]?.body, holder('R3', 'CB_R3').body);
  for (const { body } of sent) valid('Employee', body);
});

test('what was not confirmed is not sent; what was edited is sent as edited', () => {
  const [one, two] = [holder('R1', 'CB1'), holder('R2', 'CB2')];
  const edited = { ...one.body, fullName: 'Trần Văn Một' };
  const sent = confirmedProposals({
    proposals: [one, two],
    confirmed: new Set([one.proposalKey]),
    bodies: { [one.proposalKey]: edited },
    people: {},
    records: new Map(),
  });
  assert.deepEqual(sent, [{ proposalKey: one.proposalKey, body: edited }]);
});

test('a form that lacks what its proposal cannot do without is not taken over', () => {
  const { body } = holder('R1', 'CB1');
  assert.equal(isComplete('role-holder', body, undefined), true);
  assert.equal(isComplete('role-holder', { ...body, fullName: ' ' }, undefined), false);
  assert.equal(isComplete('role-holder', { ...body, fullName: '' }, 'NV7'), true);
  assert.equal(isComplete('role-holder', body, ''), false);
  assert.equal(isComplete('pair', pair, undefined), true);
  assert.equal(isComplete('pair', withPair(pair, { ...readPair(pair), options: [] }), undefined), false);
  assert.equal(isComplete('role', { roleName: '' }, undefined), false);
  assert.equal(isComplete('agency', { agencyName: 'A' }, undefined), true);
});
