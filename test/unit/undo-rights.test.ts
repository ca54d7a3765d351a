import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { undo } from '../../engine/domain/dossier/undo.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const configurer: Actor = {
  ...officer('quantri'),
  posts: officer('quantri').posts.map((post) => ({ ...post, act: 'none', configure: 'own' })),
};

/** Received by an, by an act that says whether it may be rolled back. */
function received(rollbackable?: boolean): Case {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'done')],
    actions: [action('1100', '', 'B1', rollbackable === undefined ? {} : { rollbackable }), action('2000', 'B1', 'B2')],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  return one;
}

const codes = (one: Case, actor: Actor, reason = ''): string[] => {
  const undone = undo(one.dossier, one.log, [], { reason }, one.context(actor));
  return 'reasons' in undone ? undone.reasons.map(({ code }) => code) : [];
};

test('whoever did an act takes it back where the definition says so or nothing', () => {
  assert.deepEqual([codes(received(), an), codes(received(true), an)], [[], []]);
});

test('an act that is not to be rolled back (WF-08) is taken back by whoever manages the dossier alone, with a reason', () => {
  const one = received(false);
  assert.deepEqual(codes(one, an, 'bấm nhầm'), ['undo-forbidden']);
  assert.deepEqual([codes(one, configurer), codes(one, configurer, 'bấm nhầm')], [['note-missing'], []]);
});

test('somebody else’s act is nobody’s to take back but a manager’s', () => {
  assert.deepEqual(codes(received(), officer('binh'), 'tôi muốn'), ['undo-not-yours']);
});
