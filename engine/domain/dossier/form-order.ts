import type { Dossier } from '../../../schemas/types/index.ts';

/** The action codes whose forms were filled, the last at the end. */
export const formOrderOf = ({ forms, formOrder }: Pick<Dossier, 'forms' | 'formOrder'>): string[] =>
  formOrder ?? Object.keys(forms);
