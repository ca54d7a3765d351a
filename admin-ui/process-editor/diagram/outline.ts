import type { Selection } from '../selection.ts';
import type { GraphEdge, GraphNode, ProcessGraph } from './process-graph.ts';

/** An action as the outline tells it. */
export interface OutlineAct {
  edge: GraphEdge;
  /** The step it leads to; undefined where the step does not change. */
  next: GraphNode | undefined;
  /** Number of the loop it closes, from 1. */
  loop?: number;
}

export interface OutlineStep {
  node: GraphNode;
  acts: OutlineAct[];
}

/** A way back, by the codes of its steps; the first and the last are the same. */
export interface OutlineLoop {
  number: number;
  closedBy: GraphEdge;
  stepCodes: string[];
}

export interface Outline {
  steps: OutlineStep[];
  loops: OutlineLoop[];
}

/** The process in the order it is walked: each step with the acts that leave it, and the loops by number. */
export function outlineOf({ nodes, edges, walk }: ProcessGraph): Outline {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
  const order = new Map(walk.order.map((id, index) => [id, index]));
  const loops = walk.loops
    .filter((loop) => loop.nodes.length > 1)
    .flatMap(({ closedBy, nodes: around }, index): OutlineLoop[] => {
      const edge = edgeOf.get(closedBy);
      const codes = [...around, ...around.slice(0, 1)].map((id) => nodeOf.get(id)?.stepCode ?? '');
      return edge ? [{ number: index + 1, closedBy: edge, stepCodes: codes }] : [];
    });
  const loopOf = new Map(loops.map(({ number, closedBy }) => [closedBy.id, number]));
  const steps = [...nodes]
    .sort((one, other) => (order.get(one.id) ?? nodes.length) - (order.get(other.id) ?? nodes.length))
    .map((node) => ({
      node,
      acts: edges
        .filter(({ source }) => source === node.id)
        .map((edge) => {
          const loop = loopOf.get(edge.id);
          const next = edge.target === edge.source ? undefined : nodeOf.get(edge.target);
          return { edge, next, ...(loop === undefined ? {} : { loop }) };
        }),
    }));
  return { steps, loops };
}

/** A line of the outline as it is shown: a step, or an act of it. */
export interface OutlineRow {
  id: string;
  level: 1 | 2;
  position: number;
  size: number;
  /** Whether the acts of a step are shown; undefined for a line that has none. */
  expanded?: boolean;
  step: OutlineStep;
  act?: OutlineAct;
  /** What it opens; undefined for what is no step or action of the process. */
  place?: Selection;
}

/** The line of a step or action. */
export const rowId = ({ kind, index }: Selection): string => `${kind === 'step' ? 's' : 'a'}${index}`;

/** The lines to show, without the acts of closed steps. */
export function rowsOf({ steps }: Outline, closed: ReadonlySet<string>): OutlineRow[] {
  return steps.flatMap((step, place): OutlineRow[] => {
    const { node, acts } = step;
    const expanded = !closed.has(node.id);
    const own: OutlineRow = {
      id: node.id,
      level: 1,
      position: place + 1,
      size: steps.length,
      step,
      ...(acts.length > 0 ? { expanded } : {}),
      ...(node.index === undefined ? {} : { place: { kind: 'step', index: node.index } }),
    };
    if (!expanded) return [own];
    const below = acts.map(
      (act, index): OutlineRow => ({
        id: act.edge.id,
        level: 2,
        position: index + 1,
        size: acts.length,
        step,
        act,
        place: { kind: 'action', index: act.edge.index },
      }),
    );
    return [own, ...below];
  });
}
