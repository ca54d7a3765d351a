import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { undoTarget } from '../../engine/domain/dossier/undo-target.ts';
import type { Dossier } from '../../schemas/types/index.ts';
import { citizen, engineActor } from '../support/act-fixture.ts';
import { commands, sketches } from '../support/random-dossiers.ts';
import { Running } from '../support/running-case.ts';

/** Money that came, or was said to have come, stays where it came; a sheet nobody pays is gone when it is void. */
const SETTLED: ReadonlySet<string> = new Set(['void', 'paid', 'reported']);

const settledIn = ({ pastSheets = [], payment }: Dossier): Set<string> =>
  new Set(
    [...pastSheets, ...(payment ? [payment] : [])]
      .filter(({ state }) => SETTLED.has(state))
      .map(({ sheetId }) => sheetId),
  );

/** What an undo gives back: everything but the log's count and times, numbers given, money paid, and papers that were issued. */
function comparable(dossier: Dossier, now: Dossier) {
  const { seq: _s, revision: _r, updatedAt: _u, dossierNo: _n, documents, payment, pastSheets = [], ...rest } = dossier;
  return {
    ...rest,
    documents: documents.filter(({ withdrawnAt }) => withdrawnAt === undefined),
    owed: [...pastSheets, ...(payment ? [payment] : [])].filter(({ sheetId }) => !settledIn(now).has(sheetId)),
  };
}

test('an act taken back leaves everything as it was before it but the log; acts are taken back one after another, to the first', () => {
  let done = 0;
  let ended = 0;
  fc.assert(
    fc.property(sketches, commands, fc.array(fc.nat(3), { minLength: 25, maxLength: 25 }), (sketch, asks, turns) => {
      const one = new Running(sketch, citizen('hoa'), undefined, 'online');
      // What stood before each act that still stands.
      const before: Dossier[] = [];
      for (const [
        index,
        { pick, actor, minutes, dueDate: _due, payment, legal: _legal, ...entered },
      ] of asks.entries()) {
        one.now = new Date(Date.parse(one.now) + minutes * 60_000).toISOString();
        if (turns[index] === 0) {
          const was = before.at(-1);
          const length = one.log.length;
          const final = one.dossier.step?.final ?? false;
          if (one.takeBack()) {
            assert.ok(was, 'something was taken back that no act had done');
            assert.equal(one.log.length, length + 1);
            assert.deepEqual(comparable(one.dossier, one.dossier), comparable(was, one.dossier));
            before.pop();
            done += 1;
            if (final) ended += 1;
          }
          continue;
        }
        const context = one.context(actor);
        const choices = context.table.actionsFrom(one.dossier.step?.stepCode ?? null);
        const chosen = choices[pick % Math.max(1, choices.length)];
        if (!chosen) continue;
        const command = { actionCode: chosen.actionCode, ...entered, ...(payment ? { payment } : {}) };
        const decided = decide(one.dossier, command, context);
        if ('reasons' in decided || !decided.outcome.ok) continue;
        before.push(one.dossier);
        one.commit({ name: 'act', decision: decided.outcome.decision, action: decided.action }, actor);
      }
      assert.equal(undoTarget(one.log)?.before.seq, before.at(-1)?.seq);
    }),
    { numRuns: 400 },
  );
  assert.ok(done > 200 && ended > 0, `only ${done} acts were taken back, ${ended} of them had ended the dossier`);
});

test('what is not sent yet is never sent, and what was sent is told once more, corrected', () => {
  fc.assert(
    fc.property(sketches, commands, fc.array(fc.boolean()), (sketch, asks, sent) => {
      const one = new Running(sketch, citizen('hoa'), undefined, 'online');
      for (const { pick, actionNote } of asks) {
        const context = one.context(engineActor);
        const choices = context.table.actionsFrom(one.dossier.step?.stepCode ?? null);
        const chosen = choices[pick % Math.max(1, choices.length)];
        if (!chosen) break;
        const decided = decide(one.dossier, { actionCode: chosen.actionCode, actionNote }, context);
        if ('reasons' in decided || !decided.outcome.ok) continue;
        one.commit({ name: 'act', decision: decided.outcome.decision, action: decided.action });
        const { seq } = one.dossier;
        one.effects = one.effects.map((effect, index) =>
          effect.seq === seq && sent[index] ? { ...effect, state: 'done' as const } : effect,
        );
        const told = one.effects.filter((effect) => effect.seq === seq && effect.state === 'done');
        if (!one.takeBack()) continue;
        const later = one.effects.filter((effect) => effect.seq === one.dossier.seq);
        for (const effect of one.effects.filter((candidate) => candidate.seq === seq))
          assert.ok(effect.state === 'done' || effect.state === 'withdrawn', `${effect.kind} is still ${effect.state}`);
        for (const { kind, target } of told)
          if (kind === 'sync' || kind === 'publish')
            assert.ok(
              later.some((effect) => effect.kind === kind && effect.target === target),
              `${target} was told and not corrected`,
            );
        assert.ok(
          told.length > 0 || later.every(({ payload }) => payload.correction !== true),
          'a correction of what nobody was told',
        );
      }
    }),
    { numRuns: 200 },
  );
});
