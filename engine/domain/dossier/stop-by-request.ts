import type { CompiledAction, CompiledStep, Dossier } from '../../../schemas/types/index.ts';
import type { ProcessTable } from '../process/table.ts';
import { currentStep } from './context.ts';
import { engineAction } from './engine-action.ts';

/** Code of the act by which a desk grants a withdrawal that the process has no act for. */
export const STOP_BY_REQUEST = 'withdrawal';

/** The final step at which a process stops a dossier, if it has one; one that people lead to before one that a clock does. */
export function stoppingStep({ process }: ProcessTable): CompiledStep | undefined {
  const stops = process.steps.filter(({ status, final }) => final && status === 'cancelled');
  const byPeople = new Set(process.actions.flatMap(({ to, auto }) => (to !== null && auto === 'none' ? [to] : [])));
  return stops.find(({ stepCode }) => byPeople.has(stepCode)) ?? stops[0];
}

/** The papers the process makes where it stops a dossier: the notice of the stop (TT 03/2025 Đ7). */
const noticesOf = ({ process }: ProcessTable, { stepCode }: CompiledStep): string[] =>
  process.actions.find(({ to, auto, createFiles }) => to === stepCode && auto === 'none' && createFiles.length > 0)
    ?.createFiles ?? [];

/** The act that takes a dossier from where it stands to the step where it is stopped, with the notice of it; in no process, decided by the same code. */
export const stopByRequest = (dossier: Dossier, step: CompiledStep, table: ProcessTable): CompiledAction =>
  engineAction(
    {
      actionKey: STOP_BY_REQUEST,
      actionCode: STOP_BY_REQUEST,
      actionName: 'Dừng giải quyết theo đề nghị của người nộp',
      from: currentStep(dossier),
      to: step.stepCode,
    },
    { createFiles: noticesOf(table, step) },
  );
