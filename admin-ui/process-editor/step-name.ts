import type { ProcessStep } from '../../schemas/types/index.ts';
import type { Choice } from './lists/choice.ts';

/** What people call a step; its code where it has no name or does not exist. */
export const stepName = (steps: readonly ProcessStep[], code: string): string =>
  steps.find(({ stepCode }) => stepCode === code)?.stepName || code;

export const stepChoices = (steps: readonly ProcessStep[]): Choice[] =>
  steps.map(({ stepCode, stepName: name }) => ({ value: stepCode, label: name }));
