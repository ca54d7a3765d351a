import type { MigrationBody, StepMapping } from '../../../schemas/types/index.ts';
import { mappingOf, type StepPair } from './propose-steps.ts';

/** A migration as it is filled in. */
export interface MigrationForm {
  /** Steps chosen otherwise than proposed. */
  chosen: StepMapping;
  reach: 'all' | 'before-step';
  pastStep: string;
  /** Empty for every agency. */
  agencies: string[];
  /** Old versions whose dossiers move; empty for all. */
  fromVersions: number[];
  /** Dossier codes as they were typed or pasted; empty for all. */
  codes: string;
  /** Whether due dates are counted anew. */
  recompute: boolean;
  reason: string;
}

export const BLANK: MigrationForm = {
  chosen: {},
  reach: 'all',
  pastStep: '',
  agencies: [],
  fromVersions: [],
  codes: '',
  recompute: false,
  reason: '',
};

/** Dossier codes in a pasted text, each once: one a line, or apart by spaces, commas or semicolons. */
export const codesIn = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((code) => code !== ''))];

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
  const ids = codesIn(form.codes);
  return {
    processNo,
    toVersion,
    mapping: mappingOf(pairs, form.chosen),
    ...(form.reach === 'before-step' ? { pastStep: form.pastStep } : {}),
    ...(form.agencies.length === 0 ? {} : { agencies: form.agencies }),
    ...(form.fromVersions.length === 0 ? {} : { fromVersions: form.fromVersions }),
    ...(ids.length === 0 ? {} : { ids }),
    ...(form.recompute ? { recompute: true } : {}),
    reason: form.reason.trim(),
  };
}
