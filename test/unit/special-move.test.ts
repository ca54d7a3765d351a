import assert from 'node:assert/strict';
import test from 'node:test';
import { lostByMove } from '../../admin-ui/resources/dossiers/page/rescue/lost-by-move.ts';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { applyEntry } from '../../engine/domain/dossier/apply.ts';
import { moveSpecially } from '../../engine/domain/dossier/special-move.ts';
import type { Dossier } from '../../schemas/types/index.ts';
import { AGENCY, action, Case, engineActor, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const sketch = {
  steps: [step('A', 'processing', { durationCount: 1 }), step('B', 'waiting'), step('C', 'done')],
  actions: [action('1000', '', 'A', { allowAssignUser: 3 }), action('2000', 'A', 'B'), action('3000', 'B', 'C')],
};
const began = () => new Case(sketch);
function underWay(): Case {
  const one = began();
  assert.deepEqual(one.act(an, { actionCode: '1000', assignUsers: [{ username: 'an', assigned: 1 }] }), []);
  return one;
}

/** An officer whose only post grants one right at an agency. */
function granted(right: 'configure' | 'operate', agencyCode: string): Actor {
  const plain = officer('qt', 'QT', agencyCode);
  return {
    ...plain,
    posts: plain.posts.map((post) => ({
      ...post,
      act: 'none',
      ...(right === 'operate' ? { operate: true } : { configure: 'own' as const }),
    })),
  };
}

const move = (one: Case, actor: Actor, stepCode: string) =>
  moveSpecially(one.dossier, { stepCode, reason: 'lý do' }, one.context(actor));
const refusals = (one: Case, actor: Actor, stepCode: string): string[] => {
  const decided = move(one, actor, stepCode);
  return 'reasons' in decided ? decided.reasons.map(({ code }) => code) : [];
};
function moved(one: Case, stepCode: string): Dossier {
  const decided = move(one, engineActor, stepCode);
  assert.ok('decision' in decided);
  const entry = one.log.at(-1);
  assert.ok(entry);
  return applyEntry(one.dossier, { ...entry, seq: one.dossier.seq + 1, events: decided.decision.events });
}

test('whoever configures the agency of a dossier moves it, and whoever operates there or above; elsewhere and below, nobody', () => {
  for (const [right, agency, may] of [
    ['configure', AGENCY, true],
    ['configure', 'H20', false],
    ['configure', 'H20.99', false],
    ['operate', AGENCY, true],
    ['operate', 'H20', true],
    ['operate', 'H20.99', false],
  ] as const)
    assert.deepEqual(
      refusals(underWay(), granted(right, agency), 'B'),
      may ? [] : ['not-allowed'],
      `${right} ${agency}`,
    );
  assert.deepEqual(refusals(underWay(), an, 'B'), ['not-allowed']);
});

test('nobody moves a dossier in another’s place or in a part that is played', () => {
  const admin = granted('configure', AGENCY);
  assert.deepEqual(refusals(underWay(), { ...admin, onBehalfOf: { username: 'x', name: 'X' } }, 'B'), ['not-allowed']);
  const playing = { part: 'role:CV', name: { vi: 'CV', en: 'CV' } };
  assert.deepEqual(refusals(underWay(), { ...admin, playing }, 'B'), ['not-allowed']);
});

test('a dossier that has not begun is moved to its step like any other', () => {
  const one = began();
  assert.equal(one.dossier.step, null);
  assert.deepEqual(refusals(one, engineActor, 'A'), []);
  const after = moved(one, 'A');
  assert.deepEqual([after.step?.stepCode, after.status, after.pastSteps], ['A', 'processing', []]);
});

test('what a move takes away is told: who held it, its deadline at the step, that it ends', () => {
  const one = underWay();
  assert.deepEqual(lostByMove(one.dossier, moved(one, 'C')), {
    holders: ['An'],
    stepDueDate: one.dossier.step?.dueDate,
    supplement: false,
    closes: true,
  });
  assert.deepEqual(lostByMove(began().dossier, moved(began(), 'A')), {
    holders: [],
    stepDueDate: null,
    supplement: false,
    closes: false,
  });
});

test('time that starts anew with a reopened dossier says why', () => {
  const closed = underWay();
  Object.assign(closed, { dossier: moved(closed, 'C') });
  const last = moved(closed, 'A').clock.at(-1);
  assert.deepEqual([last?.kind, last?.reason], ['restart', 'lý do']);
});
