import assert from 'node:assert/strict';
import test from 'node:test';
import { Metrics } from '../../engine/http/metrics.ts';
import { allRoutes } from '../../engine/http/routes/index.ts';
import { startTestServer } from '../support/test-server.ts';
import { openTriedDraft, PART, PROCESS, saveTriedDrafts } from '../support/tried-draft.ts';

const UNINVITED = ['admin', 'qt2', 'cb2', 'dan1'];
const routes = allRoutes({ version: '0' }, new Metrics(0));
/** What a route tells of the server process, not of dossiers. */
const OF_THE_PROCESS = new Set(['readMetrics']);
const FILTERS = [
  '{}',
  '{"trial":true}',
  '{"q":"Thử"}',
  '{"q":"THU-"}',
  '{"mine":true}',
  '{"queue":"to-receive"}',
  '{"queue":"held"}',
  '{"queue":"overdue"}',
  '{"trial":true,"q":"Thử"}',
];

/** Every address that reads, with the trial in the place of every parameter that could lead to it. */
function addresses(ids: { id: string; dossierNo: string; fileId: string }): string[] {
  const found = routes
    .filter(({ method, operationId }) => method === 'get' && !OF_THE_PROCESS.has(operationId))
    .flatMap(({ path }) => {
      const filled = (dossier: string) =>
        path
          .replace(':fileId', ids.fileId)
          .replace(':partNo', encodeURIComponent(PART))
          .replace(/:(?:processNo|code)\b/, encodeURIComponent(PROCESS))
          .replace(/:(?:serviceCode)\b/, '1.009999')
          .replace(/:(?:agencyCode|govAgencyCode)\b/, 'XA1')
          .replace(/:\w+/g, encodeURIComponent(dossier));
      return [...new Set([filled(ids.id), filled(ids.dossierNo)])];
    });
  const lists = FILTERS.map((filter) => `/api/v1/dossiers?filter=${encodeURIComponent(filter)}`);
  const byId = `/api/v1/dossiers?filter=${encodeURIComponent(JSON.stringify({ ids: [ids.id] }))}`;
  return [...found, ...lists, byId];
}

test('who was not invited learns nothing of a trial by any route: every answer is as if it were not there', async (t) => {
  const server = await startTestServer(t);
  const { ask } = server;
  await saveTriedDrafts(server);
  const cb2 = { employeeNo: 'NV-cb2', fullName: 'Cán bộ hai', username: 'cb2', workingStatus: 1 };
  const posts = [{ roleCode: 'MOTCUA', agencyCode: 'XA1' }];
  await ask('POST', '/api/v1/employees', { as: 'admin', json: { ...cb2, posts } });
  const { engine } = server;
  const password = await engine.secrets.hashPassword('mật khẩu đủ dài');
  const known = await engine.accounts.findAccount('cb1');
  assert.ok(known);
  await engine.accounts.saveAccount({ ...known, username: 'cb2', displayName: 'Cán bộ hai', passwordHash: password });

  const trial = await openTriedDraft(server);
  const received = await trial.act('cb1', '1000');
  assert.equal(received.status, 200, received.text);
  const file = (await trial.attach('cb1')).json.file;
  const ids = { id: trial.id, dossierNo: received.json.dossier.dossierNo, fileId: file.fileId };
  assert.equal((await ask('GET', `/api/v1/dossiers/${encodeURIComponent(ids.dossierNo)}`, { as: 'cb1' })).status, 200);

  const answers = async () => {
    const told = new Map<string, string>();
    for (const as of UNINVITED)
      for (const address of addresses(ids)) {
        const { status, text, headers } = await ask('GET', address, { as });
        told.set(`${as} GET ${address}`, `${status} ${headers.get('content-range')} ${text}`);
      }
    return told;
  };
  const during = await answers();
  for (const as of UNINVITED) {
    for (const rest of ['', '/log', '/deadline', '/effects', '/actions', '/trial']) {
      const { status } = await ask('GET', `${trial.path}${rest}`, { as });
      assert.ok(status === 404 || status === 403, `${as} ${rest} ${status}`);
    }
    for (const [method, rest, json] of [
      ['POST', '/actions', { actionCode: '4000' }],
      ['POST', '/actions', { actionCode: '4000', playAs: 'role:MOTCUA' }],
      ['POST', '/preview', { actionCode: '4000' }],
      ['POST', '/opens', undefined],
      ['PUT', `/parts/${encodeURIComponent(PART)}`, { comment: 'x' }],
      ['DELETE', '/trial', undefined],
    ] as const)
      assert.equal((await ask(method, `${trial.path}${rest}`, { as, json })).status, 404, `${as} ${method} ${rest}`);
    assert.equal((await trial.attach(as)).status, 404, as);
  }
  assert.equal((await ask('GET', `${trial.path}/log`, { as: 'cb1' })).json.length, 3);

  assert.equal((await ask('DELETE', `${trial.path}/trial`, { as: 'qt1' })).status, 204);
  const after = await answers();
  // What the test itself asks for is noted: that record grows, but not by the trial.
  for (const [asked, answer] of during)
    if (asked.includes('/audit')) assert.ok(!answer.includes(trial.id) && !answer.includes('trial-'), asked);
    else assert.equal(answer, after.get(asked), asked);
});

test('the route that opens a trial is refused to whoever may not change the draft, whatever is asked', async (t) => {
  const server = await startTestServer(t);
  await saveTriedDrafts(server);
  const path = `/api/v1/service-processes/${encodeURIComponent(PROCESS)}/trials`;
  for (const as of ['cb1', 'qt2', 'dan1'])
    for (const govAgencyCode of ['XA1', 'XA2'])
      for (const channel of ['direct', 'online']) {
        const json = { govAgencyCode, channel, invited: [as] };
        assert.equal((await server.ask('POST', path, { as, json })).status, 403, `${as} ${govAgencyCode} ${channel}`);
      }
});
