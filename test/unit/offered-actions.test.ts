import assert from 'node:assert/strict';
import test from 'node:test';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { action, Case, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const offered = (one: Case) =>
  new Map(
    offeredActions(one.dossier, one.context(an)).map(({ action: { actionCode }, candidates, dueDateEditable }) => [
      actionCode,
      { candidates: candidates.map(({ person }) => person.username), dueDateEditable },
    ]),
  );

test('whoever an action offers as a candidate can be assigned, and nobody else', () => {
  const leaders = { roles: [{ roleCode: 'LD', roleName: 'Lãnh đạo', moderator: true, condition: '' }] };
  const sketch: Sketch = {
    steps: [step('A', 'receiving'), step('B', 'processing'), step('C', 'processing', leaders)],
    actions: [
      action('1100', '', 'A'),
      action('2000', 'A', 'B', { allowAssignUser: 1 }),
      action('2100', 'A', 'C', { allowAssignUser: 1 }),
      action('2200', 'A', 'B'),
    ],
  };
  const received = (): Case => {
    const one = new Case(sketch);
    assert.deepEqual(one.act(an, '1100'), []);
    return one;
  };
  for (const [actionCode, { candidates }] of offered(received()))
    for (const username of ['an', 'binh', 'cu', 'xa', 'ld']) {
      const taken = received().act(an, { actionCode, assignUsers: [{ username, assigned: 1 }] }).length === 0;
      assert.equal(candidates.includes(username), taken, `${actionCode} to ${username}`);
    }
  assert.deepEqual(offered(received()).get('2000')?.candidates, ['an', 'binh']);
  assert.deepEqual(offered(received()).get('2200')?.candidates, []);
});

test('the due date can be typed where an action takes the dossier in and the process lets it', () => {
  for (const editable of [true, false]) {
    const one = new Case({
      steps: [step('A', 'new'), step('B', 'processing'), step('C', 'processing')],
      actions: [action('1000', '', 'A'), action('1100', 'A', 'B'), action('2000', 'B', 'C')],
      process: { dueDatePattern: JSON.stringify({ editable }) },
    });
    assert.deepEqual(one.act(an, '1000'), []);
    assert.equal(offered(one).get('1100')?.dueDateEditable, editable);
    const dueDate = '2026-04-01T02:00:00.000Z';
    assert.deepEqual(one.act(an, { actionCode: '1100', dueDate }), editable ? [] : ['due-date-not-editable']);
    if (editable) assert.equal(offered(one).get('2000')?.dueDateEditable, false);
  }
});
