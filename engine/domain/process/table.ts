import type { CompiledAction, CompiledProcess, CompiledStep } from '../../../schemas/types/index.ts';

/** A compiled process, indexed for deciding acts. */
export interface ProcessTable {
  process: CompiledProcess;
  /** Actions leaving a step in the order of the definition; null = the first actions. */
  actionsFrom(stepCode: string | null): readonly CompiledAction[];
  step(stepCode: string): CompiledStep | undefined;
}

const none: readonly CompiledAction[] = [];

/** Indexes a compiled process once, so that choosing an act costs one look-up. */
export function tableOf(process: CompiledProcess): ProcessTable {
  const steps = new Map(process.steps.map((step) => [step.stepCode, step]));
  const first: CompiledAction[] = [];
  const byStep = new Map<string, CompiledAction[]>();
  for (const action of process.actions) {
    if (action.from === null) first.push(action);
    else {
      const leaving = byStep.get(action.from);
      if (leaving) leaving.push(action);
      else byStep.set(action.from, [action]);
    }
  }
  return {
    process,
    step: (stepCode) => steps.get(stepCode),
    actionsFrom: (stepCode) => (stepCode === null ? first : (byStep.get(stepCode) ?? none)),
  };
}
