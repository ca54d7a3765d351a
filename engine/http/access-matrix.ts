import type { Actor } from '../domain/access/actor.ts';
import { type Reason, reason } from '../domain/refusals.ts';

/** What a role may grant. */
export type Right = 'see' | 'act' | 'configure' | 'operate';

/**
 * Who may use a route at all: anybody, whoever is signed in, or an officer some role of whom grants a right anywhere.
 * Which agencies the right reaches is decided by the use case.
 */
export type AccessRule = 'public' | 'signed-in' | { right: Right; or?: Right };

/** Why an actor may not use a route; undefined when the actor may. */
export function whyNotAdmitted(rule: AccessRule, actor: Actor | undefined): Reason | undefined {
  if (rule === 'public') return undefined;
  if (!actor) return reason('not-signed-in');
  if (rule === 'signed-in') return undefined;
  const rights = rule.or === undefined ? [rule.right] : [rule.right, rule.or];
  if (actor.posts.some((post) => rights.some((right) => grants(post, right)))) return undefined;
  return reason('not-allowed', { right: rights.join(' | ') });
}

/** Whoever configures or operates may also look. */
function grants(post: Actor['posts'][number], right: Right): boolean {
  if (right === 'operate') return post.operate;
  if (right === 'see') return post.see !== 'none' || post.configure !== 'none' || post.operate;
  return post[right] !== 'none';
}

/** The rule in words, for the description of a route. */
export function ruleText(rule: AccessRule): string {
  if (rule === 'public') return 'Không cần đăng nhập · Public';
  if (rule === 'signed-in') return 'Người đã đăng nhập · Any signed-in user';
  const rights = rule.or === undefined ? rule.right : `${rule.right} | ${rule.or}`;
  return `Quyền · Right: ${rights}`;
}
