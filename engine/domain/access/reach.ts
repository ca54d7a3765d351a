import type { Reach } from '../../../schemas/types/index.ts';

/** Codes of an agency and everything below it. */
export type Subtree = (agencyCode: string) => string[];

/** The agencies a reach covers, seen from the post that grants it; 'every' for all of them. */
export function reachedAgencies(reach: Reach, agencyCode: string, subtree: Subtree): string[] | 'every' {
  if (reach === 'all') return 'every';
  if (reach === 'subtree') return subtree(agencyCode);
  return reach === 'own' ? [agencyCode] : [];
}
