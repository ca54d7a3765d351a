import { isLine, stagesOf } from './elk-graph.ts';
import { type ActionFace, type FaceWords, labelFace, type NodeFace, nodeFace } from './faces.ts';
import type { Measure } from './fonts.ts';
import type { GraphEdge, ProcessGraph } from './process-graph.ts';

export interface Faces {
  nodes: Map<string, NodeFace>;
  /** Labels of the actions that are drawn as lines. */
  edges: Map<string, ActionFace>;
}

/** How everything in a graph is written. */
export function facesOf(graph: ProcessGraph, words: FaceWords, measure: Measure): Faces {
  const within = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges)
    if (!isLine(edge)) within.set(edge.source, [...(within.get(edge.source) ?? []), edge]);
  const banded = graph.lanes.length < 2 || stagesOf(graph) !== undefined;
  const lanes = new Map(banded ? [] : graph.lanes.map(({ code, name }) => [code, name || code]));
  return {
    nodes: new Map(
      graph.nodes.map((node) => {
        const lane = node.kind === 'missing' ? '' : lanes.get(node.lane);
        return [node.id, nodeFace(node, within.get(node.id) ?? [], words, measure, lane)];
      }),
    ),
    edges: new Map(graph.edges.filter(isLine).map((edge) => [edge.id, labelFace(edge, measure)])),
  };
}
