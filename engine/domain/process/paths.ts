import { getShortestPaths } from 'xstate/graph';
import type { CompiledProcess } from '../../../schemas/types/index.ts';
import { machineKeys, machineOf } from './machine.ts';

/** How a final step is reached with the fewest acts, conditions left aside. */
export interface PathToEnd {
  stepCode: string;
  actionKeys: string[];
}

/** The shortest path to every final step that can be reached. */
export function pathsToEnds(process: CompiledProcess): PathToEnd[] {
  const { stepOf, actionOf } = machineKeys(process);
  const finals = new Set(process.steps.filter(({ final }) => final).map(({ stepCode }) => stepCode));
  const events = [...actionOf.keys()].map((type) => ({ type }));
  return getShortestPaths(machineOf(process), { events }).flatMap(({ state, steps }) => {
    const stepCode = stepOf.get(String(state.value));
    if (stepCode === undefined || !finals.has(stepCode)) return [];
    const actionKeys = steps.flatMap(({ event }) => actionOf.get(event.type) ?? []);
    return [{ stepCode, actionKeys }];
  });
}
