import assert from 'node:assert/strict';
import test from 'node:test';
import { findStepHolders, type StepHolders, stepNeeds } from '../../engine/domain/dossier/step-holders.ts';
import type { ProcessAction, ProcessStep } from '../../schemas/types/index.ts';
import { AGENCY, action, Case, directory, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const role = (roleCode: string, more: object = {}) => ({
  roleCode,
  roleName: roleCode,
  moderator: true,
  condition: '',
  ...more,
});

/** A first step that an officer forwards to the step in question. */
function forwardedTo(
  target: ProcessStep,
  leaving: ProcessAction[] = [action('2000', target.stepCode, 'A')],
  allowAssignUser = 0,
) {
  const one = new Case({
    steps: [step('A', 'receiving'), target],
    actions: [action('1100', '', 'A'), action('1200', 'A', target.stepCode, { allowAssignUser }), ...leaving],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  const { table } = one.context(an);
  const held = findStepHolders(stepNeeds(table), AGENCY, directory).find(
    ({ stepCode }) => stepCode === target.stepCode,
  );
  assert.ok(held);
  return { held, refused: one.act(an, '1200').includes('nobody-holds-step') };
}

const nobody = [role('VT')];
const waits: [title: string, wait: StepHolders['wait'], empty: boolean, ...Parameters<typeof forwardedTo>][] = [
  ['held by a role', 'hands', false, step('B', 'processing')],
  ['of a role nobody has', 'hands', true, step('B', 'processing', { roles: nobody })],
  ['that is only watched', 'hands', true, step('B', 'processing', { roles: [role('CV', { moderator: false })] })],
  ['without roles of its own', 'hands', false, step('B', 'processing', { roles: [] })],
  ['that borrows from a held one', 'hands', false, step('B', 'processing', { roles: nobody, roleAsStep: 'A' })],
  ['that ends the dossier', 'final', false, step('B', 'done', { roles: nobody }), []],
  [
    'left by a clock alone',
    'automatic',
    false,
    step('B', 'processing', { roles: nobody }),
    [action('4120', 'B', 'A', { autoEvent: 'timmer' })],
  ],
  [
    'left by a clock or an officer',
    'hands',
    true,
    step('B', 'processing', { roles: nobody }),
    [action('4120', 'B', 'A', { autoEvent: 'timmer' }), action('2000', 'B', 'A')],
  ],
  [
    'that the applicant answers',
    'applicant',
    false,
    step('B', 'waiting', { roles: nobody }),
    [action('1102', 'B', 'A', { autoEvent: 'submit' })],
  ],
  ['waiting for papers only the desk can take in', 'applicant', true, step('B', 'waiting', { roles: nobody })],
];
for (const [title, wait, empty, target, leaving] of waits)
  test(`a step ${title} ${empty ? 'is an empty place and is not forwarded to' : 'is not an empty place'}`, () => {
    const { held, refused } = forwardedTo(target, leaving);
    assert.deepEqual([held.wait, held.empty, refused], [wait, empty, empty]);
  });

test('a step that goes back to the officer of an earlier one is not an empty place', () => {
  const back = step('B', 'processing', { roles: nobody, roleAsStep: '!A' });
  const one = new Case({
    steps: [step('A', 'receiving'), step('C', 'processing'), back],
    actions: [action('1100', '', 'A'), action('1200', 'A', 'C'), action('1300', 'C', 'B'), action('2000', 'B', 'A')],
  });
  assert.deepEqual(
    ['1100', '1200', '1300'].map((code) => one.act(an, code)),
    [[], [], []],
  );
  const held = findStepHolders(stepNeeds(one.context(an).table), AGENCY, directory).find(
    ({ stepCode }) => stepCode === 'B',
  );
  assert.deepEqual([held?.sameAs, held?.empty], [['A'], false]);
});

test('each role of a step is shown once with the people who hold it today, executing where either says so', () => {
  const target = step('B', 'processing', {
    roles: [role('LD', { condition: 'viapostal=1' }), role('CV', { moderator: false })],
    roleAsStep: 'A',
  });
  const { held } = forwardedTo(target, undefined, 1);
  assert.deepEqual(
    held.roles.map(({ roleCode, moderator, conditional, people }) => [
      roleCode,
      moderator,
      conditional,
      people.map(({ username }) => username),
    ]),
    [
      ['LD', true, true, ['ld']],
      ['CV', true, false, ['an', 'binh']],
    ],
  );
});

test('a role nobody holds at the agency is taken from the agencies above', () => {
  const { table } = new Case({ steps: [step('B', 'processing')], actions: [action('1100', '', 'B')] }).context(an);
  const [below] = findStepHolders(stepNeeds(table), 'H20.99', directory);
  assert.deepEqual(
    below?.roles.map(({ people }) => people.map(({ username }) => username)),
    [['xa']],
  );
  const [root] = findStepHolders(stepNeeds(table), 'H20', directory);
  assert.equal(root?.empty, true);
});
