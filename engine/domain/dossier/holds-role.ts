import type { Actor } from '../access/actor.ts';
import { reachedAgencies, type Subtree } from '../access/visibility.ts';

/** Whether the actor holds a role at an agency, by a post whose reach to act covers it. */
export function holdsRole(actor: Actor, subtree: Subtree, roleCode: string, agencyCode: string): boolean {
  return actor.posts.some((post) => {
    if (post.roleCode !== roleCode) return false;
    const reached = reachedAgencies(post.act, post.agencyCode, subtree);
    return reached === 'every' || reached.includes(agencyCode);
  });
}
