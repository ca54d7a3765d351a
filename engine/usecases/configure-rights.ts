import type { DefinitionKind, Employee, Post } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { reachedAgencies } from '../domain/access/reach.ts';
import { textOf } from './draft-kinds.ts';
import { refuse } from './refused.ts';

/** The agencies whose definitions an actor may change. */
export type Territory = 'every' | ReadonlySet<string>;

/** What the roles of an actor let them configure, today. */
export function territoryOf(actor: Actor, view: DirectoryView): Territory {
  if (actor.kind === 'system') return 'every';
  const agencies = new Set<string>();
  for (const { configure, agencyCode } of actor.posts) {
    const reached = reachedAgencies(configure, agencyCode, view.subtree);
    if (reached === 'every') return 'every';
    for (const code of reached) agencies.add(code);
  }
  return agencies;
}

/** Whether every agency lies in the territory; empty text is what belongs to all of them. */
export function covers(territory: Territory, agencies: string[]): boolean {
  return territory === 'every' || (agencies.length > 0 && agencies.every((code) => territory.has(code)));
}

const postsOf = (person: Employee | undefined): string[] => {
  const agencies = person?.posts.map(({ agencyCode }) => agencyCode) ?? [];
  return agencies.length > 0 ? agencies : [''];
};

function employeeOf(body: object | undefined): Employee | undefined {
  const checked = check('Employee', body);
  return checked.ok ? checked.value : undefined;
}

/** The agencies that a change from `before` to `after` concerns; either is absent when it is made or removed. */
export function concernedAgencies(
  kind: DefinitionKind,
  before: object | undefined,
  after: object | undefined,
  view: DirectoryView,
): string[] {
  const both = [before, after].filter((body) => body !== undefined);
  // What the province answers for is written by whoever configures everywhere, whichever agency it is about.
  if (kind === 'role' || kind === 'accepted-fault') return [''];
  if (kind === 'employee') return both.flatMap((body) => postsOf(employeeOf(body)));
  if (kind === 'delegation') return both.flatMap((body) => postsOf(view.person(textOf(body, 'fromUsername'))));
  if (kind === 'agency') {
    const place = before ? [textOf(before, 'agencyCode')] : [];
    const parents = both.map((body) => textOf(body, 'parentCode'));
    const moved = before === undefined || (after !== undefined && parents[0] !== parents[1]);
    return moved ? [...place, ...parents] : place;
  }
  return both.map((body) => textOf(body, 'ownerAgency'));
}

/** Nobody grants more than they hold: each post's roles must stay within the territory of whoever gives them. */
export function mayGrant(actor: Actor, territory: Territory, posts: Post[], view: DirectoryView): boolean {
  if (territory === 'every') return posts.every(({ roleCode }) => !view.role(roleCode)?.operate || mayOperate(actor));
  return posts.every(({ roleCode, agencyCode }) => {
    const role = view.role(roleCode);
    if (!role) return true;
    if (role.operate && !mayOperate(actor)) return false;
    return [role.see, role.act, role.configure].every((reach) => {
      const reached = reachedAgencies(reach, agencyCode, view.subtree);
      return reached !== 'every' && reached.every((code) => territory.has(code));
    });
  });
}

/** Whether an actor runs the system: jobs, incidents, accounts. */
export function mayOperate(actor: Actor): boolean {
  return actor.kind === 'system' || actor.posts.some(({ operate }) => operate);
}

/** Whether a role lets its holders run the system. */
const grantsOperation = (body: object | undefined): boolean =>
  body !== undefined && 'operate' in body && body.operate === true;

/** Throws `not-allowed` unless the actor may make this change. */
export function requireConfigure(
  actor: Actor,
  kind: DefinitionKind,
  before: object | undefined,
  after: object | undefined,
  view: DirectoryView,
): void {
  const territory = territoryOf(actor, view);
  const own = [before, after].every((body) => body === undefined || textOf(body, 'fromUsername') === actor.username);
  if (kind === 'delegation' && own) return;
  const agencies = concernedAgencies(kind, before, after, view);
  if (!covers(territory, agencies)) throw refuse('not-allowed', { right: 'configure', agencies });
  if (kind === 'role' && [before, after].some(grantsOperation) && !mayOperate(actor))
    throw refuse('not-allowed', { right: 'operate' });
  if (kind === 'delegation' && !mayOperate(actor)) {
    const absent = [before, after].flatMap((body) => (body && view.person(textOf(body, 'fromUsername'))?.posts) ?? []);
    if (!mayGrant(actor, territory, absent, view)) throw refuse('not-allowed', { right: 'configure', agencies });
  }
  if (kind !== 'employee') return;
  const held = new Set(employeeOf(before)?.posts.map((post) => JSON.stringify([post.roleCode, post.agencyCode])));
  const added = employeeOf(after)?.posts.filter((post) => !held.has(JSON.stringify([post.roleCode, post.agencyCode])));
  if (!mayGrant(actor, territory, added ?? [], view)) throw refuse('not-allowed', { right: 'configure', agencies });
}
