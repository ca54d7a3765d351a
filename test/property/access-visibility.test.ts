import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { directoryOf } from '../../engine/domain/access/directory.ts';
import { isVisible, type Visible, visibilityOf } from '../../engine/domain/access/visibility.ts';
import type { Reach } from '../../schemas/types/index.ts';

const CODES = ['H20', 'H20.31', 'H20.31.1', 'H20.32', 'H21', 'H21.01'];
const PARENTS = new Map([
  ['H20.31', 'H20'],
  ['H20.31.1', 'H20.31'],
  ['H20.32', 'H20'],
  ['H21.01', 'H21'],
]);
const { subtree } = directoryOf(
  CODES.map((agencyCode) => ({
    agencyCode,
    agencyName: agencyCode,
    parentCode: PARENTS.get(agencyCode) ?? '',
    level: 'unit',
    active: true,
  })),
  [],
  [],
);

/** Whether an agency is another or lies below it, by walking up. */
function within(code: string, above: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = PARENTS.get(at)) if (at === above) return true;
  return false;
}

const covers = (reach: Reach, post: string, agency: string): boolean =>
  ({ none: false, own: agency === post, subtree: within(agency, post), all: true })[reach];

const users = ['an', 'binh', 'hoa'];
const actors = fc.record({
  kind: fc.constantFrom<Actor['kind'][]>('officer', 'citizen', 'partner', 'timer', 'job', 'system'),
  username: fc.constantFrom(...users),
  name: fc.constant('x'),
  posts: fc.array(
    fc.record({
      roleCode: fc.constant('CV'),
      roleName: fc.constant('CV'),
      agencyCode: fc.constantFrom(...CODES),
      see: fc.constantFrom<Reach[]>('none', 'own', 'subtree', 'all'),
      act: fc.constant<Reach>('all'),
      configure: fc.constant<Reach>('all'),
      operate: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});
const dossiers: fc.Arbitrary<Visible> = fc.record({
  receivingAgency: fc.constantFrom(...CODES),
  handlingAgency: fc.constantFrom(...CODES),
  serviceCode: fc.constant('1.1'),
  ownerUsername: fc.constantFrom(null, ...users),
  hands: fc.array(fc.constantFrom(...users.flatMap((name) => [`user:${name}`, `watch:${name}`]), 'role:CV@H20'), {
    maxLength: 2,
  }),
  trial: fc.constant(false),
  invited: fc.constant([]),
});
const trials = fc
  .tuple(dossiers, fc.uniqueArray(fc.constantFrom(...users)))
  .map(([dossier, invited]) => ({ ...dossier, trial: true, invited }));

test('a dossier is seen by reach at either agency, by lying in hands, named or of a role held there, or by owning it; by nothing else', () => {
  fc.assert(
    fc.property(actors, dossiers, (actor, dossier) => {
      const byReach = actor.posts.some(({ see, agencyCode }) =>
        [dossier.receivingAgency, dossier.handlingAgency].some((agency) => covers(see, agencyCode, agency)),
      );
      const isCitizen = actor.kind === 'citizen';
      const expected =
        ['system', 'timer', 'job'].includes(actor.kind) ||
        byReach ||
        (isCitizen && dossier.ownerUsername === actor.username) ||
        (!isCitizen &&
          (dossier.hands.includes(`user:${actor.username}`) || dossier.hands.includes(`watch:${actor.username}`))) ||
        (!isCitizen && actor.posts.some(({ agencyCode }) => dossier.hands.includes(`role:CV@${agencyCode}`)));
      assert.equal(isVisible(visibilityOf(actor, subtree), dossier), expected);
    }),
    { numRuns: 2_000 },
  );
});

test('a trial dossier is seen by whoever was invited and by the engine, whatever else an actor may see', () => {
  fc.assert(
    fc.property(actors, trials, (actor, dossier) => {
      const engine = ['system', 'timer', 'job'].includes(actor.kind);
      const expected = engine || dossier.invited.includes(actor.username);
      assert.equal(isVisible(visibilityOf(actor, subtree), dossier), expected);
    }),
    { numRuns: 2_000 },
  );
});
