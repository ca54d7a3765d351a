import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { moveSpecially } from '../../engine/domain/dossier/special-move.ts';
import { undoable } from '../../engine/domain/dossier/undo.ts';
import { isCashier } from '../../engine/domain/payment/cashier.ts';
import { requireConfigure } from '../../engine/usecases/configure-rights.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { mayPay } from '../../engine/usecases/sheet-of.ts';
import type { Dossier, LogEntry, Reach } from '../../schemas/types/index.ts';
import {
  base,
  contextIn,
  dossierIn,
  type Generated,
  none,
  postsOf,
  reaches,
  USERS,
  worlds,
} from '../support/rights-world.ts';

const RUNS = { numRuns: 2_000 };
const agenciesOf = ({ handlingAgency, receivingAgency }: Dossier): string[] => [
  handlingAgency.code,
  receivingAgency.code,
];

/** By the words of the rules, apart from the code: whether a right of some post reaches one of the agencies. */
const reachesOne = (
  world: Generated,
  username: string,
  agencies: string[],
  reachOf: (role: ReturnType<typeof postsOf>[number]['role']) => Reach[],
): boolean =>
  postsOf(world, username).some(({ role, agencyCode }) =>
    reachOf(role).some((reach) => agencies.some((agency) => reaches(reach, agencyCode, agency))),
  );

/** Whoever configures one of its agencies, or operates at or above one. */
const administers = (world: Generated, dossier: Dossier, username: string): boolean =>
  reachesOne(world, username, agenciesOf(dossier), ({ configure, operate }) => [configure, operate ? 'subtree' : none]);

/** The same, and a leader who acts there. */
const manages = (world: Generated, dossier: Dossier, username: string): boolean =>
  administers(world, dossier, username) ||
  reachesOne(world, username, agenciesOf(dossier), ({ leader, act }) => [(leader ?? 0) > 0 ? act : none]);

/** Whoever holds a cashier's role whose reach to act covers the agency that handles it. */
const answersForMoney = (world: Generated, { handlingAgency }: Dossier, username: string): boolean =>
  reachesOne(world, username, [handlingAgency.code], ({ cashier, act }) => [cashier ? act : none]);

const moves = (world: Generated, dossier: Dossier, username: string): boolean => {
  const decided = moveSpecially(dossier, { stepCode: 'B', reason: 'vì' }, contextIn(world, username));
  return !('reasons' in decided) || decided.reasons.every(({ code }) => code !== 'not-allowed');
};

test('a special move is for exactly those who administer the dossier, in their own place', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const dossier = dossierIn(world);
      for (const username of USERS)
        assert.equal(moves(world, dossier, username), administers(world, dossier, username), username);
    }),
    RUNS,
  );
});

/** Who did the last act, in whose place, and what others did since. */
const histories = fc.record({
  sender: fc.constantFrom(...USERS),
  absent: fc.option(fc.constantFrom(...USERS), { nil: undefined }),
  since: fc.array(
    fc.record({
      by: fc.constantFrom(...USERS),
      command: fc.constantFrom<('open' | 'attach' | 'reassign')[]>('open', 'attach', 'reassign'),
    }),
    { maxLength: 3 },
  ),
});
type History = typeof histories extends fc.Arbitrary<infer One> ? One : never;

function logOf({ sender, absent, since }: History): LogEntry[] {
  const [created, act] = base.log;
  assert.ok(created && act);
  const officerOf = (username: string) => ({ kind: 'officer' as const, username, name: username });
  const behalf = absent === undefined ? {} : { onBehalfOf: absent, onBehalfOfName: absent };
  const sent = { ...act, actor: { ...officerOf(sender), ...behalf } };
  const later = since.map(
    ({ by, command }, place): LogEntry => ({
      ...act,
      seq: act.seq + 1 + place,
      command,
      events: [],
      actor: officerOf(by),
    }),
  );
  return [created, sent, ...later];
}

const mayUndo = (world: Generated, dossier: Dossier, history: History, username: string): boolean => {
  const found = undoable(dossier, logOf(history), [], contextIn(world, username));
  assert.ok(found);
  return found.reasons.length === 0;
};

test('an act is taken back by whoever did it, or in whose place it was done, until somebody else acts; after that by who manages', () => {
  fc.assert(
    fc.property(worlds, histories, (world, history) => {
      const dossier = dossierIn(world);
      const { sender, absent, since } = history;
      const gone = since.some(({ by, command }) => by !== sender && command !== 'open');
      for (const username of USERS) {
        const own = username === sender || username === absent;
        const may = (own && !gone) || manages(world, dossier, username);
        assert.equal(mayUndo(world, dossier, history, username), may, username);
      }
    }),
    RUNS,
  );
});

test('money is confirmed and paid back by the cashiers of the handling agency alone, and paid for by who acts there', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const dossier = dossierIn(world);
      for (const username of USERS) {
        const { actor, directory } = contextIn(world, username);
        const answers = isCashier(actor, dossier.handlingAgency.code, directory.subtree);
        assert.equal(answers, answersForMoney(world, dossier, username), username);
        const acts = postsOf(world, username).some(
          ({ role, agencyCode }) => role.act !== 'none' && agenciesOf(dossier).includes(agencyCode),
        );
        assert.equal(mayPay(actor, dossier), acts, username);
      }
    }),
    RUNS,
  );
});

test('one gives the own work away; a manager that of people all of whose roles reach no further than the manager', () => {
  const CODES = ['H20', 'H20.31', 'H20.32'];
  const reachedBy = (reach: Reach, post: string) => CODES.filter((code) => reaches(reach, post, code));
  fc.assert(
    fc.property(worlds, fc.constantFrom(...USERS), fc.constantFrom(...USERS), (world, by, from) => {
      const { actor, directory } = contextIn(world, by);
      const body = { fromUsername: from, toUsername: by };
      let may = true;
      try {
        requireConfigure(actor, 'delegation', undefined, body, directory);
      } catch (error) {
        assert.ok(error instanceof Refused);
        may = false;
      }
      const own = postsOf(world, by);
      const territory = new Set(own.flatMap(({ role, agencyCode }) => reachedBy(role.configure, agencyCode)));
      const operates = own.some(({ role }) => role.operate);
      const posts = world.people.find(({ username }) => username === from)?.posts ?? [];
      const within = posts.every(({ roleCode, agencyCode }) => {
        const role = postsOf(world, from).find((post) => post.role.roleCode === roleCode);
        if (!territory.has(agencyCode)) return false;
        if (operates || !role) return true;
        const { see, act, configure, operate } = role.role;
        return (
          !operate &&
          [see, act, configure].every((reach) => reachedBy(reach, agencyCode).every((code) => territory.has(code)))
        );
      });
      if (may) assert.ok(by === from || (posts.length > 0 && within), `${by} gives away what ${from} has`);
      else assert.notEqual(by, from, 'the own work is one’s own to give');
    }),
    RUNS,
  );
});

test('a delegation brings no command but the work itself: moving, managing, taking back and money stay as they are without it', () => {
  fc.assert(
    fc.property(worlds, histories, (world, history) => {
      const dossier = dossierIn(world);
      const alone = { ...world, delegations: [] };
      const rights = (one: Generated, username: string) => {
        const { actor, directory } = contextIn(one, username);
        return {
          moves: moves(one, dossier, username),
          undoes: mayUndo(one, dossier, history, username),
          cashier: isCashier(actor, dossier.handlingAgency.code, directory.subtree),
          pays: mayPay(actor, dossier),
        };
      };
      for (const username of USERS) assert.deepEqual(rights(world, username), rights(alone, username), username);
    }),
    RUNS,
  );
});
