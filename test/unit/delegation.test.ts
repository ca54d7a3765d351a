import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { hatsFor } from '../../engine/domain/access/delegation.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { paperValues } from '../../engine/domain/dossier/paper-values.ts';
import { delegationReasons } from '../../engine/domain/dossier/why-delegation.ts';
import { whyNot } from '../../engine/domain/dossier/why-not.ts';
import type { Delegation, Employee, Role } from '../../schemas/types/index.ts';
import { AGENCY, action, Case, directoryWith, NOW, step } from '../support/act-fixture.ts';

const account = (username: string) => ({
  username,
  displayName: username,
  kind: 'officer' as const,
  locked: false,
  passwordHash: '',
});
const chiefRole: Role = {
  roleCode: 'QT',
  roleName: 'Quản trị',
  see: 'all',
  act: 'none',
  configure: 'all',
  operate: true,
  cashier: true,
};
const helper: Employee = {
  employeeNo: 'giup',
  username: 'giup',
  fullName: 'Giúp',
  workingStatus: 1,
  posts: [{ roleCode: 'VT', agencyCode: 'H20.99' }],
};
const chief: Employee = {
  employeeNo: 'truong',
  username: 'truong',
  fullName: 'Trưởng',
  workingStatus: 1,
  posts: [
    { roleCode: 'LD', agencyCode: AGENCY },
    { roleCode: 'QT', agencyCode: 'H20' },
  ],
};
const given = (more: Partial<Delegation> = {}): Delegation => ({
  delegationCode: 'UQ1',
  fromUsername: 'truong',
  toUsername: 'giup',
  from: '2026-03-01T00:00:00.000Z',
  until: '2026-03-10T00:00:00.000Z',
  ...more,
});

/** A dossier in the hands of the leaders, and somebody who acts at a moment under these delegations. */
function atLeader(delegations: Delegation[], who = 'giup', now = NOW, lockedOut = new Set<string>()) {
  const directory = directoryWith({ delegations, lockedOut }, [helper, chief], [chiefRole]);
  const one = new Case({
    steps: [
      step('A', 'processing'),
      step('B', 'processing', { roles: [{ roleCode: 'LD', roleName: 'Lãnh đạo', moderator: true, condition: '' }] }),
      step('C', 'processing'),
    ],
    actions: [action('1000', '', 'A'), action('1100', 'A', 'B'), action('1200', 'B', 'C', { allowAssignUser: 3 })],
    directory,
  });
  const an = actorOf(account('an'), directory);
  for (const code of ['1000', '1100']) assert.deepEqual(one.act(an, code), []);
  return { one, actor: actorOf(account(who), directory, now), directory };
}

const acts = (...args: Parameters<typeof atLeader>): string => {
  const { one, actor } = atLeader(...args);
  return one.act(actor, '1200').join() || 'done';
};

test('a delegate acts within the dates, the procedures and the agencies, and not after it was taken back', () => {
  const table: [Partial<Delegation>, string][] = [
    [{}, 'done'],
    [{ from: '2026-03-05T00:00:00.000Z' }, 'not-your-step'],
    [{ until: NOW }, 'not-your-step'],
    [{ revokedAt: NOW }, 'not-your-step'],
    [{ revokedAt: '2026-03-09T00:00:00.000Z' }, 'done'],
    [{ serviceCodes: ['1.1'] }, 'done'],
    [{ serviceCodes: ['9.9'] }, 'not-your-step'],
    [{ serviceCodes: [] }, 'done'],
    [{ agencies: [AGENCY] }, 'done'],
    [{ agencies: ['H20.99'] }, 'not-your-step'],
  ];
  assert.deepEqual(
    table.map(([more]) => acts([given(more)])),
    table.map(([, outcome]) => outcome),
  );
});

test('who asks why is told of a delegation that has ended, was taken back or has not begun, and of none that runs or is about other work', () => {
  const told = (more: Partial<Delegation>): string => {
    const { one, actor } = atLeader([given(more)]);
    const context = one.context(actor);
    const asked = { actionCode: '1200' };
    const { reasons } = whyNot(one.dossier, asked, context);
    return delegationReasons(one.dossier, asked, reasons, context)
      .map(({ message }) => message.vi)
      .join();
  };
  const table: [Partial<Delegation>, string][] = [
    [{}, ''],
    [{ until: '2026-03-02T01:00:00.000Z' }, 'Uỷ quyền của Trưởng đã hết hiệu lực lúc 08:00 02/03/2026.'],
    [{ revokedAt: '2026-03-02T01:00:00.000Z' }, 'Uỷ quyền của Trưởng đã hết hiệu lực lúc 08:00 02/03/2026.'],
    [{ from: '2026-03-05T00:00:00.000Z' }, 'Uỷ quyền của Trưởng chỉ có hiệu lực từ 07:00 05/03/2026.'],
    [{ until: '2026-03-02T01:00:00.000Z', serviceCodes: ['9.9'] }, ''],
  ];
  assert.deepEqual(
    table.map(([more]) => told(more)),
    table.map(([, words]) => words),
  );
});

test('there is no chain: what was delegated to the absent officer is not delegated on', () => {
  const on = given({ delegationCode: 'UQ2', fromUsername: 'giup', toUsername: 'binh' });
  assert.equal(acts([given(), on], 'binh'), 'not-your-step');
  assert.equal(acts([given(), on], 'giup'), 'done');
});

test('whoever has left delegates nothing any more', () => {
  assert.equal(acts([given({ fromUsername: 'cu' })]), 'not-your-step');
});

test('both names stand in the log, and the step counts as left by the officer stood in for', () => {
  const { one, actor } = atLeader([given()]);
  assert.deepEqual(one.act(actor, '1200'), []);
  assert.equal(one.dossier.step?.enteredBy, 'Giúp thay Trưởng');
  assert.equal(one.dossier.pastSteps.find(({ stepCode }) => stepCode === 'B')?.leftBy, 'truong');
});

test('what is printed and told in the place of somebody absent carries both names', () => {
  const { one, actor } = atLeader([given()]);
  const [, hat] = hatsFor(actor, { serviceCode: '1.1', receivingAgency: AGENCY, handlingAgency: AGENCY });
  assert.ok(hat);
  assert.equal(paperValues(one.dossier, { actionCode: '1200' }, one.context(hat)).officerName, 'Giúp thay Trưởng');
  assert.equal(paperValues(one.dossier, { actionCode: '1200' }, one.context(actor)).officerName, 'Giúp');
});

test('the work of an officer who is locked out is done by whoever stands in', () => {
  assert.equal(acts([given()], 'giup', NOW, new Set(['truong', 'ld'])), 'done');
});

test('the places a delegate takes carry no right to see, configure, operate or answer for money', () => {
  const { actor } = atLeader([given()]);
  assert.deepEqual(
    actor.standsFor?.flatMap(({ posts }) =>
      posts.map(({ see, configure, operate, cashier }) => [see, configure, operate, cashier]),
    ),
    [
      ['none', 'none', false, undefined],
      ['none', 'none', false, undefined],
    ],
  );
  assert.deepEqual(actor.posts, []);
});

test('a screen is told in whose place the act would be done, and a delegate delegates no watching', () => {
  const { one, actor } = atLeader([given()]);
  const [offer] = offeredActions(one.dossier, one.context(actor));
  assert.deepEqual([offer?.actor.onBehalfOf?.name, offer?.reasons], ['Trưởng', []]);
  const assignUsers = [
    { username: 'binh', assigned: 1 as const },
    { username: 'an', assigned: 3 as const },
  ];
  assert.deepEqual(one.act(actor, { actionCode: '1200', assignUsers }), ['assignee-kind']);
});

test('a step whose only holder is locked out is forwarded to while somebody stands in', () => {
  const forwarded = (delegations: Delegation[]) => {
    const directory = directoryWith(
      { delegations, lockedOut: new Set(['ld', 'truong']) },
      [helper, chief],
      [chiefRole],
    );
    const one = new Case({
      steps: [
        step('A', 'processing'),
        step('B', 'processing', { roles: [{ roleCode: 'LD', roleName: 'LĐ', moderator: true, condition: '' }] }),
      ],
      actions: [action('1000', '', 'A'), action('1100', 'A', 'B')],
      directory,
    });
    const an = actorOf(account('an'), directory);
    one.act(an, '1000');
    return one.act(an, '1100');
  };
  assert.deepEqual([forwarded([]), forwarded([given()])], [['nobody-holds-step'], []]);
});
