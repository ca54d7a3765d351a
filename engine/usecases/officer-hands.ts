import type { HeldByRole, OfficerHands } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { runsAt } from '../domain/access/delegation.ts';
import { type DirectoryView, servesAgency, usernameOf } from '../domain/access/directory.ts';
import { type Visibility, visibilityOf } from '../domain/access/visibility.ts';
import { covers, mayOperate, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** How many dossiers the actor may see lie in one of these hands. */
async function countIn(engine: Engine, visibleTo: Visibility, hands: string[]): Promise<number> {
  const { total } = await engine.dossiers.list({
    visibleTo,
    hands,
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: 0,
  });
  return total;
}

/** What waits for each role of an officer with nobody named, and how many others can take it; those nobody else takes first. */
async function heldByRoles(
  engine: Engine,
  visibleTo: Visibility,
  username: string,
  directory: DirectoryView,
): Promise<HeldByRole[]> {
  const found: HeldByRole[] = [];
  for (const { roleCode, agencyCode } of directory.person(username)?.posts ?? []) {
    const count = await countIn(engine, visibleTo, [`role:${roleCode}@${agencyCode}`]);
    if (count === 0) continue;
    const others = directory
      .holders(roleCode, agencyCode)
      .filter(
        (person) =>
          usernameOf(person) !== username &&
          servesAgency(person, agencyCode) &&
          directory.canSignIn(usernameOf(person)),
      );
    found.push({
      roleCode,
      roleName: directory.role(roleCode)?.roleName ?? roleCode,
      agencyCode,
      agencyName: directory.agency(agencyCode)?.agencyName ?? agencyCode,
      count,
      others: others.length,
    });
  }
  return found.sort((one, other) => Number(one.others > 0) - Number(other.others > 0));
}

/** Whether the actor answers for an officer, whose whole work they may know the amount of. */
function answersFor(actor: Actor, username: string, directory: DirectoryView): boolean {
  const agencies = directory.person(username)?.posts.map(({ agencyCode }) => agencyCode) ?? [];
  return mayOperate(actor) || covers(territoryOf(actor, directory), agencies);
}

/** *Bàn giao hồ sơ*: what is in an officer's hands, as far as the actor may see it. Throws `not-found`. */
export async function readOfficerHands(engine: Engine, actor: Actor, username: string): Promise<OfficerHands> {
  const directory = await engine.directory.view();
  const person = directory.person(username);
  if (!person) throw refuse('not-found', { kind: { vi: 'cán bộ', en: 'officer' }, code: username });
  const visibleTo = visibilityOf(actor, directory.subtree);
  const now = engine.clock.now();
  const own = [`user:${username}`, `watch:${username}`];
  const [works, watches, roles, seen, all] = await Promise.all([
    countIn(engine, visibleTo, [`user:${username}`]),
    countIn(engine, visibleTo, [`watch:${username}`]),
    heldByRoles(engine, visibleTo, username, directory),
    countIn(engine, visibleTo, own),
    answersFor(actor, username, directory) ? countIn(engine, { every: true }, own) : undefined,
  ]);
  const delegates = directory
    .delegationsFrom(username)
    .filter((delegation) => runsAt(delegation, now))
    .map(({ toUsername }) => directory.person(toUsername)?.fullName ?? toUsername);
  return {
    username,
    name: person.fullName,
    locked: !directory.canSignIn(username),
    working: person.workingStatus === 1,
    works,
    watches,
    beyond: all === undefined ? 0 : Math.max(0, all - seen),
    roles,
    delegates: [...new Set(delegates)],
  };
}
