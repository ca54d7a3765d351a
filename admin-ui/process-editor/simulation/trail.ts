import type { Simulation } from '../../../schemas/types/index.ts';
import { placeName } from '../diagram/marks-context.ts';
import type { Selection } from '../selection.ts';

interface Lists {
  steps: readonly { stepCode: string }[];
  actions: readonly { actionKey: string; preStepCode: string; postStepCode: string }[];
}

/** Places of the diagram that the given acts go through: the acts themselves and the steps at both their ends. */
export function gonePlaces(keys: readonly string[], { steps, actions }: Lists): ReadonlySet<string> {
  const wanted = new Set(keys);
  const places = new Set<string>();
  const codes = new Set<string>();
  for (const [index, { actionKey, preStepCode, postStepCode }] of actions.entries()) {
    if (!wanted.has(actionKey)) continue;
    places.add(`action-${index}`);
    codes.add(preStepCode);
    codes.add(postStepCode);
  }
  for (const [index, { stepCode }] of steps.entries()) if (codes.has(stepCode)) places.add(`step-${index}`);
  return places;
}

/** Where the dossier stands at the end. */
export function whereNow({ start, steps }: Simulation, lists: Lists): Selection | undefined {
  const { stepCode } = steps.at(-1)?.state ?? start;
  const index = lists.steps.findIndex((step) => step.stepCode === stepCode);
  return stepCode === '' || index < 0 ? undefined : { kind: 'step', index };
}

/** The way one simulation has gone. */
export function trailOf(simulation: Simulation, lists: Lists): ReadonlySet<string> {
  const stood = new Set(
    [simulation.start, ...simulation.steps.map(({ state }) => state)].map(({ stepCode }) => stepCode),
  );
  const places = new Set<string>();
  for (const [index, { stepCode }] of lists.steps.entries())
    if (stood.has(stepCode)) places.add(placeName({ kind: 'step', index }) ?? '');
  for (const [index, { actionKey }] of lists.actions.entries())
    if (simulation.covered.includes(actionKey)) places.add(placeName({ kind: 'action', index }) ?? '');
  return places;
}
