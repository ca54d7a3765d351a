import type { Dossier } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { reachedAgencies, type Subtree } from '../access/reach.ts';

/** Whether the actor takes work of a dossier from a role held at an agency: where a scope is set, one of the agencies must lie in it. */
export function takesWorkOf(
  { scope, onBehalfOf }: Actor,
  { handlingAgency, receivingAgency }: Pick<Dossier, 'handlingAgency' | 'receivingAgency'>,
  agencyCode: string,
): boolean {
  if (!scope || scope.includes(agencyCode)) return true;
  return [handlingAgency.code, receivingAgency.code].some(
    (code) => scope.includes(code) && (onBehalfOf?.agencies?.includes(code) ?? true),
  );
}

/** Whether the actor holds a role at an agency, by a post whose reach to act covers it. */
export function holdsRole(actor: Actor, subtree: Subtree, roleCode: string, agencyCode: string): boolean {
  return actor.posts.some((post) => {
    if (post.roleCode !== roleCode) return false;
    const reached = reachedAgencies(post.act, post.agencyCode, subtree);
    return reached === 'every' || reached.includes(agencyCode);
  });
}
