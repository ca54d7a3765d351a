import { useFormContext, useWatch } from 'react-hook-form';
import type { ProcessAction, ProcessSequence, ProcessStep, ServiceProcess } from '../../schemas/types/index.ts';
import type { ProcessLists } from './step-references.ts';

/** Form values, as far as the process editor reads them. */
export interface ProcessForm {
  body: ServiceProcess;
}

const NO_STEPS: ProcessStep[] = [];
const NO_ACTIONS: ProcessAction[] = [];
const NO_LANES: ProcessSequence[] = [];

export const useSteps = (): ProcessStep[] => useWatch<ProcessForm, 'body.steps'>({ name: 'body.steps' }) ?? NO_STEPS;

export const useActions = (): ProcessAction[] =>
  useWatch<ProcessForm, 'body.actions'>({ name: 'body.actions' }) ?? NO_ACTIONS;

export const useLanes = (): ProcessSequence[] =>
  useWatch<ProcessForm, 'body.sequences'>({ name: 'body.sequences' }) ?? NO_LANES;

interface ListChanges {
  /** The lists as they stand now. */
  read(): ProcessLists;
  setSteps(steps: ProcessStep[]): void;
  setActions(actions: ProcessAction[]): void;
}

/** Changes whole lists of the process in the form. */
export function useListChanges(): ListChanges {
  const { getValues, setValue } = useFormContext<ProcessForm>();
  return {
    read: () => ({ steps: getValues('body.steps') ?? [], actions: getValues('body.actions') ?? [] }),
    setSteps: (steps) => setValue('body.steps', steps, { shouldDirty: true }),
    setActions: (actions) => setValue('body.actions', actions, { shouldDirty: true }),
  };
}
