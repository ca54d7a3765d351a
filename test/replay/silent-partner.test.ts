import assert from 'node:assert/strict';
import test from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { changeDossier } from '../../engine/usecases/change-dossier.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { wakeTimers } from '../../engine/workers/timer-loop.ts';
import { playedPartners } from '../support/played-partner.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const at = (local: string) => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

test('A10 a body that has not answered two working hours after a child was opened there: both sides are told, once', async (t) => {
  const clock = new SimulatedClock(at('2026-03-04 16:00'));
  const { engine } = await seededEngine(t, 'demo', clock);
  const { partner, outside } = playedPartners();
  Object.assign(engine, { outside });
  const { rows } = await engine.dossiers.list({
    visibleTo: { every: true },
    handlingAgency: 'H20.31',
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 100,
  });
  const found = await Promise.all(rows.map(({ id }) => engine.dossiers.find(id)));
  const parent = found.find((dossier) => dossier?.step && !dossier.step.final && dossier.children.length === 0);
  assert.ok(parent);
  const childId = engine.randomness.id();
  await changeDossier(engine, systemActor, parent.id, 'resync', (_dossier, { now }) => ({
    events: [
      {
        type: 'child-planned',
        child: {
          childId,
          serviceCode: '1.001193',
          agencyCode: 'H20.31',
          templateNo: '',
          state: 'opening',
          plannedAt: now,
        },
      },
    ],
  }));
  await drainEffects(engine);
  assert.ok(await engine.dossiers.find(childId));
  const silence = async () => {
    await wakeTimers(engine);
    await drainEffects(engine);
    const child = (await engine.dossiers.find(parent.id))?.children.find((one) => one.childId === childId);
    return child?.alertedAt;
  };
  // One hour is left of Wednesday's office hours; the second ends at 08:00 on Thursday at the earliest.
  clock.set(at('2026-03-04 23:00'));
  assert.equal(await silence(), undefined);
  clock.set(at('2026-03-05 08:31'));
  assert.equal(await silence(), at('2026-03-05 08:31'));
  const told = [...partner.contents.values()].filter(
    (content) =>
      typeof content === 'object' &&
      content !== null &&
      'notificationType' in content &&
      content.notificationType === 'EMPL-CHILD-SILENT',
  );
  assert.ok(told.length >= 1, 'nobody was told');
  const called = [...partner.contents.values()]
    .map((content) => JSON.stringify(content))
    .filter((content) => /TECH-CHILD-SILENT.*chưa trả lời từ 16:00 ngày 04\/03\/2026/.test(content));
  assert.equal(called.length, 1, 'those who run the system are called once');
  assert.match(called[0] ?? '', /"username":"quantri\.tinh"/);
  const log = await engine.dossiers.log(parent.id);
  assert.equal(log.at(-1)?.command, 'timer');
  const stored = await engine.dossiers.find(parent.id);
  assert.deepEqual({ ...replay(log), revision: 0 }, { ...stored, revision: 0 });
  clock.set(at('2026-03-06 08:31'));
  await silence();
  const again = (await engine.dossiers.log(parent.id)).flatMap(({ events }) =>
    events.filter((event) => event.type === 'child-changed' && event.alertedAt !== undefined),
  );
  assert.equal(again.length, 1);
});
