import { type ElementSpec, may, must } from '../element-spec.ts';

/** How the desk shows a step code. */
export const stepConfig: ElementSpec = {
  name: 'StepConfig',
  fields: [
    ...must.text('stepCode', 'stepName'),
    ...may.integer('stepType'),
    ...may.text('dossierStatus', 'dossierSubStatus', 'menuGroup', 'menuStepName', 'buttonConfig'),
  ],
};
