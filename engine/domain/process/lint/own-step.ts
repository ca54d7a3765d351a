import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';

/** Acts of people that enter the step they leave: meant or not, the step begins anew with them. */
export const lintOwnStep = ({ actions }: CompiledProcess): Finding[] =>
  actions.flatMap(({ inside, from, to, auto }, index) =>
    inside && from !== null && to === from && auto !== 'timer'
      ? [lint('act-to-own-step', `/actions/${index}/postStepCode`, from)]
      : [],
  );
