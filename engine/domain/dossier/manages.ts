import type { Dossier } from '../../../schemas/types/index.ts';
import { reachedAgencies } from '../access/visibility.ts';
import type { ActContext } from './context.ts';

/** Whether an actor answers for the dossiers of an agency this one is at: a leader who acts there, its configurer, an operator. */
export function managesDossier(
  dossier: Dossier,
  { actor, directory }: Pick<ActContext, 'actor' | 'directory'>,
): boolean {
  if (actor.kind === 'system' || actor.kind === 'job') return true;
  if (actor.kind !== 'officer' || actor.playing) return false;
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  return actor.posts.some(({ roleCode, agencyCode, act, configure, operate }) => {
    if (operate) return true;
    const leads = (directory.role(roleCode)?.leader ?? 0) > 0;
    return [leads ? act : 'none', configure].some((reach) => {
      const reached = reachedAgencies(reach, agencyCode, directory.subtree);
      return reached === 'every' || agencies.some((agency) => reached.includes(agency));
    });
  });
}
