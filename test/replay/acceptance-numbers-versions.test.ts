import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { formatNumber } from '../../engine/domain/numbering/format-number.ts';
import { isLegalAgencyCode, legalDossierCode } from '../../engine/domain/numbering/legal-dossier-code.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { ACT_ROLES, agencyCode, procedure } from '../bench/bench-process.ts';
import { benchProvince, commandAt, openAt, releaseProcedure } from '../support/bench-province.ts';

/** 08:00 in Vietnam on Wednesday 21/08/2024. */
const START = '2024-08-21T01:00:00.000Z';

/** The number given by a reception, or null when it is refused. */
async function receive(engine: Engine, id: string): Promise<string | null> {
  try {
    return (await takeAction(engine, systemActor, id, commandAt(0))).dossier.dossierNo ?? null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const numbersFrom = (agency: string, day: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${agency}-${day}-${String(place + 1).padStart(4, '0')}`);

test('A1 the code is agency-yyMMdd-nnnn, counted per agency and day, without gap or duplicate among 100 receptions at once', async (t) => {
  const { engine, clock } = await benchProvince(t, { start: START });
  const [one, two] = [agencyCode(0), agencyCode(1)];
  const openMany = async (agency: string) => {
    const ids: string[] = [];
    for (let place = 0; place < 60; place += 1) ids.push(await openAt(engine, agency, { complete: place % 6 !== 0 }));
    return ids;
  };
  const ids = [...(await openMany(one)), ...(await openMany(two))];
  const given = await Promise.all(ids.map((id) => receive(engine, id)));
  const numbers = given.filter((number) => number !== null).sort();
  assert.equal(given.length - numbers.length, 20, 'those without their papers are refused');
  assert.deepEqual(numbers, [...numbersFrom(one, '240821', 50), ...numbersFrom(two, '240821', 50)].sort());

  // 23:59 and 00:00 in Vietnam are two days, though one day of UTC.
  clock.set('2024-08-22T16:59:00.000Z');
  assert.equal(await receive(engine, await openAt(engine, one)), `${one}-240822-0001`);
  clock.set('2024-08-22T17:00:00.000Z');
  assert.equal(await receive(engine, await openAt(engine, one)), `${one}-240823-0001`);

  const draw = legalDossierCode('H20.24.16', START);
  assert.equal(formatNumber(draw, [63]), 'H20.24.16-240821-0063');
  assert.equal(formatNumber(draw, [92_637]), 'H20.24.16-240821-92637');
  assert.ok(isLegalAgencyCode('H20.24.16') && isLegalAgencyCode('A'.repeat(35)));
  assert.ok(!isLegalAgencyCode('A'.repeat(36)) && !isLegalAgencyCode('h20') && !isLegalAgencyCode(''));
});

test('A9 a dossier keeps the process version of its acceptance; editing and publishing the definition changes no running dossier', async (t) => {
  const { engine } = await benchProvince(t, { start: START });
  const agency = agencyCode(0);
  const id = await openAt(engine, agency);
  await takeAction(engine, systemActor, id, commandAt(0));
  const accepted = await engine.dossiers.find(id);
  const edited = procedure.map((definition) =>
    definition.kind === 'service-process'
      ? { ...definition, body: { ...definition.body, processName: 'Quy trình đã sửa', durationCount: 3 } }
      : definition,
  );
  await saveBatch(engine, systemActor, edited, 'Sửa quy trình');
  assert.deepEqual(await engine.dossiers.find(id), accepted);
  await releaseProcedure(engine);
  assert.deepEqual(await engine.dossiers.find(id), accepted);
  const later = await engine.dossiers.find(await openAt(engine, agency));
  assert.notEqual(later?.pins.process.version, accepted?.pins.process.version);
  for (let place = 1; place < ACT_ROLES.length; place += 1) await takeAction(engine, systemActor, id, commandAt(place));
  const finished = await engine.dossiers.find(id);
  assert.equal(finished?.status, 'done');
  assert.deepEqual(finished?.pins, accepted?.pins);
  assert.equal(finished?.dates.dueDate, accepted?.dates.dueDate);
});
