import assert from 'node:assert/strict';
import test from 'node:test';
import { undo } from '../../engine/domain/dossier/undo.ts';
import type { ChildState, Effect } from '../../schemas/types/index.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';
import { buildEffect, testId } from '../support/dossier-builder.ts';

const an = officer('an');

/** A dossier whose last act planned a child, in a state of its own; the effect that opens it as it stands. */
function withChild(state: ChildState, sent: Pick<Effect, 'state'> & { leaseUntil?: string }) {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'processing')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2', { createDossiers: 'H20.31@2.2' })],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual(one.act(an, '2000'), []);
  const [child] = one.dossier.children;
  assert.ok(child, 'the act planned a child');
  one.dossier = { ...one.dossier, children: [{ ...child, state }] };
  const effect = buildEffect(one.dossier, {
    kind: 'open-child',
    target: `child:${child.childId}`,
    payload: { ...child },
    ...sent,
  });
  const undone = undo(one.dossier, one.log, [effect], { reason: 'bấm nhầm' }, one.context(an));
  if ('reasons' in undone) return undone.reasons.map(({ code }) => code);
  const [event] = undone.events;
  return [event?.type === 'undone' ? event.dossier.children.length : -1, undone.changedEffects.map((one) => one.state)];
}

test('a child nobody has opened goes with the act that planned it', () => {
  assert.deepEqual(withChild('opening', { state: 'due' }), [0, ['withdrawn']]);
  assert.deepEqual(withChild('waiting', { state: 'due' }), [0, ['withdrawn']]);
});

test('a child that is open, or is being opened at this moment, keeps the act from being taken back', () => {
  assert.deepEqual(withChild('open', { state: 'done' }), ['undo-child-open']);
  assert.deepEqual(withChild('opening', { state: 'due', leaseUntil: '2099-01-01T00:00:00.000Z' }), ['undo-child-open']);
});

test('what was cut off in the middle may have happened: a lease that ran out without an outcome is not taken for nothing', () => {
  const cutOff = { state: 'due', leaseUntil: '2026-03-01T00:00:00.000Z' } as const;
  assert.deepEqual(withChild('opening', cutOff), ['undo-child-open']);
  assert.deepEqual(withMappedAct(cutOff), ['undo-relative-acted']);
});

/** What stands against taking back an act that a relative does too, its effect as it stands. */
function withMappedAct(sent: Pick<Effect, 'state'> & { leaseUntil?: string }) {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'processing')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2')],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual(one.act(an, '2000'), []);
  const payload = { dossierId: testId(7), actionCode: '5000' };
  const effect = buildEffect(one.dossier, { kind: 'mapped-act', target: `act:${testId(7)}`, payload, ...sent });
  const undone = undo(one.dossier, one.log, [effect], { reason: 'bấm nhầm' }, one.context(an));
  return 'reasons' in undone ? undone.reasons.map(({ code }) => code) : undone.changedEffects.map(({ state }) => state);
}

test('a mapped act that was done, or is being done at this moment, keeps the act from being taken back', () => {
  assert.deepEqual(withMappedAct({ state: 'due' }), ['withdrawn']);
  assert.deepEqual(withMappedAct({ state: 'done' }), ['undo-relative-acted']);
  assert.deepEqual(withMappedAct({ state: 'due', leaseUntil: '2099-01-01T00:00:00.000Z' }), ['undo-relative-acted']);
});
