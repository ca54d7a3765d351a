import type { Drawing } from './drawing.ts';
import type { ProcessGraph } from './process-graph.ts';

/** Places of the lanes by code, where no bands tell them; undefined where bands do. */
export function lanePlaces(drawing: Drawing | undefined, graph: ProcessGraph): ReadonlyMap<string, number> | undefined {
  const banded = drawing === undefined || drawing.bands.length > 0 || graph.lanes.length < 2;
  return banded ? undefined : new Map(graph.lanes.map(({ code }, order) => [code, order]));
}
