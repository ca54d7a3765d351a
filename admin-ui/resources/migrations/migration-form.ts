import type { MigrationBody, StepMapping } from '../../../schemas/types/index.ts';
import { mappingOf, type StepPair } from './propose-steps.ts';

/** A migration as it is filled in. */
export interface MigrationForm {
  /** Steps chosen otherwise than proposed. */
  chosen: StepMapping;
  reach: 'all' | 'before-step';
  pastStep: string;
  /** Empty for every agency. */
  agency: string;
  reason: string;
}

export const BLANK: MigrationForm = { chosen: {}, reach: 'all', pastStep: '', agency: '', reason: '' };

/** Whether it says which dossiers are meant, and why. */
export const isComplete = ({ reach, pastStep, reason }: MigrationForm): boolean =>
  reason.trim() !== '' && (reach === 'all' || pastStep !== '');

/** What was filled in, as it is sent. */
export function bodyOf(
  form: MigrationForm,
  processNo: string,
  toVersion: number,
  pairs: readonly StepPair[],
): Omit<MigrationBody, 'dryRun'> {
  return {
    processNo,
    toVersion,
    mapping: mappingOf(pairs, form.chosen),
    ...(form.reach === 'before-step' ? { pastStep: form.pastStep } : {}),
    ...(form.agency === '' ? {} : { agencies: [form.agency] }),
    reason: form.reason.trim(),
  };
}
