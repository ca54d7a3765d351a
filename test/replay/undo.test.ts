import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { markOpened } from '../../engine/usecases/mark-opened.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { readUndo, undoAction } from '../../engine/usecases/undo-action.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { ACT_ROLES, agencyCode } from '../bench/bench-process.ts';
import { benchProvince, commandAt, openAt, personAt } from '../support/bench-province.ts';
import type { Ending } from '../support/ending.ts';
import { withDossiers } from '../support/overtaken.ts';

const AGENCY = agencyCode(0);

/** The refusal codes of something that is asked; none when it was done. */
async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  try {
    await asked;
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.reasons.map(({ code }) => code);
    throw error;
  }
}

/** A dossier taken in and handed over: it waits for the head of room. */
async function handedOver(t: Ending) {
  const { engine } = await benchProvince(t);
  const id = await openAt(engine, AGENCY);
  const desk = await personAt(engine, 'BP_MOT_CUA', AGENCY);
  const head = await personAt(engine, 'LANH_DAO_PHONG', AGENCY);
  await takeAction(engine, desk, id, commandAt(0));
  const received = await engine.dossiers.find(id);
  await takeAction(engine, desk, id, commandAt(1));
  return { engine, id, desk, head, received };
}

async function consistent(engine: Engine, id: string): Promise<void> {
  const stored = await engine.dossiers.find(id);
  assert.deepEqual({ ...replay(await engine.dossiers.log(id)), revision: stored?.revision }, stored);
}

test('A15 the sender takes an act back until the receiver acts; once it was opened, with a reason, and the receiver is told', async (t) => {
  const { engine, id, desk, head, received } = await handedOver(t);
  assert.deepEqual(await codesOf(undoAction(engine, head, id, { reason: 'không phải của tôi' })), [], 'a leader may');
  assert.equal((await engine.dossiers.find(id))?.step?.stepCode, received?.step?.stepCode);
  await takeAction(engine, desk, id, commandAt(1));
  const clerk = await personAt(engine, 'VAN_THU', AGENCY);
  assert.deepEqual(await codesOf(undoAction(engine, clerk, id, { reason: 'tôi muốn' })), ['undo-not-yours']);

  await markOpened(engine, clerk, id);
  assert.equal((await readUndo(engine, desk, id)).reasonNeeded, false, 'who only looks receives nothing');
  await markOpened(engine, head, id);
  const offer = await readUndo(engine, desk, id);
  assert.deepEqual([offer.reasonNeeded, offer.reasons, offer.openedBy.length], [true, [], 1]);
  assert.deepEqual(await codesOf(undoAction(engine, desk, id, {})), ['note-missing']);
  const undone = await undoAction(engine, desk, id, { reason: 'Bấm nhầm' });
  assert.equal(undone.step?.stepCode, received?.step?.stepCode);
  const told = (await engine.dossiers.effects(id)).filter(({ payload }) => payload.notificationType === 'EMPL-UNDO');
  assert.equal(told.length, 1);

  await takeAction(engine, desk, id, commandAt(1));
  await takeAction(engine, head, id, commandAt(2));
  await consistent(engine, id);
  const specialist = await personAt(engine, 'CHUYEN_VIEN', AGENCY);
  await takeAction(engine, specialist, id, commandAt(3));
  assert.deepEqual(await codesOf(undoAction(engine, desk, id, { reason: 'muộn rồi' })), ['undo-not-yours']);
  assert.deepEqual(await codesOf(undoAction(engine, specialist, id, { undoes: 2 })), ['dossier-moved']);
  assert.deepEqual(await codesOf(undoAction(engine, specialist, id, {})), []);
  await consistent(engine, id);
});

test('an undo and the act of the receiver at the same moment: exactly one of them happens', async (t) => {
  const { engine, id, desk, head } = await handedOver(t);
  for (let round = 0; round < 20; round += 1) {
    const seen = await engine.dossiers.find(id);
    const [undone, acted] = await Promise.all([
      codesOf(undoAction(engine, desk, id, { undoes: seen?.seq ?? 0, reason: 'nhầm' })),
      codesOf(takeAction(engine, head, id, { ...commandAt(2), stepCode: seen?.step?.stepCode ?? '' })),
    ]);
    assert.deepEqual([undone.length === 0, acted.length === 0].filter(Boolean).length, 1, `${undone} / ${acted}`);
    await consistent(engine, id);
    if (undone.length === 0) await takeAction(engine, desk, id, commandAt(1));
    else await undoAction(engine, head, id, { reason: 'làm lại' });
  }
});

test('an act that ended a dossier is taken back the same way; what the applicant was told is corrected, what was not sent is withdrawn', async (t) => {
  const { engine, id } = await handedOver(t);
  for (let place = 2; place < ACT_ROLES.length - 1; place += 1)
    await takeAction(engine, systemActor, id, commandAt(place));
  await drainEffects(engine);
  const before = await engine.dossiers.find(id);
  const desk = await personAt(engine, 'BP_MOT_CUA', AGENCY);
  const last = ACT_ROLES.length - 1;

  const ended = await takeAction(engine, desk, id, commandAt(last));
  assert.equal(ended.dossier.status, 'done');
  await undoAction(engine, desk, id, {});
  const unsent = (await engine.dossiers.effects(id)).filter(({ seq }) => seq === ended.entry.seq);
  assert.ok(unsent.length > 0 && unsent.every(({ state }) => state === 'withdrawn'));
  assert.equal(await drainEffects(engine), 0, 'nothing is sent of an act taken back in time');

  const again = await takeAction(engine, desk, id, commandAt(last));
  await drainEffects(engine);
  await undoAction(engine, desk, id, { reason: 'nhầm' }, { idempotencyKey: 'một lần' });
  await undoAction(engine, desk, id, { reason: 'nhầm' }, { idempotencyKey: 'một lần' });
  const effects = await engine.dossiers.effects(id);
  assert.ok(effects.filter(({ seq }) => seq === again.entry.seq).every(({ state }) => state === 'done'));
  const corrections = effects.filter(({ seq }) => seq === again.entry.seq + 1);
  assert.deepEqual(
    corrections.map(({ kind, payload }) => [kind, payload.correction ?? payload.notificationType]).sort(),
    [
      ['notify', 'APLC-CORRECTION'],
      ['publish', true],
    ],
  );
  const told = corrections.find(({ kind }) => kind === 'publish')?.payload;
  assert.deepEqual(
    [told?.status, told?.stepName],
    [before?.status, before?.step?.stepName],
    'the portal shows where the dossier stands again, whole',
  );
  const after = await engine.dossiers.find(id);
  const { seq: _s, revision: _r, updatedAt: _u, documents: _d, ...same } = after ?? {};
  const { seq: _s1, revision: _r1, updatedAt: _u1, documents: _d1, ...was } = before ?? {};
  assert.deepEqual(same, was);
  await consistent(engine, id);
});

test('an effect that is under way when its act is taken back is let out and corrected; one that only waits is never sent', async (t) => {
  const { engine, id } = await handedOver(t);
  for (let place = 2; place < ACT_ROLES.length - 1; place += 1)
    await takeAction(engine, systemActor, id, commandAt(place));
  await drainEffects(engine);
  const desk = await personAt(engine, 'BP_MOT_CUA', AGENCY);
  const ended = await takeAction(engine, desk, id, commandAt(ACT_ROLES.length - 1));
  const { seq } = ended.entry;
  const ofAct = async () => (await engine.dossiers.effects(id)).filter((effect) => effect.seq === seq);
  const now = engine.clock.now();
  // The worker has taken one of them when the undo comes, and dies before it can say what came of it.
  const [taken] = await engine.effects.claim(now, new Date(Date.parse(now) + 60_000).toISOString(), 1);
  assert.equal(taken?.seq, seq);
  await undoAction(engine, desk, id, { reason: 'nhầm' });
  const waiting = (await ofAct()).filter((effect) => effect.id !== taken?.id);
  assert.ok(waiting.length > 0 && waiting.every(({ state }) => state === 'withdrawn'));
  const corrects = (await engine.dossiers.effects(id)).filter(
    (effect) => effect.seq === seq + 1 && effect.target === taken?.target,
  );
  assert.equal(corrects.length, 1, 'what may be out is corrected');
  if (taken) await engine.effects.settle(taken.id, { state: 'done' });
  await drainEffects(engine);
  const states = new Map((await ofAct()).map((effect) => [effect.id, effect.state]));
  assert.equal(states.get(taken?.id ?? ''), 'done');
  assert.ok(
    waiting.every((effect) => states.get(effect.id) === 'withdrawn'),
    'what was withdrawn stays withdrawn',
  );
  await consistent(engine, id);
});

test('what goes out between the reading of an undo and its write is corrected all the same', async (t) => {
  const { engine, id } = await handedOver(t);
  for (let place = 2; place < ACT_ROLES.length - 1; place += 1)
    await takeAction(engine, systemActor, id, commandAt(place));
  await drainEffects(engine);
  const desk = await personAt(engine, 'BP_MOT_CUA', AGENCY);
  const { entry } = await takeAction(engine, desk, id, commandAt(ACT_ROLES.length - 1));
  let sent = false;
  const overtaken = withDossiers(engine, {
    async effects(dossierId) {
      const read = await engine.dossiers.effects(dossierId);
      if (!sent) await drainEffects(engine);
      sent = true;
      return read;
    },
  });
  await undoAction(overtaken, desk, id, { reason: 'nhầm' });
  const effects = await engine.dossiers.effects(id);
  assert.ok(effects.filter(({ seq }) => seq === entry.seq).every(({ state }) => state === 'done'));
  const told = effects.filter(({ seq }) => seq === entry.seq + 1).map(({ payload }) => payload.notificationType);
  assert.ok(told.includes('APLC-CORRECTION'), `${told}`);
  await consistent(engine, id);
});
