import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { setAccount } from '../../engine/usecases/set-account.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import {
  changeDraft,
  createDraft,
  draftProcedure,
  named,
  PROCEDURE,
  release,
  sampleCalendar,
  sampleTemplate,
} from '../support/sample-province.ts';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.ts';

const DOSSIERS = '/api/v1/dossiers';
const opening = {
  serviceCode: 'TT1',
  govAgencyCode: 'XA1',
  channel: 'direct',
  applicant: { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' },
};

async function addOfficer({ engine }: TestServer, username: string, roleCode = 'MOTCUA', agencyCode = 'XA1') {
  const body = {
    employeeNo: `NV-${username}`,
    fullName: `Cán bộ ${username}`,
    username,
    workingStatus: 1,
    posts: [{ roleCode, agencyCode }],
  };
  await saveDraft(engine, systemActor, { kind: 'employee', code: body.employeeNo, body, expectedRevision: 0 });
  await setAccount(engine, systemActor, username, {
    displayName: body.fullName,
    kind: 'officer',
    locked: false,
    password: PASSWORD,
  });
}

/** A procedure, three officers of the commune who hold its role, one of another commune. */
async function withOfficers(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t);
  await createDraft(server, 'calendars', sampleCalendar);
  await draftProcedure(server);
  await release(server, [...PROCEDURE, named('calendar', 'VN')]);
  for (const username of ['cb2', 'cb3']) await addOfficer(server, username);
  await addOfficer(server, 'xa2', 'MOTCUA', 'XA2');
  const { ask } = server;
  /** A dossier at its first step, in the hands of the role, or of one named. */
  const open = async (holder?: string): Promise<string> => {
    const opened = await ask('POST', DOSSIERS, { as: 'cb1', json: opening });
    assert.equal(opened.status, 201, opened.text);
    const path = `${DOSSIERS}/${opened.json.id}`;
    const acted = await ask('POST', `${path}/actions`, { as: 'cb1', json: { actionCode: '1000' } });
    assert.equal(acted.status, 200, acted.text);
    if (holder) {
      const json = { to: [{ username: holder, assigned: 1 }], reason: 'phân công' };
      const given = await ask('POST', `${path}/reassign`, { as: 'qt1', json });
      assert.equal(given.status, 200, given.text);
    }
    return path;
  };
  const act = (as: string, path: string) => ask('POST', `${path}/actions`, { as, json: { actionCode: '4000' } });
  const mine = async (as: string): Promise<number> =>
    (await ask('GET', `${DOSSIERS}?filter=${encodeURIComponent('{"mine":true}')}`, { as })).json.length;
  const lock = (username: string) =>
    ask('PUT', `/api/v1/accounts/${username}`, {
      as: 'admin',
      json: { displayName: username, kind: 'officer', locked: true },
    });
  return { ...server, open, act, mine, lock };
}

test('a reassigned dossier is the work of the new holder alone, with one entry that says from whom to whom and why', async (t) => {
  const { ask, open, act, mine } = await withOfficers(t);
  const path = await open('cb1');
  const before = (await ask('GET', `${path}/log`, { as: 'qt1' })).json.length;
  assert.deepEqual([await mine('cb1'), await mine('cb2')], [1, 0]);
  const json = { from: 'cb1', to: [{ username: 'cb2', assigned: 1 }], reason: 'đi công tác' };
  assert.equal((await ask('POST', `${path}/reassign`, { as: 'xa2', json })).status, 404);
  assert.equal((await ask('POST', `${path}/reassign`, { as: 'cb3', json })).status, 403);
  assert.equal((await ask('POST', `${path}/reassign`, { as: 'cb1', json: { ...json, reason: ' ' } })).status, 422);
  const stale = await ask('POST', `${path}/reassign`, { as: 'cb1', json, headers: { 'If-Match': '"1"' } });
  assert.equal(stale.status, 409);
  assert.equal((await ask('POST', `${path}/reassign`, { as: 'cb1', json })).status, 200);
  const log = (await ask('GET', `${path}/log`, { as: 'qt1' })).json;
  assert.equal(log.length, before + 1);
  const entry = log.at(-1);
  assert.deepEqual(
    [entry.command, entry.actor.username, entry.note, entry.events[0].type],
    ['reassign', 'cb1', 'đi công tác', 'reassigned'],
  );
  assert.deepEqual([await mine('cb1'), await mine('cb2')], [0, 1]);
  assert.equal((await act('cb1', path)).status, 403);
  assert.equal((await act('cb2', path)).status, 200);
});

test('the choices say who may be given it, who is locked out, and why one may not', async (t) => {
  const { ask, open, lock } = await withOfficers(t);
  const path = await open('cb1');
  await lock('cb3');
  const { json } = await ask('GET', `${path}/reassign`, { as: 'qt1' });
  assert.equal(json.allowed, true);
  const unfit = json.candidates.filter((one: { unfit?: object }) => one.unfit);
  assert.deepEqual(
    unfit.map(({ username }: { username: string }) => username),
    ['cb3'],
  );
  const refused = await ask('GET', `${path}/reassign`, { as: 'cb2' });
  assert.deepEqual([refused.json.allowed, refused.json.reasons[0].code], [false, 'reassign-not-yours']);
});

test('A15 a dossier is not given to a locked account, and a lock says at once who no longer takes work', async (t) => {
  const { ask, open, lock } = await withOfficers(t);
  const path = await open('cb1');
  await lock('cb2');
  const json = { to: [{ username: 'cb2', assigned: 1 }], reason: 'thử' };
  const refused = await ask('POST', `${path}/reassign`, { as: 'qt1', json });
  assert.deepEqual([refused.status, refused.json.errors[0].code], [422, 'assignee-locked']);
  await lock('cb1');
  const [holding] = (await ask('GET', `${path}/holding`, { as: 'qt1' })).json;
  assert.deepEqual([holding.username, holding.locked], ['cb1', true]);
});

test('everything an officer holds goes over in one act, with a report whose counts add up; again it finds nothing', async (t) => {
  const { ask, open, engine, mine, lock, act } = await withOfficers(t);
  for (let count = 0; count < 5; count += 1) await open('cb1');
  const ended = await open('cb1');
  assert.equal((await act('cb1', ended)).status, 200);
  await open('cb2');
  await lock('cb1');
  const hands = await ask('GET', '/api/v1/officers/cb1/hands', { as: 'qt1' });
  assert.deepEqual([hands.json.works, hands.json.locked], [5, true]);
  const json = { from: 'cb1', to: ['cb2', 'cb3'], reason: 'nghỉ việc' };
  assert.equal((await ask('POST', '/api/v1/reassignments', { as: 'dan1', json })).status, 403);
  const { json: started } = await ask('POST', '/api/v1/reassignments', { as: 'qt1', json });
  assert.equal(started.job.kind, 'reassignment');
  await drainJobs(engine);
  const { json: job } = await ask('GET', `/api/v1/jobs/${started.job.id}`, { as: 'qt1' });
  assert.deepEqual(job.counts, { total: 5, waiting: 0, done: 5, refused: 0, left: 0 });
  const { json: items } = await ask('GET', `/api/v1/jobs/${job.id}/items`, { as: 'qt1' });
  for (const item of items) assert.deepEqual(item.outcome.fromHolders, ['Cán bộ cb1']);
  assert.equal((await mine('cb2')) + (await mine('cb3')), 1 + 5);
  assert.equal((await ask('GET', `/api/v1/jobs/${job.id}`, { as: 'cb2' })).status, 403);
  const again = await ask('POST', '/api/v1/reassignments', { as: 'qt1', json });
  assert.equal(again.json.job.counts.total, 0);
});

test('what waits for a role alone is told apart from what is in the name: who else can take it, and what would stand still', async (t) => {
  const { ask, open, engine, lock } = await withOfficers(t);
  for (let count = 0; count < 2; count += 1) await open();
  await open('cb1');
  const hands = async (as: string) => (await ask('GET', '/api/v1/officers/cb1/hands', { as })).json;
  const byRole = ({ roles }: { roles: { roleCode: string; count: number; others: number }[] }) =>
    roles.map(({ roleCode, count, others }) => [roleCode, count, others]);
  const both = await hands('qt1');
  assert.deepEqual([both.works, both.beyond, byRole(both)], [1, 0, [['MOTCUA', 2, 2]]]);
  for (const username of ['cb2', 'cb3']) await lock(username);
  assert.deepEqual(byRole(await hands('qt1')), [['MOTCUA', 2, 0]]);
  // The hand-over takes what is in the name only; the role given to somebody, what waits for it goes on.
  const json = { from: 'cb1', to: [], reason: 'nghỉ việc' };
  const { json: started } = await ask('POST', '/api/v1/reassignments', { as: 'qt1', json });
  assert.equal(started.job.counts.total, 1);
  await drainJobs(engine);
  const employee = await ask('GET', '/api/v1/employees/NV-xa2', { as: 'qt1' });
  const body = {
    ...employee.json.body,
    posts: [...employee.json.body.posts, { roleCode: 'MOTCUA', agencyCode: 'XA1' }],
  };
  const headers = { 'If-Match': `"${employee.json.revision}"` };
  const given = await ask('PUT', '/api/v1/employees/NV-xa2', { as: 'admin', json: body, headers });
  assert.equal(given.status, 200, given.text);
  assert.deepEqual(byRole(await hands('qt1')), [['MOTCUA', 3, 1]]);
});

test('whoever answers for an officer is told how many more dossiers are in that name than they may see', async (t) => {
  const server = await withOfficers(t);
  const { ask, open, engine } = server;
  await open('cb1');
  const role = { roleCode: 'QTHEP', roleName: 'Quản trị', see: 'none', act: 'none', configure: 'own', operate: false };
  await saveDraft(engine, systemActor, { kind: 'role', code: role.roleCode, body: role, expectedRevision: 0 });
  await addOfficer(server, 'qtx', role.roleCode);
  const seen = await ask('GET', '/api/v1/officers/cb1/hands', { as: 'qtx' });
  assert.deepEqual([seen.json.works, seen.json.beyond], [0, 1], seen.text);
  const stranger = await ask('GET', '/api/v1/officers/cb1/hands', { as: 'xa2' });
  assert.deepEqual([stranger.json.works, stranger.json.beyond], [0, 0], 'who does not answer for them learns nothing');
});

test('what the starter may not reassign is refused dossier by dossier; resumed by who may, it is done', async (t) => {
  const { ask, open, engine } = await withOfficers(t);
  await open('cb1');
  const json = { from: 'cb1', to: ['cb2'], reason: 'thử' };
  const { json: started } = await ask('POST', '/api/v1/reassignments', { as: 'cb3', json });
  await drainJobs(engine);
  const { json: job } = await ask('GET', `/api/v1/jobs/${started.job.id}`, { as: 'cb3' });
  assert.deepEqual([job.counts.total, job.counts.refused], [1, 1]);
  assert.equal(
    (await ask('POST', `/api/v1/jobs/${job.id}/reverse`, { as: 'admin', json: { reason: 'thử' } })).status,
    409,
  );
});

test('a dossier at which the system itself fails says so in words, with the code the journal knows it by, and is tried again', async (t) => {
  const { ask, open, engine } = await withOfficers(t);
  const id = (await open('cb1')).split('/').at(-1);
  const json = { from: 'cb1', to: ['cb2'], reason: 'thử' };
  const { json: started } = await ask('POST', '/api/v1/reassignments', { as: 'qt1', json });
  const { commit } = engine.dossiers;
  engine.dossiers.commit = () => Promise.reject(new Error('disk I/O error'));
  await drainJobs(engine);
  const act = { dossierIds: [id], actionCode: '4000' };
  const bulk = await ask('POST', '/api/v1/bulk-acts', { as: 'cb1', json: act });
  engine.dossiers.commit = commit;
  const items = async () => (await ask('GET', `/api/v1/jobs/${started.job.id}/items`, { as: 'qt1' })).json;
  const [item] = await items();
  assert.equal(item.state, 'refused');
  assert.match(item.reasons[0].vi, /Hệ thống gặp lỗi.*mã lỗi [0-9a-f]{12}/);
  assert.equal(bulk.status, 200, bulk.text);
  assert.equal(bulk.json.results[0].reasons[0].code, 'system-fault');
  await ask('POST', `/api/v1/jobs/${started.job.id}/resume`, { as: 'qt1', json: { reason: 'đĩa đã sửa' } });
  await drainJobs(engine);
  assert.equal((await items())[0].state, 'done');
});

const from = '2026-03-01T00:00:00.000Z';
const until = '2026-03-20T00:00:00.000Z';
const delegation = (more: object = {}) => ({
  delegationCode: 'UQ-1',
  fromUsername: 'cb1',
  toUsername: 'xa2',
  from,
  until,
  reason: 'đi công tác',
  ...more,
});

test('a delegate sees, counts and does the work of the absent, with both names in the log; taken back, nothing is left', async (t) => {
  const { ask, open, act, mine, clock } = await withOfficers(t);
  const [path, other] = [await open('cb1'), await open('cb1')];
  assert.deepEqual([(await ask('GET', path, { as: 'xa2' })).status, await mine('xa2')], [404, 0]);
  const made = await ask('POST', '/api/v1/delegations', { as: 'cb1', json: delegation() });
  assert.equal(made.status, 201, made.text);
  assert.deepEqual([(await ask('GET', path, { as: 'xa2' })).status, await mine('xa2')], [200, 2]);
  const queues = (await ask('GET', '/api/v1/statistics/queues', { as: 'xa2' })).json;
  assert.equal(queues.find(({ queue }: { queue: string }) => queue === 'held').total, 2);
  const [holding] = (await ask('GET', `${path}/holding`, { as: 'cb1' })).json;
  assert.deepEqual(holding.standIns, ['Cán bộ xa2']);
  const marks = async (as: string) =>
    (await ask('GET', DOSSIERS, { as })).json.map((row: { onBehalfOf?: string[] }) => row.onBehalfOf);
  assert.deepEqual(await marks('xa2'), [['Cán bộ cb1'], ['Cán bộ cb1']], 'marked as the work of the absent');
  assert.deepEqual(await marks('cb1'), [undefined, undefined]);
  const listed = (await ask('GET', DOSSIERS, { as: 'qt1' })).json;
  assert.deepEqual(listed[0].holding[0].standIns, ['Cán bộ xa2']);
  const done = await act('xa2', path);
  assert.equal(done.status, 200, done.text);
  const { username, name, onBehalfOf, onBehalfOfName } = done.json.entry.actor;
  assert.deepEqual([username, name, onBehalfOf, onBehalfOfName], ['xa2', 'Cán bộ xa2', 'cb1', 'Cán bộ cb1']);
  assert.equal(done.json.dossier.step.enteredBy, 'Cán bộ xa2 thay Cán bộ cb1');
  const { status } = await ask('POST', '/api/v1/delegations/UQ-1/revoke', { as: 'cb1', json: { reason: 'về' } });
  assert.equal(status, 200);
  assert.deepEqual([(await act('xa2', other)).status, await mine('xa2')], [404, 0]);
  clock.advance(1);
  const [row] = (await ask('GET', '/api/v1/delegations', { as: 'xa2' })).json;
  assert.equal(row.state, 'revoked');
});

test('one delegates the own work; a manager that of the people managed; nobody more than they could give', async (t) => {
  const { ask } = await withOfficers(t);
  const make = async (as: string, more: object) =>
    (await ask('POST', '/api/v1/delegations', { as, json: delegation(more) })).status;
  assert.equal(await make('cb2', { delegationCode: 'A' }), 403);
  assert.equal(await make('qt1', { delegationCode: 'B' }), 201);
  assert.equal(await make('qt2', { delegationCode: 'C' }), 403);
  assert.equal(await make('qt1', { delegationCode: 'D', fromUsername: 'admin', toUsername: 'qt1' }), 403);
  assert.equal(await make('cb1', { delegationCode: 'E', toUsername: 'cb1' }), 422);
  assert.equal(await make('cb1', { delegationCode: 'F', until: from }), 422);
  assert.equal(await make('cb1', { delegationCode: 'G', toUsername: 'không có' }), 422);
  assert.equal(await make('cb1', { delegationCode: 'H', agencies: ['KHONG'] }), 422);
  assert.equal(await make('dan1', { delegationCode: 'I' }), 403);
  const seen = async (as: string) => (await ask('GET', '/api/v1/delegations', { as })).json.length;
  assert.deepEqual(
    [await seen('cb1'), await seen('xa2'), await seen('cb2'), await seen('qt1'), await seen('qt2')],
    [1, 1, 0, 1, 0],
  );
});

test('no other right comes with a delegation: neither configuring nor operating nor seeing what is in no hand', async (t) => {
  const { ask, open } = await withOfficers(t);
  await open('cb1');
  const json = delegation({ fromUsername: 'qt1', toUsername: 'xa2' });
  assert.equal((await ask('POST', '/api/v1/delegations', { as: 'qt1', json })).status, 201);
  assert.equal((await ask('GET', DOSSIERS, { as: 'xa2' })).json.length, 0);
  const draft = { roleCode: 'X' };
  assert.equal((await ask('POST', '/api/v1/roles', { as: 'xa2', json: draft })).status, 403);
  assert.equal((await ask('GET', '/api/v1/accounts', { as: 'xa2' })).status, 403);
});

test('an option that says for whom it is chooses itself; a template that is asked for narrows the choice', async (t) => {
  const server = await startTestServer(t);
  await createDraft(server, 'calendars', sampleCalendar);
  await draftProcedure(server);
  await createDraft(server, 'service-processes', sampleProcess('QT2'));
  await createDraft(server, 'dossier-templates', sampleTemplate('MAU2'));
  const options = [
    { optionName: 'Tại quầy', seqOrder: 1, autoSelect: '', templateNo: 'MAU1', processNo: 'QT1' },
    { optionName: 'Trực tuyến', seqOrder: 2, autoSelect: 'online=true', templateNo: 'MAU2', processNo: 'QT2' },
  ];
  await changeDraft(server, 'service-configs', 'TT1@XA1', { processes: options });
  const items = [
    ...PROCEDURE,
    named('calendar', 'VN'),
    named('service-process', 'QT2'),
    named('dossier-template', 'MAU2'),
  ];
  await release(server, items);
  const open = async (as: string, json: object) => {
    const { status, json: opened } = await server.ask('POST', DOSSIERS, { as, json: { ...opening, ...json } });
    return status === 201 ? opened.pins.process.code : opened.code;
  };
  assert.equal(await open('dan1', { channel: 'online' }), 'QT2');
  assert.equal(await open('cb1', { templateNo: 'MAU1' }), 'QT1');
  assert.equal(await open('cb1', {}), 'template-ambiguous');
});
