import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { explainAct } from '../../engine/usecases/explain-act.ts';
import { moveDossier, previewMove } from '../../engine/usecases/move-dossier.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { setAccount } from '../../engine/usecases/set-account.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { undoAction } from '../../engine/usecases/undo-action.ts';
import { ACT_ROLES, actionCode, agencyCode, procedure, usernameOf } from '../bench/bench-process.ts';
import { benchProvince, commandAt, openAt, personAt, releaseProcedure } from '../support/bench-province.ts';

const AGENCY = agencyCode(0);
const LAST = ACT_ROLES.length - 1;

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  try {
    await asked;
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.reasons.map(({ code }) => code);
    throw error;
  }
}

test('an administrator moves a dossier to any step with a reason, sees before what it leads to, and reopens a closed one', async (t) => {
  const { engine, clock } = await benchProvince(t);
  const id = await openAt(engine, AGENCY);
  const desk = await personAt(engine, 'BP_MOT_CUA', AGENCY);
  await takeAction(engine, desk, id, commandAt(0));
  const received = await engine.dossiers.find(id);
  const body = { stepCode: '500', reason: 'Hồ sơ giấy đã thẩm định xong' };
  assert.deepEqual(await codesOf(moveDossier(engine, desk, id, body)), ['not-allowed']);
  assert.deepEqual(await codesOf(moveDossier(engine, systemActor, id, { ...body, reason: ' ' })), ['note-missing']);
  assert.deepEqual(await codesOf(moveDossier(engine, systemActor, id, { ...body, stepCode: '???' })), ['step-unknown']);

  const preview = await previewMove(engine, systemActor, id, body);
  assert.deepEqual(await engine.dossiers.find(id), received, 'a preview writes nothing');
  const moved = await moveDossier(engine, systemActor, id, body);
  assert.deepEqual(
    [moved.step?.stepCode, moved.handRoles, moved.dates.dueDate, moved.dossierNo],
    ['500', preview.dossier.handRoles, received?.dates.dueDate, received?.dossierNo],
  );
  const log = await engine.dossiers.log(id);
  assert.deepEqual([log.at(-1)?.command, log.at(-1)?.note], ['move', body.reason]);
  assert.deepEqual(await codesOf(moveDossier(engine, systemActor, id, body)), ['already-at-step']);

  for (let place = 5; place <= LAST; place += 1) await takeAction(engine, systemActor, id, commandAt(place));
  assert.equal((await engine.dossiers.find(id))?.step?.final, true);
  clock.advance(86_400_000);
  const reopened = await moveDossier(engine, systemActor, id, { stepCode: '400', reason: 'Kết quả sai, làm lại' });
  assert.deepEqual([reopened.status, reopened.dates.finishDate], ['processing', null]);
  assert.ok((reopened.dates.dueDate ?? '') > (received?.dates.dueDate ?? ''), 'its time starts anew');
  const again = await undoAction(engine, systemActor, id, { reason: 'không cần' });
  assert.equal(again.step?.final, true);
  const stored = await engine.dossiers.find(id);
  assert.deepEqual({ ...replay(await engine.dossiers.log(id)), revision: stored?.revision }, stored);
});

test('why an act cannot be done is said for anybody: the step, the way to it, the role, the account, the version', async (t) => {
  const { engine } = await benchProvince(t);
  const id = await openAt(engine, AGENCY, { complete: false });
  const desk = await personAt(engine, 'BP_MOT_CUA', AGENCY);
  const clerk = usernameOf('VAN_THU', AGENCY);
  const codes = async (...[who, body]: [typeof desk, Parameters<typeof explainAct>[3]]) =>
    (await explainAct(engine, who, id, body)).reasons.map(({ code }) => code);

  assert.deepEqual(new Set(await codes(desk, { actionCode: actionCode(0) })), new Set(['part-missing']));
  await moveDossier(engine, systemActor, id, { stepCode: '200', reason: 'thử' });

  const far = await explainAct(engine, desk, id, { actionCode: actionCode(7) });
  assert.deepEqual(
    far.reasons.map(({ code }) => code),
    ['act-elsewhere', 'not-your-step'],
  );
  assert.match(far.reasons[0]?.message.vi ?? '', /Phân công thụ lý → Thẩm định hồ sơ/);
  assert.ok(far.reasons.every(({ mender }) => mender.vi !== ''));

  assert.deepEqual(await codesOf(explainAct(engine, desk, id, { actionCode: actionCode(2), username: clerk })), [
    'not-allowed',
  ]);
  assert.deepEqual(await codes(systemActor, { actionCode: actionCode(2), username: clerk }), ['not-your-step']);
  const head = usernameOf('LANH_DAO_PHONG', AGENCY);
  const possible = await explainAct(engine, systemActor, id, { actionCode: actionCode(2), username: head });
  assert.deepEqual([possible.possible, possible.reasons], [true, []]);
  await setAccount(engine, systemActor, head, { displayName: head, kind: 'officer', locked: true });
  assert.ok((await codes(systemActor, { actionCode: actionCode(2), username: head })).includes('account-locked'));

  assert.deepEqual(await codes(desk, { actionCode: 'MỚI' }), ['act-not-in-version']);
  const edited = procedure.map((definition) => {
    if (definition.kind !== 'service-process') return definition;
    const body = JSON.parse(JSON.stringify(definition.body));
    body.actions.push({ ...body.actions[2], actionCode: 'MỚI', actionKey: 'mới' });
    return { ...definition, body };
  });
  await saveBatch(engine, systemActor, edited, 'thêm thao tác');
  await releaseProcedure(engine);
  assert.deepEqual(await codes(desk, { actionCode: 'MỚI' }), ['act-in-other-version']);

  await undoAction(engine, systemActor, id, { reason: 'thử xong' });
  assert.deepEqual(await codes(desk, { actionCode: actionCode(5) }), ['act-elsewhere']);
});
