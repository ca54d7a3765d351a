import type { Dossier } from '../../../schemas/types/index.ts';

/** Whoever executes the step, as a sentence names them: the people, else their roles. */
export const holderNames = ({ holders, handRoles }: Pick<Dossier, 'holders' | 'handRoles'>): string[] => {
  const named = holders.filter(({ assigned }) => assigned === 1).map(({ name }) => name);
  return named.length > 0 ? named : handRoles.filter(({ moderator }) => moderator).map(({ roleName }) => roleName);
};
