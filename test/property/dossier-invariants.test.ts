import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { reassign } from '../../engine/domain/dossier/reassign.ts';
import { moveSpecially } from '../../engine/domain/dossier/special-move.ts';
import type { Reason } from '../../engine/domain/refusals.ts';
import type { Dossier } from '../../schemas/types/index.ts';
import { citizen, engineActor } from '../support/act-fixture.ts';
import { ACTORS, commands, sketches } from '../support/random-dossiers.ts';
import { Running } from '../support/running-case.ts';

const WAYS = ['act', 'act', 'act', 'act', 'act', 'act', 'undo', 'move', 'reassign', 'foreign act'] as const;
type Way = (typeof WAYS)[number];

const closed = ({ step }: Dossier): boolean => step?.final === true || step?.endedBy !== undefined;

/** A refusal says why. */
function refused(reasons: readonly Reason[]): false {
  assert.ok(reasons.length > 0);
  return false;
}

/** Asks for one thing; true when it was accepted. */
function ask(one: Running, way: Way, asked: typeof commands extends fc.Arbitrary<(infer Asked)[]> ? Asked : never) {
  const { pick, actor, payment, dueDate: _due, minutes: _minutes, legal: _legal, ...entered } = asked;
  const context = one.context(actor);
  const { table } = context;
  if (way === 'undo') return one.takeBack();
  if (way === 'move') {
    const steps = table.process.steps;
    const stepCode = steps[pick % steps.length]?.stepCode ?? '';
    const who = pick % 3 === 0 ? actor : engineActor;
    const decided = moveSpecially(one.dossier, { stepCode, reason: entered.actionNote }, one.context(who));
    if ('reasons' in decided) return refused(decided.reasons);
    one.commit({ name: 'move', decision: decided.decision, action: decided.action }, who);
    return true;
  }
  if (way === 'reassign') {
    const to = { username: pick % 2 === 0 ? 'binh' : 'an', assigned: 1 as const };
    const decided = reassign(one.dossier, { to: pick % 4 === 0 ? [] : [to] }, 'bàn giao', context);
    if ('reasons' in decided) return refused(decided.reasons);
    one.commit({ name: 'reassign', decision: { events: [decided.event], draws: [] }, effects: decided.effects }, actor);
    return true;
  }
  const all = way === 'act' ? table.actionsFrom(one.dossier.step?.stepCode ?? null) : table.process.actions;
  const chosen = all[pick % Math.max(1, all.length)];
  if (!chosen) return false;
  const command = { actionCode: chosen.actionCode, ...entered, ...(payment ? { payment } : {}) };
  const decided = decide(one.dossier, command, context);
  if ('reasons' in decided) return refused(decided.reasons);
  if (!decided.outcome.ok) return refused(decided.outcome.reasons);
  one.commit({ name: 'act', decision: decided.outcome.decision, action: decided.action }, decided.actor);
  return true;
}

function mustHold(one: Running, before: Dossier, way: Way, accepted: boolean, entries: number): void {
  const { dossier, log } = one;
  assert.equal(log.length, entries + (accepted ? 1 : 0), 'an accepted command is one entry, a refused one is none');
  if (!accepted) {
    assert.deepEqual(dossier, before, 'a refused command changes nothing');
    return;
  }
  assert.equal(new Set(log.map(({ id }) => id)).size, log.length, 'every entry has an id of its own');
  assert.equal(dossier.seq, log.length);
  const { step } = dossier;
  const { table } = one.context(engineActor);
  if (step && !step.endedBy)
    assert.equal(table.step(step.stepCode)?.status, dossier.status, 'the status is that of its one step');
  if (closed(before) && (way === 'act' || way === 'foreign act' || way === 'reassign'))
    assert.deepEqual(dossier.step, before.step, 'a closed dossier was moved by an act');
  if (before.dossierNo) assert.equal(dossier.dossierNo, before.dossierNo, 'a number given is kept');
  const ledger = readLedger(dossier.clock);
  for (const act of dossier.clock) assert.ok((act.waitedMinutes ?? 0) >= 0, 'the clock ran backwards');
  if (ledger.state === 'none') assert.equal(dossier.clock.length, 0);
  const instants = dossier.clock.map(({ at }) => at);
  assert.deepEqual(instants, [...instants].sort(), 'clock acts are in the order of time');
  for (const holder of dossier.holders)
    assert.ok(
      ACTORS.some(({ username }) => username === holder.username),
      `${holder.username} is nobody`,
    );
}

test('acts, undos, special moves and reassignments in any order: one step, one entry each, no closed dossier moved by an act, no clock run backwards', () => {
  const accepted = new Map<Way, number>();
  fc.assert(
    fc.property(
      sketches,
      commands,
      fc.array(fc.constantFrom(...WAYS), { minLength: 25, maxLength: 25 }),
      (sketch, asks, ways) => {
        const one = new Running(sketch, citizen('hoa'), undefined, 'online');
        for (const [index, asked] of asks.entries()) {
          one.now = new Date(Date.parse(one.now) + asked.minutes * 60_000).toISOString();
          const way = ways[index] ?? 'act';
          const before = one.dossier;
          const entries = one.log.length;
          const done = ask(one, way, asked);
          if (done) accepted.set(way, (accepted.get(way) ?? 0) + 1);
          mustHold(one, before, way, done, entries);
        }
      },
    ),
    { numRuns: 400 },
  );
  for (const way of WAYS)
    assert.ok((accepted.get(way) ?? 0) > 20, `${way} was hardly ever accepted: ${accepted.get(way)}`);
});
