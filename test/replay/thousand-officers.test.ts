import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { type ActGuard, takeAction } from '../../engine/usecases/take-action.ts';
import type { ActBody, Employee } from '../../schemas/types/index.ts';
import { ACT_ROLES, agencyCode, OFFERED } from '../bench/bench-process.ts';
import { benchProvince, commandAt, openAt } from '../support/bench-province.ts';

const OFFICERS = 1_000;
const DOSSIERS = 200;
const WAVES = 12;
const roles = [...new Set(ACT_ROLES)];

const crowd: Employee[] = Array.from({ length: OFFICERS }, (_, place) => ({
  employeeNo: `can-bo-${place}`,
  username: `can-bo-${place}`,
  fullName: `Cán bộ ${place}`,
  workingStatus: 1,
  posts: [{ roleCode: roles[place % roles.length] ?? 'BP_MOT_CUA', agencyCode: agencyCode(place % OFFERED) }],
}));

/** What one officer sends, and what came back: the entry, or the codes of the refusal. */
interface Answer {
  dossierId: string;
  key: string;
  entryId?: string;
  refused?: string[];
}

async function send(engine: Engine, actor: Actor, dossierId: string, body: ActBody, guard: ActGuard): Promise<Answer> {
  const key = guard.idempotencyKey ?? '';
  try {
    const { entry } = await takeAction(engine, actor, dossierId, body, guard);
    return { dossierId, key, entryId: entry.id };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { dossierId, key, refused: error.reasons.map(({ code }) => code) };
  }
}

/** A repeatable choice below `count`. */
function chooser(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** One wave: every officer at once, each on a dossier of the own agency; every fifth sends twice, every seventh on what was seen before the last wave. */
async function wave(engine: Engine, actors: readonly Actor[], dossiers: readonly string[], round: number) {
  const choose = chooser(round + 1);
  const answers = await Promise.all(
    actors.map(async (actor, place): Promise<Answer[]> => {
      const mine = dossiers.filter((_, index) => index % OFFERED === place % OFFERED);
      const dossierId = mine[choose(mine.length)] ?? '';
      const dossier = await engine.dossiers.find(dossierId);
      const at = Number(dossier?.step?.stepCode ?? 0) / 100;
      const next = choose(4) === 0 ? choose(ACT_ROLES.length) : Math.min(at, ACT_ROLES.length - 1);
      const body = commandAt(next);
      const seen = dossier?.seq ?? 1;
      const guard = {
        idempotencyKey: `vòng ${round} cán bộ ${place}`,
        ...(place % 7 === 0 ? { ifMatch: Math.max(1, seen - (round % 2)) } : {}),
      };
      const once = send(engine, actor, dossierId, body, guard);
      return Promise.all(place % 5 === 0 ? [once, send(engine, actor, dossierId, body, guard)] : [once]);
    }),
  );
  return answers.flat();
}

test('a thousand officers acting on two hundred dossiers at once: every answer is done once or a clear refusal', {
  timeout: 170_000,
}, async (t) => {
  const people = crowd.map((body) => ({ kind: 'employee' as const, code: body.employeeNo, body: { ...body } }));
  const { engine } = await benchProvince(t, { more: people });
  const dossiers: string[] = [];
  for (let place = 0; place < DOSSIERS; place += 1)
    dossiers.push(
      await openAt(engine, agencyCode(place % OFFERED), { channel: place % 2 === 0 ? 'direct' : 'online' }),
    );
  const directory = await engine.directory.view();
  const actors = crowd.map(({ username = '', fullName }) =>
    actorOf({ username, displayName: fullName, kind: 'officer', passwordHash: '', locked: false }, directory),
  );
  const before = new Map<string, number>();
  for (const id of dossiers) before.set(id, (await engine.dossiers.log(id)).length);
  const answers: Answer[] = [];
  for (let round = 0; round < WAVES; round += 1) answers.push(...(await wave(engine, actors, dossiers, round)));

  const done = answers.filter(({ entryId }) => entryId !== undefined);
  const refused = answers.filter(({ refused: reasons }) => reasons !== undefined);
  t.diagnostic(`${answers.length} requests, ${done.length} done, ${refused.length} refused`);
  assert.equal(done.length + refused.length, answers.length);
  assert.ok(refused.every(({ refused: reasons }) => reasons !== undefined && reasons.length > 0));
  const entryOfKey = new Map<string, string | undefined>();
  for (const { key, entryId } of done) {
    if (entryOfKey.has(key)) assert.equal(entryOfKey.get(key), entryId, `${key} was carried out twice`);
    entryOfKey.set(key, entryId);
  }
  const answered = new Set(entryOfKey.values());
  assert.equal(answered.size, entryOfKey.size, 'two keys were answered with one entry');
  assert.ok(answered.size >= DOSSIERS, 'most of the crowd was refused for nothing');
  const written: string[] = [];
  for (const id of dossiers) {
    const log = await engine.dossiers.log(id);
    const stored = await engine.dossiers.find(id);
    assert.deepEqual(
      log.map(({ seq }) => seq),
      log.map((_, place) => place + 1),
    );
    assert.deepEqual({ ...replay(log), revision: stored?.revision }, stored);
    written.push(...log.slice(before.get(id)).map((entry) => entry.id));
  }
  assert.deepEqual([...answered].sort(), written.sort());
});
