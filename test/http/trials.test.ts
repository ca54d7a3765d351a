import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { endOverdueTrials } from '../../engine/usecases/remove-trial.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { Release } from '../../schemas/types/index.ts';
import { startTestServer } from '../support/test-server.ts';
import {
  everyDraft,
  openTriedDraft,
  PART,
  PROCESS,
  process,
  release,
  saveTriedDrafts,
} from '../support/tried-draft.ts';

const DRAFT = `/api/v1/service-processes/${encodeURIComponent(PROCESS)}`;

async function withTrial(t: Parameters<typeof startTestServer>[0], more: object = {}) {
  const server = await startTestServer(t);
  await saveTriedDrafts(server);
  return { ...server, ...(await openTriedDraft(server, more)) };
}

test('a draft nobody published runs from reception to the end in the hands of the invited', async (t) => {
  const { ask, path, act, opened } = await withTrial(t);
  assert.deepEqual(
    opened.json.definitions.map(({ kind, source, number, changed }: Record<string, unknown>) => [
      kind,
      source,
      number,
      changed,
    ]),
    [
      ['service-process', 'draft', 1, false],
      ['dossier-template', 'draft', 1, false],
      ['service', 'draft', 1, false],
      ['service-config', 'draft', 1, false],
      ['action-config', 'draft', 1, false],
      ['document-type', 'draft', 1, false],
    ],
  );
  const received = await act('cb1', '1000');
  assert.equal(received.status, 200, received.text);
  assert.equal(received.json.dossier.parts[0].partNo, PART);
  const ended = await act('cb1', '4000');
  assert.equal(ended.status, 200, ended.text);
  assert.equal(ended.json.dossier.status, 'done');
  const log = await ask('GET', `${path}/log`, { as: 'cb1' });
  assert.deepEqual(
    log.json.map(
      ({ command, actor }: { command: string; actor: { username: string } }) => `${command} ${actor.username}`,
    ),
    ['create qt1', 'act cb1', 'act cb1'],
  );
});

test('its numbers are of series of their own, its money is none, and nobody outside hears of it', async (t) => {
  const { ask, path, act, engine, journal } = await withTrial(t);
  const { json } = await act('cb1', '1000');
  assert.equal(json.dossier.dossierNo, 'THU-XA1-260302-0001');
  assert.equal(json.dossier.documents[0].documentCode, 'THU-001/BN-2026');
  assert.deepEqual([json.dossier.payment.total, json.dossier.payment.trial], [50_000, true]);
  assert.equal((await act('cb1', '4000')).json.dossier.payment.trial, true);
  const { json: effects } = await ask('GET', `${path}/effects`, { as: 'cb1' });
  assert.deepEqual(
    effects.map(({ kind, state }: { kind: string; state: string }) => `${kind} ${state}`),
    // Each of the two acts changes what applicant and portal are told.
    ['notify withheld', 'sync withheld', 'publish withheld', 'notify withheld', 'publish withheld'],
  );
  await drainEffects(engine);
  assert.equal(await engine.effects.nextDue(), undefined);
  assert.deepEqual(
    journal.filter(({ details }) => 'effectId' in details),
    [],
  );
  assert.match((await ask('GET', '/metrics')).text, /^thutuc_acts_total 0$/m);

  await release({ ask });
  const applicant = { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' };
  const real = await ask('POST', '/api/v1/dossiers', {
    as: 'cb1',
    json: { serviceCode: '1.009999', govAgencyCode: 'XA1', channel: 'direct', applicant },
  });
  const first = await ask('POST', `/api/v1/dossiers/${real.json.id}/actions`, {
    as: 'cb1',
    json: { actionCode: '1000' },
  });
  assert.equal(first.json.dossier.dossierNo, 'XA1-260302-0001');
  assert.equal(first.json.dossier.documents[0].documentCode, '001/BN-2026');
});

test('the versions of a trial are nobody else’s: none is listed, and the first release is version 1', async (t) => {
  const { ask } = await withTrial(t);
  assert.deepEqual((await ask('GET', `${DRAFT}/versions`, { as: 'qt1' })).json, []);
  assert.equal((await ask('GET', `${DRAFT}/in-force`, { as: 'qt1' })).status, 404);
});

test('the invited find it under Hồ sơ thử and nowhere else', async (t) => {
  const { ask, id } = await withTrial(t);
  const ids = async (as: string, path: string) =>
    (await ask('GET', path, { as })).json.map((row: { id: string }) => row.id);
  const filter = encodeURIComponent(JSON.stringify({ trial: true }));
  for (const as of ['qt1', 'cb1']) {
    assert.deepEqual(await ids(as, '/api/v1/dossiers'), []);
    assert.deepEqual(await ids(as, `/api/v1/dossiers?filter=${filter}`), [id]);
    assert.deepEqual(await ids(as, `${DRAFT}/trials`), [id]);
    const queues = (await ask('GET', '/api/v1/statistics/queues', { as })).json;
    assert.deepEqual([...new Set(queues.map(({ total }: { total: number }) => total))], [0]);
  }
});

test('whoever may change the draft plays the parts it asks for, and the log says who it really was', async (t) => {
  const { ask, path, act } = await withTrial(t);
  const { json: view } = await ask('GET', `${path}/trial`, { as: 'qt1' });
  assert.deepEqual(
    view.parts.map(({ part }: { part: string }) => part),
    ['role:MOTCUA', 'applicant', 'partner', 'clock'],
  );
  const refused = await act('qt1', '1000');
  assert.deepEqual([refused.status, refused.json.code], [403, 'not-your-step']);
  const done = await act('qt1', '1000', 'role:MOTCUA');
  assert.equal(done.status, 200, done.text);
  const { kind, username, roleCode, playing } = done.json.entry.actor;
  assert.deepEqual([kind, username, roleCode, playing.part], ['officer', 'qt1', 'MOTCUA', 'role:MOTCUA']);
  const enabled = async (part: string) =>
    (await ask('GET', `${path}/actions?playAs=${part}`, { as: 'qt1' })).json
      .filter((action: { enabled: boolean }) => action.enabled)
      .map(({ actionCode }: { actionCode: string }) => actionCode);
  assert.deepEqual(await enabled('role:MOTCUA'), ['4000', '4001']);
  assert.deepEqual(await enabled('applicant'), ['4001']);
  assert.deepEqual(await enabled('partner'), ['4002']);
  assert.deepEqual(await enabled('clock'), ['4003']);
  const preview = await ask('POST', `${path}/preview`, { as: 'qt1', json: { actionCode: '4003', playAs: 'clock' } });
  assert.equal(preview.status, 200, preview.text);
  const timed = await act('qt1', '4003', 'clock');
  assert.deepEqual([timed.json.entry.actor.kind, timed.json.entry.actor.username], ['timer', 'qt1']);
});

test('an invited officer plays nobody, and nobody is played in a real dossier', async (t) => {
  const { ask, path, act } = await withTrial(t);
  assert.deepEqual((await ask('GET', `${path}/trial`, { as: 'cb1' })).json.parts, []);
  assert.equal((await act('cb1', '1000', 'role:MOTCUA')).json.code, 'not-allowed');
  assert.equal((await act('qt1', '1000', 'role:ADMIN')).json.code, 'not-allowed');
  await release({ ask });
  const real = await ask('POST', '/api/v1/dossiers', {
    as: 'cb1',
    json: {
      serviceCode: '1.009999',
      govAgencyCode: 'XA1',
      channel: 'direct',
      applicant: { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' },
    },
  });
  const played = await ask('POST', `/api/v1/dossiers/${real.json.id}/actions`, {
    as: 'qt1',
    json: { actionCode: '1000', playAs: 'role:MOTCUA' },
  });
  assert.deepEqual([played.status, played.json.code], [409, 'trial-only']);
});

test('a draft saved again leaves its trial as it was and says so', async (t) => {
  const { ask, path, act } = await withTrial(t);
  const renamed = { ...process, actions: process.actions.map((action) => ({ ...action, actionName: 'Đổi tên' })) };
  const saved = await ask('PUT', DRAFT, { as: 'qt1', json: renamed, headers: { 'If-Match': '"1"' } });
  assert.equal(saved.status, 200, saved.text);
  const { json } = await ask('GET', `${path}/trial`, { as: 'cb1' });
  assert.deepEqual([json.definitions[0].number, json.definitions[0].changed], [1, true]);
  assert.equal((await act('cb1', '1000')).json.entry.actionName, 'Thao tác 1000');
});

test('what could not work is said, faults or not, and a trial of what is not written yet is opened all the same', async (t) => {
  const server = await startTestServer(t);
  const lonely = {
    ...process,
    processNo: 'LẺ',
    steps: process.steps.map((step) => ({ ...step, roles: [{ ...step.roles[0], roleCode: 'KHÔNG' }] })),
    actions: process.actions.map((action) => ({ ...action, preCondition: 'khongco=1' })),
  };
  await server.ask('POST', '/api/v1/service-processes', { as: 'qt1', json: lonely });
  const path = `/api/v1/service-processes/${encodeURIComponent('LẺ')}/trials`;
  const json = { govAgencyCode: 'XA1', channel: 'online', invited: [] };
  const opened = await server.ask('POST', path, { as: 'qt1', json });
  assert.equal(opened.status, 201, opened.text);
  const codes = opened.json.findings.map(({ finding }: { finding: { code: string } }) => finding.code);
  for (const code of ['trial-template-missing', 'trial-service-missing', 'trial-offer-missing', 'trial-step-empty'])
    assert.ok(codes.includes(code), code);
  assert.ok(
    opened.json.findings.some(({ finding }: { finding: { severity: string } }) => finding.severity === 'error'),
  );
});

test('a trial is refused for a stranger to the draft, an unknown guest, an unknown agency and an unknown case', async (t) => {
  const { ask } = await withTrial(t);
  const open = (as: string, more: object) =>
    ask('POST', `${DRAFT}/trials`, { as, json: { govAgencyCode: 'XA1', channel: 'direct', invited: [], ...more } });
  assert.deepEqual([(await open('qt2', {})).status, (await open('cb1', {})).status], [403, 403]);
  for (const invited of [['dan1'], ['khong-co']])
    assert.equal((await open('qt1', { invited })).json.code, 'trial-guest-unknown');
  assert.equal((await open('qt1', { govAgencyCode: 'XA9' })).json.code, 'not-found');
  assert.equal((await open('qt1', { caseCode: 'TH9' })).json.code, 'case-unknown');
});

test('the history of the draft tells of a trial to the invited alone', async (t) => {
  const { ask, id } = await withTrial(t);
  const trials = async (as: string) => {
    const { json } = await ask('GET', `${DRAFT}/history`, { as });
    return json
      .filter(({ what }: { what: string }) => what.startsWith('trial'))
      .map((entry: ReturnType<typeof JSON.parse>) => [entry.by, entry.detail.dossierId]);
  };
  assert.deepEqual([await trials('qt1'), await trials('qt2')], [[['qt1', id]], []]);
});

test('whoever opened it removes it with its files and its log; nobody else does', async (t) => {
  const { ask, path, attach, act, engine, id } = await withTrial(t);
  await act('cb1', '1000');
  const { json } = await attach('cb1');
  const file = {
    sha256: json.file.sha256,
    address: `${path}/parts/${encodeURIComponent(PART)}/files/${json.file.fileId}`,
  };
  assert.equal((await ask('GET', file.address, { as: 'qt1' })).text, 'nội dung');
  assert.equal(await engine.files.open(file.sha256), undefined);
  assert.equal((await ask('DELETE', `${path}/trial`, { as: 'cb1' })).json.code, 'not-your-trial');
  assert.equal((await ask('DELETE', `${path}/trial`, { as: 'qt1' })).status, 204);
  for (const address of [path, `${path}/log`, `${path}/effects`, `${path}/trial`, file.address])
    assert.equal((await ask('GET', address, { as: 'qt1' })).status, 404, address);
  assert.deepEqual(await engine.dossiers.log(id), []);
  assert.equal(await engine.files.open(file.sha256, id), undefined);
  const audit = await ask('GET', `/api/v1/audit?subject=dossier/${id}`, {
    as: 'admin',
  });
  assert.deepEqual(
    audit.json.map(({ action }: { action: string }) => action).filter((action: string) => action.startsWith('trial')),
    ['trial-opened', 'trial-removed'],
  );
});

test('publishing and retiring the draft end its trials', async (t) => {
  const server = await withTrial(t);
  const { ask } = server;
  const gone = async (path: string) => (await ask('GET', path, { as: 'qt1' })).status;
  const publish = (items: readonly object[]) => release({ ask }, items);
  assert.equal(await gone(server.path), 200);
  await publish(everyDraft.filter(({ kind }) => kind === 'document-type'));
  assert.equal(await gone(server.path), 200);
  await publish(everyDraft);
  assert.equal(await gone(server.path), 404);
  const second = await openTriedDraft(server);
  await publish(everyDraft.filter(({ kind }) => kind.startsWith('service')).map((item) => ({ ...item, retire: true })));
  assert.equal(await gone(second.path), 404);
});

test('what an engine stopped between a release and the end of its trials left behind is ended at the next start', async (t) => {
  const { engine, ask, path, clock } = await withTrial(t);
  const status = async (address: string) => (await ask('GET', address, { as: 'qt1' })).status;
  const decided = (items: Release['items']): Release => ({
    seq: 2,
    at: clock.now(),
    validFrom: clock.now(),
    reach: 'new-dossiers',
    author: 'qt1',
    reason: 'áp dụng',
    legalBasis: '',
    items,
  });
  await endOverdueTrials(engine, systemActor);
  assert.equal(await status(path), 200);
  clock.advance(60_000);
  await engine.definitions.appendRelease(decided([{ kind: 'service-process', code: PROCESS, version: null }]));
  const later = await openTriedDraft({ ask });
  clock.advance(60_000);
  await endOverdueTrials(engine, systemActor);
  assert.deepEqual([await status(path), await status(later.path)], [404, 200]);
});

test('stand-in papers are put into a trial as its step asks for them, and into no real dossier', async (t) => {
  const { ask, path } = await withTrial(t);
  const { json } = await ask('GET', '/api/v1/dossier-templates/MẪU-THỬ', { as: 'qt1' });
  const parts = json.body.parts.map((part: object) => ({ ...part, required: true }));
  await ask('PUT', '/api/v1/dossier-templates/MẪU-THỬ', {
    as: 'qt1',
    json: { ...json.body, parts },
    headers: { 'If-Match': '"1"' },
  });
  const strict = await openTriedDraft({ ask });
  assert.equal((await strict.act('cb1', '1000')).json.code, 'part-missing');
  const supplied = await ask('POST', `${strict.path}/trial/papers`, { as: 'cb1' });
  assert.deepEqual([supplied.status, supplied.json.parts[0].files[0].by], [200, 'Cán bộ cb1'], supplied.text);
  assert.equal((await strict.act('cb1', '1000')).status, 200);
  assert.equal((await ask('POST', `${path}/trial/papers`, { as: 'admin' })).status, 404);
});

test('removing the draft removes its trials, and only its', async (t) => {
  const { ask, path } = await withTrial(t);
  await ask('POST', '/api/v1/service-processes', { as: 'qt1', json: { ...process, processNo: 'LẺ' } });
  const draft = `/api/v1/service-processes/${encodeURIComponent('LẺ')}`;
  const json = { govAgencyCode: 'XA1', channel: 'direct', invited: [] };
  const opened = await ask('POST', `${draft}/trials`, { as: 'qt1', json });
  assert.equal(opened.status, 201, opened.text);
  const removed = await ask('DELETE', draft, { as: 'qt1', headers: { 'If-Match': '"1"' } });
  assert.equal(removed.status, 204, removed.text);
  assert.equal((await ask('GET', `/api/v1/dossiers/${opened.json.id}`, { as: 'qt1' })).status, 404);
  assert.equal((await ask('GET', path, { as: 'qt1' })).status, 200);
});
