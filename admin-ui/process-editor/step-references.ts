import { parseCondition } from '../../engine/domain/condition/parse.ts';
import { printCondition } from '../../engine/domain/condition/print.ts';
import { readRoleAsStep } from '../../engine/domain/process/read-texts.ts';
import type { ConditionTerm, ProcessAction, ProcessStep } from '../../schemas/types/index.ts';
import { changedAt } from './list-moves.ts';

/** The two lists of a process that name each other. */
export interface ProcessLists {
  steps: ProcessStep[];
  actions: ProcessAction[];
}

/** Where a step is named: places of actions and of other steps. */
export interface StepUses {
  actions: number[];
  steps: number[];
}

const namesStep = (term: ConditionTerm, code: string): boolean =>
  (term.word === 'stepdone' || term.word === 'stepnotdone') && term.steps.includes(code);

const asksAbout = (preCondition: string, code: string): boolean =>
  parseCondition(preCondition).condition.terms.some((term) => namesStep(term, code));

/** Who names a step: actions that leave it, enter it or ask about it, and steps that take their people from it. */
export function usesOfStep({ steps, actions }: ProcessLists, code: string): StepUses {
  const used = <T>(items: readonly T[], names: (item: T) => boolean) =>
    items.flatMap((item, index) => (names(item) ? [index] : []));
  return {
    actions: used(
      actions,
      ({ preStepCode, postStepCode, preCondition }) =>
        preStepCode === code || postStepCode === code || asksAbout(preCondition, code),
    ),
    steps: used(steps, ({ roleAsStep }) => readRoleAsStep(roleAsStep).some(({ stepCode }) => stepCode === code)),
  };
}

function renamedCondition(text: string, from: string, to: string): string {
  const { condition, flags } = parseCondition(text);
  if (!condition.terms.some((term) => namesStep(term, from))) return text;
  const terms = condition.terms.map((term) =>
    term.word === 'stepdone' || term.word === 'stepnotdone'
      ? { ...term, steps: term.steps.map((step) => (step === from ? to : step)) }
      : term,
  );
  return printCondition({ terms }, flags);
}

const renamedRoleAsStep = (text: string, from: string, to: string): string =>
  readRoleAsStep(text).some(({ stepCode }) => stepCode === from)
    ? readRoleAsStep(text)
        .map(({ stepCode, actedOnly }) => `${actedOnly ? '!' : ''}${stepCode === from ? to : stepCode}`)
        .join(',')
    : text;

/**
 * The lists with another code for the step at `index`, everywhere it is named. An empty code is not carried to the
 * actions: there it would mean the first action or the way back.
 */
export function renameStep({ steps, actions }: ProcessLists, index: number, code: string): ProcessLists {
  const old = steps[index]?.stepCode ?? '';
  const renamed = changedAt(steps, index, (step) => ({ ...step, stepCode: code }));
  if (code === '' || old === '' || steps.filter(({ stepCode }) => stepCode === old).length > 1)
    return { steps: renamed, actions };
  const swap = (name: string) => (name === old ? code : name);
  return {
    steps: renamed.map((step) => ({ ...step, roleAsStep: renamedRoleAsStep(step.roleAsStep, old, code) })),
    actions: actions.map((action) => ({
      ...action,
      preStepCode: swap(action.preStepCode),
      postStepCode: swap(action.postStepCode),
      preCondition: renamedCondition(action.preCondition, old, code),
    })),
  };
}
