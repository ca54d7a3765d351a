import type { Channel } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { reachedAgencies, type Subtree } from '../access/reach.ts';
import { type Reason, reason } from '../refusals.ts';

/** Why an actor may not open a dossier: an officer must act for the receiving or the handling agency; a citizen files online or by post. */
export function openingRightReasons(actor: Actor, agencies: string[], channel: Channel, subtree: Subtree): Reason[] {
  if (actor.kind === 'system' || actor.kind === 'job') return [];
  if (actor.kind === 'citizen')
    return channel === 'direct' ? [reason('not-allowed', { right: 'nộp trực tiếp tại quầy' })] : [];
  const acts = actor.posts.some((post) => {
    const reached = reachedAgencies(post.act, post.agencyCode, subtree);
    return reached === 'every' || agencies.some((agency) => reached.includes(agency));
  });
  return acts ? [] : [reason('not-allowed', { right: `tiếp nhận hồ sơ tại ${agencies.join(', ')}` })];
}
