import assert from 'node:assert/strict';
import test from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { undoAction } from '../../engine/usecases/undo-action.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { playedPartners } from '../support/played-partner.ts';
import { seededEngine } from '../support/seeded-engine.ts';

test('a child refused by mistake is taken back once its parent has taken back what it did because of that', async (t) => {
  const clock = new SimulatedClock('2026-03-04T02:00:00.000Z');
  const { engine } = await seededEngine(t, 'demo', clock);
  Object.assign(engine, { outside: playedPartners().outside });
  const opened = await openDossier(engine, systemActor, {
    serviceCode: '2.000986',
    govAgencyCode: 'H20.31',
    channel: 'direct',
    applicant: { kind: 'person', name: 'Phạm Thị Mẹ', idNo: '087188001299' },
    parts: ['TP01', 'TP02'].map((partNo) => ({ partNo, receivedOriginals: 1, fileMark: 1 })),
  });
  const read = async (id: string) => (await engine.dossiers.find(id)) ?? assert.fail(`no dossier ${id}`);
  const parentId = opened.id;
  await takeAction(engine, systemActor, parentId, { actionCode: '1100' });
  await drainEffects(engine);
  const waiting = await read(parentId);
  const childId = waiting.children[0]?.childId ?? assert.fail('no child was planned');
  const before = await read(childId);
  await takeAction(engine, systemActor, childId, { actionCode: '4210', actionNote: 'giấy chứng sinh không hợp lệ' });
  await drainEffects(engine);
  assert.notEqual((await read(parentId)).step?.stepCode, waiting.step?.stepCode, 'the mapped act was done');
  await assert.rejects(
    () => undoAction(engine, systemActor, childId, { reason: 'bấm nhầm' }),
    (error: unknown) => error instanceof Refused && error.reasons.some(({ code }) => code === 'undo-relative-acted'),
  );
  await undoAction(engine, systemActor, parentId, { reason: 'hồ sơ đơn bị từ chối nhầm' });
  await undoAction(engine, systemActor, childId, { reason: 'bấm nhầm' });
  await drainEffects(engine);
  const [parent, child] = [await read(parentId), await read(childId)];
  assert.deepEqual([child.status, child.step?.stepCode], [before.status, before.step?.stepCode]);
  assert.deepEqual(
    [parent.step?.stepCode, parent.children.map(({ state, status }) => [state, status])],
    [
      waiting.step?.stepCode,
      [
        ['open', before.status],
        ['waiting', undefined],
        ['waiting', undefined],
      ],
    ],
    'what was to follow the birth waits for it again',
  );
});
