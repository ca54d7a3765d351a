import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { replay } from '../../engine/domain/dossier/apply.ts';
import type { ActCommand } from '../../engine/domain/dossier/context.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { findSheet } from '../../engine/domain/payment/sheets.ts';
import { composeCommand } from '../../engine/usecases/commit-command.ts';
import { check, type ShapeName } from '../../schemas/validate.ts';
import { Case, citizen, engineActor } from '../support/act-fixture.ts';
import { ACTORS, commands, sketches } from '../support/random-dossiers.ts';

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

function mustBe(name: ShapeName, value: unknown): void {
  const checked = check(name, value);
  assert.deepEqual(checked.ok ? [] : checked.errors, [], name);
}

test('whatever is asked of whatever process: the log replays to the state, nothing is mutated, every document is valid', () => {
  let done = 0;
  fc.assert(
    fc.property(sketches, commands, (sketch, asks) => {
      const one = new Case(sketch, citizen('hoa'), undefined, 'online');
      const file = {
        fileId: one.dossier.id,
        name: 'kq.pdf',
        mediaType: 'application/pdf',
        size: 1,
        sha256: '0'.repeat(64),
      };
      one.add({ type: 'file-attached', partNo: 'KQ', file: { ...file, by: 'an', at: one.now } });
      const ids = new Set<string>();
      for (const { pick, legal, actor, minutes, dueDate, payment, ...entered } of asks) {
        one.now = new Date(Date.parse(one.now) + minutes * 60_000).toISOString();
        const context = one.context(actor);
        const before = freeze(one.dossier);
        freeze(context.table.process);
        const from = before.step?.stepCode ?? null;
        const choices = legal ? context.table.actionsFrom(from) : context.table.process.actions;
        const chosen = choices[pick % Math.max(1, choices.length)];
        const command: ActCommand = freeze({
          actionCode: chosen?.actionCode ?? 'không có',
          ...entered,
          ...(dueDate ? { dueDate } : {}),
          ...(payment ? { payment } : {}),
        });
        const decided = decide(before, command, context);
        assert.deepEqual(decide(before, command, context), decided, 'the same question, the same answer');
        const refused =
          'reasons' in decided ? decided.reasons : decided.outcome.ok ? undefined : decided.outcome.reasons;
        if (refused) assert.ok(refused.length > 0, 'a refusal has a reason');
        if ('reasons' in decided || !decided.outcome.ok) continue;
        done += 1;
        const { action: taken, outcome } = decided;
        if (before.step?.final) assert.equal(taken.inside, false, 'a final dossier is not moved');
        const drawn = outcome.decision.draws.map(({ counters }) => counters.map(() => one.log.length));
        const composed = composeCommand(
          { dossier: before, dossierId: before.id, name: 'act', decision: outcome.decision, action: taken, note: '' },
          context,
          drawn,
        );
        one.dossier = composed.dossier;
        one.log.push(composed.entry);
        mustBe('Dossier', composed.dossier);
        mustBe('LogEntry', composed.entry);
        for (const effect of composed.effects) mustBe('Effect', effect);
        for (const timer of composed.timers) mustBe('Timer', timer);
        for (const { id } of composed.effects) {
          assert.ok(!ids.has(id), 'an effect has an id of its own');
          ids.add(id);
        }
        assert.equal(composed.dossier.seq, one.log.length);
        assert.equal(composed.dossier.revision, one.log.length);
        assert.deepEqual(replay(one.log), composed.dossier);
        assert.deepEqual(
          composed.entry.events.filter(({ type }) => type === 'moved').length,
          taken.inside ? 1 : 0,
          'an act inside the process moves once',
        );
        const at = composed.dossier.step;
        assert.ok((at && context.table.step(at.stepCode)?.status === composed.dossier.status) || !taken.inside);
        if (before.dossierNo) assert.equal(composed.dossier.dossierNo, before.dossierNo, 'a number is drawn once');
        const paid = before.payment?.state === 'paid' ? before.payment : undefined;
        if (paid)
          assert.deepEqual(findSheet(composed.dossier, paid.sheetId), paid, 'what is paid stays as it was paid');
        // An advance is settled by another sheet.
        if (paid && paid.kind !== 'advance') assert.equal(composed.dossier.payment?.sheetId, paid.sheetId);
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(done > 1_000, `only ${done} acts were done: the commands are too often refused to tell anything`);
});

test('what an action is offered as is what happens to the bare command, but for what must be entered', () => {
  const entered = new Set([
    'note-missing',
    'confirmation-missing',
    'guidance-missing',
    'supplement-rounds-spent',
    'part-unchecked',
    'part-failed',
    'form-invalid',
    'nobody-holds-step',
    'payment-missing',
    'payment-settled',
    'fee-invalid',
  ]);
  fc.assert(
    fc.property(sketches, fc.constantFrom(...ACTORS), fc.array(fc.nat(), { maxLength: 4 }), (sketch, actor, picks) => {
      const one = new Case(sketch, citizen('hoa'), undefined, 'online');
      for (const pick of picks) {
        const leaving = one.context(engineActor).table.actionsFrom(one.dossier.step?.stepCode ?? null);
        const chosen = leaving[pick % Math.max(1, leaving.length)];
        if (chosen)
          one.act(engineActor, { actionCode: chosen.actionCode, actionKey: chosen.actionKey, actionNote: 'x' });
      }
      const context = one.context(actor);
      for (const { action: offered, reasons } of offeredActions(one.dossier, context)) {
        const command = { actionCode: offered.actionCode, actionKey: offered.actionKey };
        const decided = decide(one.dossier, command, context);
        const refused = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
        assert.deepEqual(
          refused.filter(({ code }) => !entered.has(code)),
          reasons.filter(({ code }) => !entered.has(code)),
        );
      }
    }),
    { numRuns: 200 },
  );
});
