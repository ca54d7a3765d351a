import type { ExtendBody } from '../../../../../schemas/types/index.ts';
import { fromLocalInput } from '../acts/act-input.ts';

/** What is typed in the dialog. */
export interface ExtendInput {
  way: 'by' | 'until';
  days: string;
  date: string;
  reason: string;
  apology: string;
  basis: string;
}

/** What the server is asked; undefined while no date can be told from it. */
export function extendBody({ way, days, date, reason, apology, basis }: ExtendInput): ExtendBody | undefined {
  const count = Number(days);
  const newDueDate = way === 'until' && date !== '' ? fromLocalInput(date) : undefined;
  if (way === 'by' ? !(count > 0) : newDueDate === undefined) return undefined;
  return {
    ...(newDueDate === undefined ? { by: { count, unit: 'working-day' } } : { newDueDate }),
    reason: reason.trim(),
    apology: apology.trim(),
    ...(basis.trim() ? { legalBasis: basis.trim() } : {}),
  };
}
