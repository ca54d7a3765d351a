import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isVisible, visibilityOf } from '../../engine/domain/access/visibility.ts';
import { apply } from '../../engine/domain/dossier/apply.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { reassign } from '../../engine/domain/dossier/reassign.ts';
import { visibleOf } from '../../engine/domain/dossier/row.ts';
import type { Dossier } from '../../schemas/types/index.ts';
import {
  contextIn,
  dossierIn,
  type Generated,
  mayAct,
  none,
  reaches,
  standsFor,
  takes,
  USERS,
  worlds,
} from '../support/rights-world.ts';

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
