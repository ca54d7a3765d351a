import { type ElkInput, elkGraph } from './elk-graph.ts';
import type { GraphEdge, GraphNode } from './process-graph.ts';

const NODES = 12;

/** A graph of usual form and no meaning: laying it out lets the browser translate what the layout is made of. */
export function warmGraph(): ElkInput {
  const nodes = Array.from(
    { length: NODES },
    (_item, index): GraphNode => ({
      id: `s${index}`,
      kind: 'step',
      stepCode: '',
      stepName: '',
      status: '',
      lane: String(Math.floor(index / 4)),
      duration: null,
      roles: [],
      reached: true,
    }),
  );
  const pairs = nodes.flatMap((_node, index) => [
    [index, index + 1],
    [index, index + 2],
    [index + 1, index],
  ]);
  const edges = pairs
    .filter((pair) => pair.every((place) => place < NODES))
    .map(
      ([from, to], index): GraphEdge => ({
        id: `a${index}`,
        index,
        source: `s${from}`,
        target: `s${to}`,
        actionCode: '',
        actionName: '',
        course: 'onward',
        auto: 'none',
        condition: { terms: [] },
        asksMoney: false,
      }),
    );
  const layered = nodes.map(({ id }) => id);
  return elkGraph(
    {
      nodes,
      edges,
      lanes: ['0', '1', '2'].map((code) => ({ code, name: '' })),
      walk: { order: layered, layered, back: new Set(), depth: new Map(), loops: [] },
    },
    () => ({ width: 200, height: 70 }),
    () => ({ width: 120, height: 38 }),
  );
}
