import type { HeldAlone, OfficerHands } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { runsAt } from '../domain/access/delegation.ts';
import { type DirectoryView, usernameOf } from '../domain/access/directory.ts';
import { type Visibility, visibilityOf } from '../domain/access/visibility.ts';
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

/** Roles that nobody else reachable holds where this officer does, with what waits for them. */
async function heldAlone(
  engine: Engine,
  visibleTo: Visibility,
  username: string,
  directory: DirectoryView,
): Promise<HeldAlone[]> {
  const found: HeldAlone[] = [];
  for (const { roleCode, agencyCode } of directory.person(username)?.posts ?? []) {
    const others = directory
      .holders(roleCode, agencyCode)
      .filter((person) => usernameOf(person) !== username && directory.canSignIn(usernameOf(person)));
    if (others.length > 0) continue;
    const count = await countIn(engine, visibleTo, [`role:${roleCode}@${agencyCode}`]);
    if (count > 0)
      found.push({
        roleCode,
        roleName: directory.role(roleCode)?.roleName ?? roleCode,
        agencyCode,
        agencyName: directory.agency(agencyCode)?.agencyName ?? agencyCode,
        count,
      });
  }
  return found;
}

/** *Bàn giao hồ sơ*: what is in an officer's hands, as far as the actor may see it. Throws `not-found`. */
export async function readOfficerHands(engine: Engine, actor: Actor, username: string): Promise<OfficerHands> {
  const directory = await engine.directory.view();
  const person = directory.person(username);
  if (!person) throw refuse('not-found', { kind: { vi: 'cán bộ', en: 'officer' }, code: username });
  const visibleTo = visibilityOf(actor, directory.subtree);
  const now = engine.clock.now();
  const [named, watches, alone] = await Promise.all([
    countIn(engine, visibleTo, [`user:${username}`]),
    countIn(engine, visibleTo, [`watch:${username}`]),
    heldAlone(engine, visibleTo, username, directory),
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
    works: named,
    watches,
    alone,
    delegates: [...new Set(delegates)],
  };
}
