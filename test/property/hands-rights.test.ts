import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { directoryOf } from '../../engine/domain/access/directory.ts';
import { isVisible, visibilityOf } from '../../engine/domain/access/visibility.ts';
import { apply } from '../../engine/domain/dossier/apply.ts';
import type { ActContext } from '../../engine/domain/dossier/context.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { reassign } from '../../engine/domain/dossier/reassign.ts';
import { visibleOf } from '../../engine/domain/dossier/row.ts';
import type { Delegation, Dossier, Employee, Reach, Role } from '../../schemas/types/index.ts';
import { action, Case, NOW, officer, step } from '../support/act-fixture.ts';

const PARENTS: Record<string, string> = { H20: '', 'H20.31': 'H20', 'H20.32': 'H20' };
const AGENCIES = Object.keys(PARENTS);
const agencies = AGENCIES.map((agencyCode) => ({
  agencyCode,
  agencyName: agencyCode,
  parentCode: PARENTS[agencyCode] ?? '',
  level: 'unit' as const,
  active: true,
}));
const roleOf = (roleCode: string, act: Reach, more: Partial<Role> = {}): Role => ({
  roleCode,
  roleName: roleCode,
  see: 'none',
  act,
  configure: 'none',
  ...more,
});
const ROLES = [
  roleOf('CV', 'own'),
  roleOf('TINH', 'subtree'),
  roleOf('LD', 'own', { leader: 1 }),
  roleOf('QT', 'none', { configure: 'subtree' }),
  roleOf('VH', 'none', { operate: true }),
];
const none = 'none' as const;
const USERS = ['an', 'binh', 'chi', 'dung'];

const codes = fc.constantFrom(...AGENCIES);
const person = (username: string): fc.Arbitrary<Employee> =>
  fc.record({
    employeeNo: fc.constant(username),
    username: fc.constant(username),
    fullName: fc.constant(username),
    workingStatus: fc.constantFrom(1, 1, 1, 0),
    posts: fc.array(
      fc.record({ roleCode: fc.constantFrom(...ROLES.map(({ roleCode }) => roleCode)), agencyCode: codes }),
      { maxLength: 3 },
    ),
    scope: fc.constantFrom([], [], ['H20.31'], ['H20.32']),
  });
const delegations: fc.Arbitrary<Delegation[]> = fc.array(
  fc.record(
    {
      delegationCode: fc.uuid(),
      fromUsername: fc.constantFrom(...USERS),
      toUsername: fc.constantFrom(...USERS),
      from: fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-04T02:00:00.000Z', '2026-03-05T00:00:00.000Z'),
      until: fc.constantFrom('2026-03-10T00:00:00.000Z', NOW),
      serviceCodes: fc.constantFrom([], ['1.1'], ['9.9']),
      agencies: fc.subarray(AGENCIES),
      revokedAt: fc.constantFrom('2026-03-02T00:00:00.000Z', '2026-03-09T00:00:00.000Z'),
    },
    { requiredKeys: ['delegationCode', 'fromUsername', 'toUsername', 'from', 'until'] },
  ),
  { maxLength: 4 },
);
const held = fc.record({
  holders: fc.uniqueArray(
    fc.record({ username: fc.constantFrom(...USERS), assigned: fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3) }),
    {
      selector: ({ username }) => username,
      maxLength: 3,
    },
  ),
  hands: fc.uniqueArray(
    fc.record({
      roleCode: fc.constantFrom('CV', 'TINH', 'LD'),
      moderator: fc.boolean(),
      agencyCode: fc.constantFrom('H20', 'H20.31', 'H20.32'),
    }),
    { selector: ({ roleCode }) => roleCode, minLength: 1, maxLength: 3 },
  ),
  handling: codes,
  receiving: codes,
});
const worlds = fc.record({
  people: fc.tuple(...USERS.map(person)),
  delegations,
  held,
  lockedOut: fc.subarray(USERS).map((names) => new Set(names)),
});
type Generated = typeof worlds extends fc.Arbitrary<infer World> ? World : never;

const base = new Case({
  steps: [step('A', 'processing'), step('B', 'processing')],
  actions: [action('1000', '', 'A'), action('1100', 'A', 'B')],
});
base.act(officer('an'), '1000');

function dossierIn({ held: { holders, hands, handling, receiving } }: Generated): Dossier {
  return {
    ...base.dossier,
    handlingAgency: { code: handling, name: handling },
    receivingAgency: { code: receiving, name: receiving },
    holders: holders.map((holder) => ({ ...holder, name: holder.username })),
    handRoles: hands.map((hand) => ({ ...hand, roleName: hand.roleCode })),
  };
}

function contextIn(world: Generated, username: string): ActContext {
  const directory = directoryOf(agencies, ROLES, [...world.people], world);
  const account = { username, displayName: username, kind: 'officer' as const, locked: false, passwordHash: '' };
  const actor = actorOf(account, directory, NOW);
  return { ...base.context(actor), directory };
}

const reaches = (reach: Reach, post: string, agency: string): boolean =>
  reach === 'own'
    ? post === agency
    : reach === 'subtree'
      ? post === agency || PARENTS[agency] === post
      : reach === 'all';

/** By the words of the rule, apart from the code: who may take the step in the own name; `narrowed` are agencies of a delegation. */
function takes({ people }: Generated, dossier: Dossier, username: string, narrowed?: string[]): boolean {
  const officerOf = people.find((one) => one.username === username);
  if (officerOf?.workingStatus !== 1 && dossier.holders.every((holder) => holder.username !== username)) return false;
  const executors = dossier.holders.filter(({ assigned }) => assigned === 1);
  if (executors.length > 0) return executors.some((holder) => holder.username === username);
  if (officerOf?.workingStatus !== 1) return false;
  const { scope = [], posts } = officerOf;
  const agenciesOf = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  return dossier.handRoles.some(
    ({ roleCode, agencyCode, moderator }) =>
      moderator &&
      (scope.length === 0 ||
        scope.includes(agencyCode) ||
        agenciesOf.some((code) => scope.includes(code) && (!narrowed || narrowed.includes(code)))) &&
      posts.some(
        (post) =>
          post.roleCode === roleCode &&
          reaches(ROLES.find((known) => known.roleCode === roleCode)?.act ?? 'none', post.agencyCode, agencyCode),
      ),
  );
}

/** The officers whose delegation to this one runs and is about the dossier. */
function standsFor({ people, delegations: all }: Generated, dossier: Dossier, username: string) {
  const working = (name: string) => people.find((one) => one.username === name)?.workingStatus === 1;
  return all.filter(
    ({ fromUsername, toUsername, from, until, revokedAt, serviceCodes = [], agencies: narrowed = [] }) =>
      toUsername === username &&
      fromUsername !== username &&
      working(username) &&
      working(fromUsername) &&
      from <= NOW &&
      NOW < until &&
      (revokedAt === undefined || NOW < revokedAt) &&
      (serviceCodes.length === 0 || serviceCodes.includes(dossier.serviceCode)) &&
      (narrowed.length === 0 ||
        [dossier.handlingAgency.code, dossier.receivingAgency.code].some((code) => narrowed.includes(code))),
  );
}

const mayAct = (world: Generated, dossier: Dossier, username: string): boolean =>
  takes(world, dossier, username) ||
  standsFor(world, dossier, username).some(({ fromUsername, agencies: narrowed }) =>
    takes(world, dossier, fromUsername, narrowed?.length ? narrowed : undefined),
  );

const refusedHands = (world: Generated, dossier: Dossier, username: string): boolean => {
  const decided = decide(dossier, { actionCode: '1100' }, contextIn(world, username));
  if ('reasons' in decided) throw new Error('no act was chosen');
  if (decided.outcome.ok) return false;
  return decided.outcome.reasons.some(
    ({ code, details }) => code === 'not-your-step' || (code === 'nobody-holds-step' && details.locked === undefined),
  );
};

test('users × roles × agencies × delegations: exactly the hands and those stood in for may act, and whoever may act sees it', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const dossier = dossierIn(world);
      for (const username of USERS) {
        const may = mayAct(world, dossier, username);
        assert.equal(refusedHands(world, dossier, username), !may, username);
        const { actor, directory } = contextIn(world, username);
        if (may)
          assert.ok(isVisible(visibilityOf(actor, directory.subtree), visibleOf(dossier)), `${username} acts unseen`);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('whoever stands in sees by it nothing that lies in no hand of the absent', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const dossier = dossierIn(world);
      for (const username of USERS) {
        const { actor, directory } = contextIn(world, username);
        const { standsFor: _none, ...alone } = actor;
        const sees = isVisible(visibilityOf(actor, directory.subtree), visibleOf(dossier));
        const byItself = isVisible(visibilityOf(alone, directory.subtree), visibleOf(dossier));
        const named = (name: string) =>
          dossier.holders.some((holder) => holder.username === name && holder.assigned !== 3);
        const through = standsFor(world, dossier, username).some(
          ({ fromUsername, agencies: narrowed }) =>
            named(fromUsername) || takes(world, dossier, fromUsername, narrowed?.length ? narrowed : undefined),
        );
        assert.equal(sees, byItself || through, username);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('a reassignment gives nobody what they may not hold, and lets nobody give what they do not hold or manage', () => {
  const asks = fc.record({
    by: fc.constantFrom(...USERS),
    from: fc.option(fc.constantFrom(...USERS), { nil: undefined }),
    to: fc.array(
      fc.record({ username: fc.constantFrom(...USERS), assigned: fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3) }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(worlds, asks, (world, { by, from, to }) => {
      const dossier = dossierIn(world);
      const context = contextIn(world, by);
      const decided = reassign(dossier, { ...(from === undefined ? {} : { from }), to }, 'vì', context);
      if ('reasons' in decided) return;
      const replaced =
        from === undefined
          ? dossier.holders.filter(({ assigned }) => assigned === 1).map(({ username }) => username)
          : [from];
      const places = [by, ...standsFor(world, dossier, by).map(({ fromUsername }) => fromUsername)];
      const manages = context.actor.posts.some(({ roleCode, agencyCode, act, configure, operate }) =>
        [roleCode === 'LD' ? act : none, configure, operate ? ('subtree' as const) : none].some((reach) =>
          [dossier.handlingAgency.code, dossier.receivingAgency.code].some((code) => reaches(reach, agencyCode, code)),
        ),
      );
      assert.ok(
        manages || (mayAct(world, dossier, by) && replaced.every((name) => places.includes(name))),
        'gave what is not theirs',
      );
      const after = apply(dossier, decided.event);
      for (const { username, assigned } of decided.event.to) {
        const receiver = world.people.find((one) => one.username === username);
        assert.equal(receiver?.workingStatus, 1);
        assert.ok(!world.lockedOut.has(username), 'given to a locked account');
        if (assigned === 1)
          assert.ok(
            receiver?.posts.some(({ roleCode }) => dossier.handRoles.some((hand) => hand.roleCode === roleCode)),
            'given to somebody without the role',
          );
      }
      assert.deepEqual(
        [after.step, after.status, after.handRoles, after.dates],
        [dossier.step, dossier.status, dossier.handRoles, dossier.dates],
      );
    }),
    { numRuns: 3_000 },
  );
});
