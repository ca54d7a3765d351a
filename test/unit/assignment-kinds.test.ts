import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { candidatesFor, roleChoicesFor } from '../../engine/domain/dossier/candidates.ts';
import type { ActCommand } from '../../engine/domain/dossier/context.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { action, Case, directoryWith, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const role = (roleCode: string, moderator = true) => ({
  roleCode,
  roleName: `Vai trò ${roleCode}`,
  moderator,
  condition: '',
});

/** A step of two executing roles and a watching one, entered by an act of the kind. */
const entered = (allowAssignUser: number) =>
  new Case({
    steps: [step('B0', 'processing'), step('B1', 'processing', { roles: [role('CV'), role('LD'), role('KT', false)] })],
    actions: [action('1000', '', 'B0'), action('1100', 'B0', 'B1', { allowAssignUser })],
  });

const people = (...named: [username: string, assigned: 1 | 2 | 3][]): Partial<ActCommand> => ({
  assignUsers: named.map(([username, assigned]) => ({ username, assigned })),
});
const roles = (...assignRoles: string[]): Partial<ActCommand> => ({ assignRoles });

/** Who holds the step after the act, or why it was refused. */
function hands(kind: number, asked: Partial<ActCommand>, actor: Actor = an): string {
  const one = entered(kind);
  one.act(an, '1000');
  const refused = one.act(actor, { actionCode: '1100', ...asked });
  if (refused.length > 0) return refused.join();
  const { holders, handRoles } = one.dossier;
  if (holders.length > 0)
    return holders
      .map(({ username, assigned, delegatedBy }) => `${username}:${assigned}${delegatedBy ? `(${delegatedBy})` : ''}`)
      .join();
  return handRoles.map(({ roleCode, moderator }) => (moderator ? roleCode : roleCode.toLowerCase())).join();
}

const nobody = {};
const executor = people(['binh', 1]);
const withHelp = people(['binh', 1], ['ld', 2]);
const watched = people(['binh', 1], ['ld', 2], ['an', 3]);
const twoExecutors = people(['binh', 1], ['ld', 1]);
const oneRole = roles('LD');
const ownRole = roles('CV');
const twoRoles = roles('CV', 'LD');

const table: [kind: number, rows: [what: string, asked: Partial<ActCommand>, outcome: string][]][] = [
  [
    0,
    [
      ['nobody', nobody, 'CV,LD,kt'],
      ['an executor', executor, 'assignee-kind'],
      ['a role', oneRole, 'assignee-kind'],
    ],
  ],
  [
    1,
    [
      ['nobody', nobody, 'CV,LD,kt'],
      ['an executor', executor, 'binh:1'],
      ['two', twoExecutors, 'binh:1,ld:1'],
      ['help', withHelp, 'assignee-kind'],
      ['a role', oneRole, 'assignee-kind'],
    ],
  ],
  [
    2,
    [
      ['an executor', executor, 'binh:1'],
      ['help', withHelp, 'binh:1,ld:2'],
      ['a watcher', watched, 'assignee-kind'],
      ['help alone', people(['ld', 2]), 'assignee-missing'],
    ],
  ],
  [
    3,
    [
      ['help', withHelp, 'binh:1,ld:2'],
      ['a watcher', watched, 'binh:1,ld:2,an:3'],
    ],
  ],
  [4, [['a watcher, in the place of who names', watched, 'binh:1,ld:2,an:3(an)']]],
  [
    5,
    [
      ['nobody', nobody, 'CV,LD,kt'],
      ['an executor', executor, 'binh:1'],
      ['two', twoExecutors, 'assignee-kind'],
      ['help', withHelp, 'assignee-kind'],
    ],
  ],
  [
    6,
    [
      ['nothing', nobody, 'CV,LD,kt'],
      ['a role', oneRole, 'LD,kt'],
      ['both roles', twoRoles, 'CV,LD,kt'],
      ['a person', executor, 'assignee-kind'],
      ['a foreign role', roles('VT'), 'assignee-role'],
      ['a watching role', roles('KT'), 'assignee-role'],
    ],
  ],
  [
    7,
    [
      ['nothing', nobody, 'assignee-missing'],
      ['a role', oneRole, 'LD,kt'],
      ['both roles', twoRoles, 'assignee-role'],
      ['a person', executor, 'assignee-kind'],
    ],
  ],
  [
    8,
    [
      ['nothing', nobody, 'LD,kt'],
      ['a role', oneRole, 'LD,kt'],
      ['the own role', ownRole, 'assignee-role'],
    ],
  ],
  [
    9,
    [
      ['nothing', nobody, 'LD,kt'],
      ['a role', oneRole, 'LD,kt'],
      ['both roles', twoRoles, 'assignee-role'],
    ],
  ],
];
for (const [kind, rows] of table)
  for (const [what, asked, outcome] of rows)
    test(`allowAssignUser ${kind} given ${what}: ${outcome}`, () => assert.equal(hands(kind, asked), outcome));

test('what a screen may offer follows the kind: people, roles, or neither', () => {
  const offered = (kind: number) => {
    const one = entered(kind);
    one.act(an, '1000');
    const context = one.context(an);
    const [forward] = context.table.actionsFrom('B0');
    const target = context.table.step('B1');
    assert.ok(forward && target);
    return [
      candidatesFor(forward, target, one.dossier, context).length,
      roleChoicesFor(forward, target, one.dossier, context)
        .map(({ role: { roleCode } }) => roleCode)
        .join(),
    ];
  };
  assert.deepEqual([0, 1, 4, 5, 6, 7, 8, 9].map(offered), [
    [0, ''],
    [3, ''],
    [3, ''],
    [3, ''],
    [0, 'CV,LD'],
    [0, 'CV,LD'],
    [0, 'LD'],
    [0, 'LD'],
  ]);
});

const twoSteps = (roleAsStep: string, directory = directoryWith({})) =>
  new Case({
    steps: [step('A', 'processing'), step('B', 'processing', { roleAsStep }), step('C', 'processing', { roleAsStep })],
    actions: [action('1000', '', 'A'), action('1100', 'A', 'B'), action('1200', 'B', 'C')],
    directory,
  });

test('!A right after A is the officer who leaves A by this very act', () => {
  const one = twoSteps('!A');
  for (const code of ['1000', '1100']) assert.deepEqual(one.act(an, code), []);
  assert.deepEqual(
    one.dossier.holders.map(({ username }) => username),
    ['an'],
  );
});

test('!A later on is who left A last, and the roles where that one can no longer take work', () => {
  const one = twoSteps('!A');
  for (const code of ['1000', '1100', '1200']) assert.deepEqual(one.act(an, code), []);
  assert.deepEqual(
    one.dossier.holders.map(({ username }) => username),
    ['an'],
  );
  const locked = twoSteps('!A', directoryWith({ lockedOut: new Set(['an']) }));
  for (const code of ['1000', '1100']) assert.deepEqual(locked.act(an, code), []);
  assert.deepEqual([locked.dossier.holders, locked.dossier.handRoles.map(({ roleCode }) => roleCode)], [[], ['CV']]);
});

const forward = (lockedOut: string[], allowAssignUser = 1, roleCodes = ['LD']) => {
  const one = new Case({
    steps: [step('A', 'processing'), step('B', 'processing', { roles: roleCodes.map((code) => role(code)) })],
    actions: [action('1000', '', 'A'), action('1100', 'A', 'B', { allowAssignUser })],
    directory: directoryWith({ lockedOut: new Set(lockedOut) }),
  });
  one.act(an, '1000');
  return one;
};

test('A15 nothing is forwarded to a locked account, by name or by role; the refusal says who and who mends it', () => {
  const [named] = forward(['ld']).reasons(an, { actionCode: '1100', ...people(['ld', 1]) });
  assert.equal(named?.code, 'assignee-locked');
  assert.match(named?.message.vi ?? '', /Lãnh đạo/);
  assert.match(named?.mender.vi ?? '', /mở khoá/);
  const [byRole] = forward(['ld']).reasons(an, '1100');
  assert.deepEqual([byRole?.code, byRole?.details.locked], ['nobody-holds-step', ['Lãnh đạo']]);
  assert.deepEqual(forward(['binh'], 1, ['CV']).act(an, '1100'), []);
});

test('A15 before the act it is told that nobody would take the step, and which candidate is locked out', () => {
  const one = forward(['ld']);
  const [offer] = offeredActions(one.dossier, one.context(an));
  assert.deepEqual(
    offer?.reasons.map(({ code }) => code),
    ['nobody-holds-step'],
  );
  assert.deepEqual(
    offer?.candidates.map(({ person, unfit }) => [person.username, unfit?.code]),
    [['ld', 'assignee-locked']],
  );
  const two = forward(['binh'], 1, ['CV', 'LD']);
  const [other] = offeredActions(two.dossier, two.context(an));
  assert.deepEqual(other?.reasons, []);
});
