import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleActionConfig } from '../support/sample-definitions.ts';
import { startTestServer } from '../support/test-server.ts';

const PATH = '/api/v1/action-configs';
const query = (parameters: Record<string, string>) => `${PATH}?${new URLSearchParams(parameters)}`;

async function serverWithActions(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t);
  const names = { 1000: 'Tiếp nhận', 2000: 'Đề nghị bổ sung', 3000: 'Trình lãnh đạo', 4000: 'Trả kết quả' };
  for (const [code, name] of Object.entries(names))
    await server.ask('POST', PATH, { as: 'qt1', json: sampleActionConfig(code, name) });
  const codes = async (parameters: Record<string, string>) => {
    const { json } = await server.ask('GET', query(parameters), { as: 'cb1' });
    return json.map(({ id }: { id: string }) => id);
  };
  return { ...server, codes };
}

test('a range gives its page and its place in the whole', async (t) => {
  const { ask } = await serverWithActions(t);
  for (const [range, place] of Object.entries({
    '[0,24]': 'items 0-3/4',
    '[1,2]': 'items 1-2/4',
    '[3,3]': 'items 3-3/4',
    '[4,9]': 'items */4',
  }))
    assert.equal((await ask('GET', query({ range }), { as: 'cb1' })).headers.get('content-range'), place);
});

test('lists are sorted by the fields they name, both ways', async (t) => {
  const { codes } = await serverWithActions(t);
  assert.deepEqual(await codes({ sort: '["id","DESC"]' }), ['4000', '3000', '2000', '1000']);
  assert.deepEqual(await codes({ sort: '["code","ASC"]', range: '[0,0]' }), ['1000']);
});

test('words find without marks or case, đ included; codes find exactly', async (t) => {
  const { codes } = await serverWithActions(t);
  assert.deepEqual(await codes({ filter: '{"q":"de nghi"}' }), ['2000']);
  assert.deepEqual(await codes({ filter: '{"q":"TRẢ quả"}' }), ['4000']);
  assert.deepEqual(await codes({ filter: '{"id":["1000","3000","không có"]}' }), ['1000', '3000']);
  assert.deepEqual(await codes({ filter: '{"ownerAgency":"XA2"}' }), []);
});

for (const [name, value, place] of [
  ['filter', '{"q":', 5],
  ['filter', '{"q":x}', 5],
  ['filter', '', undefined],
  ['range', '[0,', 3],
  ['sort', "['code','ASC']", 1],
] as const)
  test(`bad JSON in ${name} (${value || 'empty'}) is ${place === undefined ? 'no filter' : 'refused with its place'}`, async (t) => {
    const { ask } = await startTestServer(t);
    const answer = await ask('GET', query({ [name]: value }), { as: 'cb1' });
    if (place === undefined) {
      assert.equal(answer.status, 200);
      return;
    }
    assert.deepEqual([answer.status, answer.json.code], [400, 'query-unreadable']);
    const [error] = answer.json.errors;
    assert.deepEqual([error.path, error.details.position, error.line, error.column], [name, place, 1, place + 1]);
  });

for (const [name, value] of [
  ['filter', '[]'],
  ['filter', '{"khác":1}'],
  ['filter', '{"q":1}'],
  ['filter', '{"id":[1]}'],
  ['range', '{}'],
  ['range', '[0]'],
  ['range', '[-1,5]'],
  ['range', '[5,1]'],
  ['range', '[0,1000]'],
  ['range', '[0.5,2]'],
  ['sort', '["code"]'],
  ['sort', '["constructor","ASC"]'],
  ['sort', '["code","asc"]'],
] as const)
  test(`${name}=${value} is refused and says what would be taken`, async (t) => {
    const { ask } = await startTestServer(t);
    const answer = await ask('GET', query({ [name]: value }), { as: 'cb1' });
    assert.deepEqual([answer.status, answer.json.code, answer.json.errors[0].path], [400, 'query-unreadable', name]);
  });

test('a parameter given twice is refused', async (t) => {
  const { ask } = await startTestServer(t);
  assert.equal((await ask('GET', `${PATH}?range=[0,1]&range=[0,2]`, { as: 'cb1' })).status, 400);
});

test('people are found by their user name as well', async (t) => {
  const { ask } = await startTestServer(t);
  const filter = JSON.stringify({ q: 'qt1' });
  const { json } = await ask('GET', `/api/v1/employees?${new URLSearchParams({ filter })}`, { as: 'admin' });
  assert.deepEqual(
    json.map(({ facts }: { facts: { username: string } }) => facts.username),
    ['qt1'],
  );
});

test('people are found by the agencies and the roles of their posts', async (t) => {
  const { ask } = await startTestServer(t);
  const names = async (filter: object) => {
    const query = new URLSearchParams({ filter: JSON.stringify(filter) });
    const { json } = await ask('GET', `/api/v1/employees?${query}`, { as: 'admin' });
    return json.map(({ facts }: { facts: { username: string } }) => facts.username);
  };
  assert.deepEqual(await names({ agencyCode: 'XA1' }), ['cb1', 'qt1']);
  assert.deepEqual(await names({ roleCode: 'QTXA' }), ['qt1', 'qt2']);
  assert.deepEqual(await names({ roleCode: 'QTXA', agencyCode: 'XA1' }), ['qt1']);
  assert.deepEqual(await names({ roleCode: 'KHÔNG' }), []);
  const moved = {
    employeeNo: 'NV-cb1',
    fullName: 'Cán bộ cb1',
    username: 'cb1',
    workingStatus: 1,
    posts: [{ roleCode: 'MOTCUA', agencyCode: 'XA2' }],
  };
  await ask('PUT', '/api/v1/employees/NV-cb1', { as: 'admin', json: moved, headers: { 'If-Match': '"1"' } });
  assert.deepEqual(await names({ agencyCode: 'XA1' }), ['qt1']);
});

test('an agency is not put below itself', async (t) => {
  const { ask } = await startTestServer(t);
  const put = (agencyCode: string, parentCode: string) =>
    ask('PUT', `/api/v1/agencies/${agencyCode}`, {
      as: 'admin',
      json: { agencyCode, agencyName: agencyCode, parentCode, level: 'tinh', active: true },
      headers: { 'If-Match': '"1"' },
    });
  for (const parent of ['TINH', 'XA1']) {
    const { status, json } = await put('TINH', parent);
    assert.deepEqual([status, json.code, json.errors[1].path], [422, 'invalid-shape', '/parentCode']);
  }
  assert.equal((await put('XA2', 'XA1')).status, 200);
});
