import type { LocalField, ServiceProcess } from '../../../../schemas/types/index.ts';
import { shapeOf } from '../shape.ts';
import { overlayDifferences } from './differences.ts';
import { localFieldAt } from './local-fields.ts';
import { replaceStepCodes } from './step-codes-in-text.ts';

/** Maps the codes of one list onto another of the same shape. */
const paired = (from: string[], to: string[]): Map<string, string> =>
  new Map(from.map((code, index) => [code, to[index] ?? code]));

/** Step codes that a text names, in the base's own. */
const recoded = (text: string, steps: ReadonlyMap<string, string>): string =>
  replaceStepCodes(text, (code) => steps.get(code) ?? code, steps.keys());

/**
 * A process of the base's shape with the base's step codes and action keys, in the base's order: only what names, roles,
 * times and fees say is its own. Undefined when the shapes differ.
 */
export function followShape(process: ServiceProcess, base: ServiceProcess): ServiceProcess | undefined {
  const [own, model] = [shapeOf(process), shapeOf(base)];
  if (own.key !== model.key) return undefined;
  const steps = paired(own.steps, model.steps);
  const actions = paired(own.actions, model.actions);
  const bySteps = new Map(process.steps.map((step) => [steps.get(step.stepCode), step]));
  const byActions = new Map(process.actions.map((action) => [actions.get(action.actionKey), action]));
  return {
    ...process,
    steps: base.steps.map((step) => {
      const same = bySteps.get(step.stepCode);
      if (!same) return step;
      return { ...same, stepCode: step.stepCode, roleAsStep: recoded(same.roleAsStep, steps) };
    }),
    actions: base.actions.map((action) => {
      const same = byActions.get(action.actionKey);
      if (!same) return action;
      const { actionKey, preStepCode, postStepCode } = action;
      return { ...same, actionKey, preStepCode, postStepCode, preCondition: recoded(same.preCondition, steps) };
    }),
  };
}

/** What overlays of these bodies need to be allowed, and what differs that no overlay may say. */
export function neededFields(
  base: ServiceProcess,
  overlays: ServiceProcess[],
): { fields: LocalField[]; others: string[] } {
  const fields = new Set<LocalField>();
  const others = new Set<string>();
  for (const overlay of overlays)
    for (const { path } of overlayDifferences(base, overlay)) {
      const field = localFieldAt(path);
      if (field) fields.add(field);
      else others.add(path);
    }
  return { fields: [...fields].sort(), others: [...others] };
}
