import { createContext, useContext } from 'react';
import type { ApplicantDraft } from './applicant.ts';
import type { PersonPlace, Place } from './desk-faults.ts';
import type { DeskForm } from './desk-form.ts';

/** The form of the desk for its fields. */
export interface Desk {
  form: DeskForm;
  /** Whether an officer takes the dossier in; a citizen files it. */
  officer: boolean;
  update(change: (form: DeskForm) => DeskForm): void;
  changePerson(place: PersonPlace, change: Partial<ApplicantDraft>): void;
  /** What to say below a field; undefined while nothing is wrong or nobody has been there yet. */
  faultAt(place: Place): string | undefined;
  /** Notes that somebody has left a field. */
  leave(place: Place): void;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a field of the desk outside of it');
  return desk;
}
