import type { Reach } from '../../../schemas/types/index.ts';
import type { ActorPost } from './actor.ts';

/** Codes of an agency and everything below it. */
export type Subtree = (agencyCode: string) => string[];

/** The agencies a reach covers, seen from the post that grants it; 'every' for all of them. */
export function reachedAgencies(reach: Reach, agencyCode: string, subtree: Subtree): string[] | 'every' {
  if (reach === 'all') return 'every';
  if (reach === 'subtree') return subtree(agencyCode);
  return reach === 'own' ? [agencyCode] : [];
}

/** The agencies whose dossiers a post administers: those it configures, and where it operates its own and all below. */
export function administeredAgencies(
  { configure, operate, agencyCode }: Pick<ActorPost, 'configure' | 'operate' | 'agencyCode'>,
  subtree: Subtree,
): string[] | 'every' {
  const configured = reachedAgencies(configure, agencyCode, subtree);
  return configured === 'every' || !operate ? configured : [...configured, ...subtree(agencyCode)];
}
