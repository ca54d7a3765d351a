import type { CompiledProcess, CompiledStep } from '../../../../../schemas/types/index.ts';
import type { DossierView } from '../dossier-answers.ts';

/** A step a dossier may be moved to. */
export interface StepChoice {
  stepCode: string;
  stepName: string;
  /** The body or phase it belongs to; empty where the process has none. */
  lane: string;
  /** Where the dossier stands, where it has been, where it would end, or none of these. */
  mark: 'here' | 'been' | 'final' | undefined;
}

function markOf({ stepCode, final }: CompiledStep, { step, pastSteps }: DossierView): StepChoice['mark'] {
  if (stepCode === step?.stepCode) return 'here';
  if (pastSteps.some((past) => past.stepCode === stepCode)) return 'been';
  return final ? 'final' : undefined;
}

/** Every step of the dossier's process, in the order of its definition. */
export function stepChoices(process: CompiledProcess | undefined, dossier: DossierView): StepChoice[] {
  return (process?.steps ?? []).map((step) => ({
    stepCode: step.stepCode,
    stepName: step.stepName,
    lane: process?.lanes.find(({ sequenceNo }) => sequenceNo === step.lane)?.sequenceName ?? '',
    mark: markOf(step, dossier),
  }));
}
