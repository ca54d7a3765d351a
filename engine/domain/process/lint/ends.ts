import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../statuses.ts';
import { lint } from './catalogue.ts';
import { type ProcessGraph, reach, reachBackwards } from './graph.ts';

/** Steps that dossiers come to and from which they can never end; a step without any action is told elsewhere. */
export function lintEnds({ steps, actions }: CompiledProcess, graph: ProcessGraph): Finding[] {
  const ends = steps.filter(({ status }) => TERMINAL_STATUSES.has(status)).map(({ stepCode }) => stepCode);
  if (ends.length === 0) return [];
  const ending = reachBackwards(graph, ends);
  const reached = reach(graph, [null]);
  // A go-back leads to the step before, whichever it was: it may lead out.
  const goingBack = new Set(actions.filter(({ inside, to }) => inside && to === null).map(({ from }) => from));
  const leaving = new Set(graph.moves.map(({ action }) => action.from));
  return steps.flatMap(({ stepCode }, index) =>
    reached.has(stepCode) && !ending.has(stepCode) && leaving.has(stepCode) && !goingBack.has(stepCode)
      ? [lint('step-no-way-to-end', `/steps/${index}`, stepCode)]
      : [],
  );
}
