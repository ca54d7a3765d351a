import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { setAccount } from '../../engine/usecases/set-account.ts';
import { receivedDossier } from '../support/received-dossier.ts';
import { startSeededServer } from '../support/seeded-server.ts';

const DESK = 'motcua.sadec';
const SPECIALIST = 'cv1.sadec';
const ADMIN = 'quantri.tinh';
/** Đề nghị từ chối giải quyết. */
const REFUSAL = '2400';

/** The demonstration province with a dossier the desk has just received. */
async function office(t: TestContext) {
  const server = await startSeededServer(t);
  const { id } = await receivedDossier(server.engine);
  const path = `/api/v1/dossiers/${id}`;
  return { ...server, id, path };
}

const codes = ({ errors }: { errors: { code: string }[] }): string[] => errors.map(({ code }) => code);

describe('taking back, moving and asking why, over HTTP', () => {
  test('a refusal pressed by mistake (WF-06) is offered to be taken back, is taken back, and stands in the log', async (t) => {
    const { get, post, path } = await office(t);
    const before = await get(SPECIALIST, path);
    const acted = await post(SPECIALIST, `${path}/actions`, { actionCode: REFUSAL, actionNote: 'Thiếu bản vẽ' });
    assert.equal(acted.status, 200, JSON.stringify(acted.json));
    const offer = await get(SPECIALIST, `${path}/undo`);
    assert.deepEqual([offer.status, offer.json.undoes, offer.json.reasons], [200, acted.json.entry.seq, []]);
    const undone = await post(SPECIALIST, `${path}/undo`, { undoes: offer.json.undoes });
    assert.deepEqual(
      [undone.status, undone.json.step, undone.json.dates],
      [200, before.json.step, before.json.dates],
      JSON.stringify(undone.json),
    );
    const { json: log } = await get(SPECIALIST, `${path}/log`);
    assert.deepEqual([log.at(-2).actionCode, log.at(-1).command], [REFUSAL, 'undo'], 'nothing is deleted');
    assert.equal(JSON.stringify(log).includes('lookupSecret'), false, 'the secret of the applicant leaks nowhere');
  });

  test('who has no part in an act takes nothing back; an act gone on from, or gone already, is refused with its reason', async (t) => {
    const { post, path } = await office(t);
    const stranger = await post('ketoan.sadec', `${path}/undo`, { reason: 'tôi muốn' });
    assert.deepEqual([stranger.status, codes(stranger.json)], [403, ['undo-not-yours']]);
    await post(SPECIALIST, `${path}/actions`, { actionCode: REFUSAL, actionNote: 'Thiếu bản vẽ' });
    const late = await post(DESK, `${path}/undo`, { undoes: 2, reason: 'nhầm' });
    assert.deepEqual([late.status, codes(late.json)], [409, ['dossier-moved']], 'another act is the last by now');
    assert.deepEqual(codes((await post(DESK, `${path}/undo`, { reason: 'nhầm' })).json), ['undo-not-yours']);
  });

  test('only whoever administers it moves a dossier specially, and only to a step there is, with a reason', async (t) => {
    const { get, post, path } = await office(t);
    const body = { stepCode: '260', reason: 'Hồ sơ giấy đã thẩm định' };
    assert.equal((await post(SPECIALIST, `${path}/move`, body)).status, 403);
    const preview = await post(ADMIN, `${path}/move/preview`, body);
    assert.deepEqual([preview.status, preview.json.dossier?.step.stepCode], [200, '260'], JSON.stringify(preview.json));
    assert.equal((await get(ADMIN, path)).json.step.stepCode, '210', 'a preview moves nothing');
    assert.deepEqual(codes((await post(ADMIN, `${path}/move`, { ...body, reason: ' ' })).json), ['note-missing']);
    assert.deepEqual(codes((await post(ADMIN, `${path}/move`, { ...body, stepCode: '999' })).json), ['step-unknown']);
    const moved = await post(ADMIN, `${path}/move`, body);
    assert.deepEqual([moved.status, moved.json.step.stepCode], [200, '260']);
  });

  test('an operator who configures nothing moves a dossier; the process it runs on is read by officers who see it', async (t) => {
    const { engine, get, post, path } = await office(t);
    const role = {
      roleCode: 'VAN_HANH',
      roleName: 'Vận hành',
      see: 'all',
      act: 'none',
      configure: 'none',
      operate: true,
    };
    await saveDraft(engine, systemActor, { kind: 'role', code: role.roleCode, body: role, expectedRevision: 0 });
    const posts = [{ roleCode: role.roleCode, agencyCode: 'H20' }];
    const body = { employeeNo: 'NV-VH', username: 'vanhanh', fullName: 'Vận hành', workingStatus: 1, posts };
    await saveDraft(engine, systemActor, { kind: 'employee', code: body.employeeNo, body, expectedRevision: 0 });
    const account = { displayName: 'Vận hành', kind: 'officer', locked: false, password: 'mocua-2026' } as const;
    await setAccount(engine, systemActor, 'vanhanh', account);

    const move = { stepCode: '260', reason: 'Hồ sơ giấy đã thẩm định' };
    assert.equal((await post('vanhanh', `${path}/move/preview`, move)).status, 200);
    const moved = await post('vanhanh', `${path}/move`, move);
    assert.deepEqual([moved.status, moved.json.step?.stepCode], [200, '260'], JSON.stringify(moved.json));

    const process = await get('vanhanh', `${path}/process`);
    assert.equal(process.status, 200, JSON.stringify(process.json));
    const named = (steps: { stepCode: string }[]) => steps.map(({ stepCode }) => stepCode);
    assert.deepEqual(named(process.json.body.steps), named(process.json.compiled.steps));
    assert.equal((await get('congdan1', `${path}/process`)).status, 403);
    assert.equal(
      (await get('quantri.sct', `${path}/process`)).status,
      404,
      'of a dossier nobody may see, nothing is told',
    );
  });

  test('why an act cannot be done is told to whoever sees the dossier; of others only to whoever manages', async (t) => {
    const { post, path } = await office(t);
    const own = await post(DESK, `${path}/why`, { actionCode: REFUSAL });
    assert.deepEqual(
      [own.status, own.json.possible, codes({ errors: own.json.reasons })],
      [200, false, ['not-your-step']],
    );
    assert.equal((await post(DESK, `${path}/why`, { actionCode: REFUSAL, username: SPECIALIST })).status, 403);
    const other = await post(ADMIN, `${path}/why`, { actionCode: REFUSAL, username: SPECIALIST });
    assert.deepEqual([other.status, other.json.possible, other.json.personName], [200, true, 'Đặng Mỹ Duyên']);
    assert.equal((await post(ADMIN, `${path}/why`, { actionCode: REFUSAL, username: 'khong.co' })).status, 404);
  });
});
