import type { DossierView } from './dossier-answers.ts';

const EXECUTES = 1;

/** Who a dossier lies with. */
export interface Hands {
  people: { name: string; assigned: 1 | 2 | 3 }[];
  /** Set where nobody executes by name: every holder of these may. */
  roles: { name: string; agencyCode: string }[];
}

/** Who holds a dossier now: named people, and where nobody executes by name the executing roles. */
export function handsOf({ step, holders, handRoles }: Pick<DossierView, 'step' | 'holders' | 'handRoles'>): Hands {
  if (!step || step.final) return { people: [], roles: [] };
  const people = holders.map(({ name, assigned }) => ({ name, assigned }));
  if (people.some(({ assigned }) => assigned === EXECUTES)) return { people, roles: [] };
  const roles = handRoles
    .filter(({ moderator }) => moderator)
    .map(({ roleName, roleCode, agencyCode }) => ({ name: roleName || roleCode, agencyCode }));
  return { people, roles };
}

/** The name of an agency as the dossier knows it, else its code. */
export const agencyNameIn = ({ handlingAgency, receivingAgency }: DossierView, code: string): string =>
  [handlingAgency, receivingAgency].find((agency) => agency.code === code)?.name ?? code;
