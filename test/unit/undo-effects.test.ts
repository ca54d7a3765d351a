import assert from 'node:assert/strict';
import test from 'node:test';
import { undo } from '../../engine/domain/dossier/undo.ts';
import type { Effect } from '../../schemas/types/index.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';
import { buildEffect } from '../support/dossier-builder.ts';

const an = officer('an');

/** What becomes of an effect of an act that is taken back, and the kinds that are told anew, corrected. */
function afterUndo(kind: Effect['kind'], sent: Partial<Effect>): [string, string[]] {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'processing')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2')],
  });
  assert.deepEqual([one.act(an, '1100'), one.act(an, '2000')], [[], []]);
  const payload = { notificationType: 'APLC-2000', to: [{ name: 'Hoa' }] };
  const effect = buildEffect(one.dossier, { kind, target: kind, payload, ...sent });
  const undone = undo(one.dossier, one.log, [effect], { reason: 'bấm nhầm' }, one.context(an));
  assert.ok('effects' in undone);
  const [changed] = undone.changedEffects;
  return [changed?.state ?? effect.state, undone.effects.map((planned) => planned.kind)];
}

test('what nobody was asked to hear is never sent; what was done is corrected', () => {
  for (const kind of ['publish', 'sync', 'notify'] as const) {
    assert.deepEqual(afterUndo(kind, { state: 'due', attempts: 0 }), ['withdrawn', []], kind);
    assert.deepEqual(afterUndo(kind, { state: 'done', attempts: 1 }), ['done', [kind]], kind);
  }
});

test('what was cut off in the middle goes out under its own key, and is corrected behind it', () => {
  const cutOff = { state: 'due', attempts: 1, leaseUntil: '2026-03-01T00:00:00.000Z' } as const;
  for (const kind of ['publish', 'sync', 'notify'] as const)
    assert.deepEqual(afterUndo(kind, cutOff), ['due', [kind]], kind);
});

test('an attempt without an answer may have arrived: how the dossier stands is told again, a message is not', () => {
  const unanswered = { state: 'due', attempts: 3 } as const;
  assert.deepEqual(afterUndo('publish', unanswered), ['withdrawn', ['publish']]);
  assert.deepEqual(afterUndo('sync', { ...unanswered, state: 'failed' }), ['withdrawn', ['sync']]);
  assert.deepEqual(afterUndo('notify', unanswered), ['withdrawn', []]);
});
