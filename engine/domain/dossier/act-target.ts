import type { CompiledAction, CompiledStep, Dossier } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import { type ActContext, currentStep } from './context.ts';

/** Where an action leads: its step, the step before for a go-back, or the same step for an act outside the process. */
export function targetOf(
  action: CompiledAction,
  dossier: Dossier,
  context: ActContext,
): { step: CompiledStep } | { reason: Reason } {
  const code = !action.inside ? currentStep(dossier) : (action.to ?? dossier.step?.fromStepCode ?? '');
  const step = code ? context.table.step(code) : undefined;
  return step ? { step } : { reason: reason('no-step-before') };
}
