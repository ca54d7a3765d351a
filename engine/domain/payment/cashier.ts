import type { Actor } from '../access/actor.ts';
import { reachedAgencies, type Subtree } from '../access/reach.ts';

/** The agencies whose money an actor answers for: those the posts of cashiers act on. */
export function cashierOf(actor: Actor, subtree: Subtree): 'every' | ReadonlySet<string> {
  if (actor.kind === 'system') return 'every';
  const agencies = new Set<string>();
  for (const { cashier, act, agencyCode } of actor.posts) {
    if (!cashier) continue;
    const reached = reachedAgencies(act, agencyCode, subtree);
    if (reached === 'every') return 'every';
    for (const code of reached) agencies.add(code);
  }
  return agencies;
}

/** Whether an actor may confirm, refund and reconcile the money of an agency. */
export function isCashier(actor: Actor, agencyCode: string, subtree: Subtree): boolean {
  const agencies = cashierOf(actor, subtree);
  return agencies === 'every' || agencies.has(agencyCode);
}
