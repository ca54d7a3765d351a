import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { draftsOf, emptyEngine } from '../support/bundle-engine.ts';

const agency = (agencyCode: string, parentCode: string) => ({
  kind: 'agency' as const,
  code: agencyCode,
  body: { agencyCode, agencyName: agencyCode, parentCode, level: 'xa', active: true },
});

test('agencies saved together may not stand in a ring, whether all of it is new or some of it is there', async (t) => {
  const engine = emptyEngine(t);
  const ring = (way: string) => (error: unknown) => {
    assert.ok(error instanceof Refused);
    assert.match(JSON.stringify(error.reasons), new RegExp(way));
    return true;
  };
  const three = [agency('A', 'C'), agency('B', 'A'), agency('C', 'B')];
  await assert.rejects(saveBatch(engine, systemActor, three, 'thử'), ring('A → C → B → A'));
  await assert.rejects(saveBatch(engine, systemActor, [agency('A', 'A')], 'thử'), ring('A → A'));
  assert.equal((await draftsOf(engine)).size, 0);
  await saveBatch(engine, systemActor, [agency('A', ''), agency('B', 'A'), agency('C', 'B')], 'thử');
  await assert.rejects(saveBatch(engine, systemActor, [agency('A', 'C')], 'thử'), ring('A → C → B → A'));
});
