import fc from 'fast-check';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { directoryOf } from '../../engine/domain/access/directory.ts';
import type { ActContext } from '../../engine/domain/dossier/context.ts';
import type { Delegation, Dossier, Employee, Reach, Role } from '../../schemas/types/index.ts';
import { action, Case, NOW, officer, step } from './act-fixture.ts';

export const PARENTS: Record<string, string> = { H20: '', 'H20.31': 'H20', 'H20.32': 'H20' };
export const AGENCIES = Object.keys(PARENTS);
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
export const ROLES = [
  roleOf('CV', 'own'),
  roleOf('TINH', 'subtree'),
  roleOf('LD', 'own', { leader: 1 }),
  roleOf('QT', 'none', { configure: 'subtree' }),
  roleOf('VH', 'none', { operate: true }),
  roleOf('KT', 'own', { cashier: true }),
  roleOf('KTT', 'subtree', { cashier: true }),
];
export const none = 'none' as const;
export const USERS = ['an', 'binh', 'chi', 'dung'];

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
export const worlds = fc.record({
  people: fc.tuple(...USERS.map(person)),
  delegations,
  held,
  lockedOut: fc.subarray(USERS).map((names) => new Set(names)),
});
export type Generated = typeof worlds extends fc.Arbitrary<infer World> ? World : never;

export const base = new Case({
  steps: [step('A', 'processing'), step('B', 'processing')],
  actions: [action('1000', '', 'A'), action('1100', 'A', 'B')],
});
base.act(officer('an'), '1000');

export function dossierIn({ held: { holders, hands, handling, receiving } }: Generated): Dossier {
  return {
    ...base.dossier,
    handlingAgency: { code: handling, name: handling },
    receivingAgency: { code: receiving, name: receiving },
    holders: holders.map((holder) => ({ ...holder, name: holder.username })),
    handRoles: hands.map((hand) => ({ ...hand, roleName: hand.roleCode })),
  };
}

export function contextIn(world: Generated, username: string): ActContext {
  const directory = directoryOf(agencies, ROLES, [...world.people], world);
  const account = { username, displayName: username, kind: 'officer' as const, locked: false, passwordHash: '' };
  const actor = actorOf(account, directory, NOW);
  return { ...base.context(actor), directory };
}

export const reaches = (reach: Reach, post: string, agency: string): boolean =>
  reach === 'own'
    ? post === agency
    : reach === 'subtree'
      ? post === agency || PARENTS[agency] === post
      : reach === 'all';

/** By the words of the rule, apart from the code: who may take the step in the own name; `narrowed` are agencies of a delegation. */
export function takes({ people }: Generated, dossier: Dossier, username: string, narrowed?: string[]): boolean {
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
export function standsFor({ people, delegations: all }: Generated, dossier: Dossier, username: string) {
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

export const mayAct = (world: Generated, dossier: Dossier, username: string): boolean =>
  takes(world, dossier, username) ||
  standsFor(world, dossier, username).some(({ fromUsername, agencies: narrowed }) =>
    takes(world, dossier, fromUsername, narrowed?.length ? narrowed : undefined),
  );

/** The roles somebody holds today, each with the agency it is held at: none of whoever has left. */
export function postsOf({ people }: Generated, username: string): { role: Role; agencyCode: string }[] {
  const person = people.find((one) => one.username === username);
  if (person?.workingStatus !== 1) return [];
  return person.posts.flatMap(({ roleCode, agencyCode }) =>
    ROLES.filter((role) => role.roleCode === roleCode).map((role) => ({ role, agencyCode })),
  );
}
