import { START } from '../../../engine/domain/process/machine.ts';
import type { GraphEdge, GraphNode, ProcessGraph } from './process-graph.ts';

/** A graph as the layout takes it; sizes and places in px. */
export interface ElkInput {
  id: string;
  layoutOptions: Record<string, string>;
  children: { id: string; width: number; height: number; layoutOptions: Record<string, string> }[];
  edges: {
    id: string;
    sources: string[];
    targets: string[];
    layoutOptions: Record<string, string>;
    labels: { id: string; text: string; width: number; height: number; layoutOptions: Record<string, string> }[];
  }[];
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '30',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  // Together even where nothing joins them: a step no way leads to belongs into its stage too.
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

interface Size {
  width: number;
  height: number;
}

const INLINE = { 'elk.edgeLabels.inline': 'true' };

/** What may not be had with every graph; left away when the layout fails with it. */
const FINER = [
  'elk.layered.cycleBreaking.strategy',
  'elk.layered.considerModelOrder.strategy',
  'elk.partitioning.activate',
] as const;

/** One way in ten may lead to an earlier lane before lanes are taken for roles rather than for stages. */
const AGAINST = 10;

/**
 * Place of every node's lane, the start before all; undefined where the lanes are no stages one after the other, so that
 * they are no bands either.
 */
export function stagesOf({ nodes, edges, lanes, walk }: ProcessGraph): Map<string, number> | undefined {
  if (lanes.length < 2) return undefined;
  const order = new Map(lanes.map(({ code }, index) => [code, index + 1]));
  const stages = new Map(nodes.map(({ id, lane }) => [id, id === START ? 0 : (order.get(lane) ?? lanes.length + 1)]));
  // Refusals, supplements and withdrawals lead back to the desk's stage in every process.
  const onward = edges.filter(({ id, course, outsider }) => course === 'onward' && !outsider && !walk.back.has(id));
  const against = onward.filter(({ source, target }) => (stages.get(source) ?? 0) > (stages.get(target) ?? 0));
  return against.length * AGAINST <= onward.length ? stages : undefined;
}

/** Whether an edge is drawn as a line; the others are written into their step. */
export const isLine = ({ source, target }: GraphEdge): boolean => source !== target;

/** What is laid out: nodes in walking order, so that the same process always gives the same picture. */
export function elkGraph(
  graph: ProcessGraph,
  sizeOf: (node: GraphNode) => Size,
  labelSizeOf: (edge: GraphEdge) => Size,
): ElkInput {
  const stages = stagesOf(graph);
  const rank = new Map(graph.walk.layered.map((id, index) => [id, index]));
  const place = ({ id }: GraphNode) => rank.get(id) ?? graph.nodes.length;
  const nodes = [...graph.nodes].sort(
    (one, other) => (stages?.get(one.id) ?? 0) - (stages?.get(other.id) ?? 0) || place(one) - place(other),
  );
  return {
    id: 'process',
    layoutOptions: { ...OPTIONS, ...(stages ? { 'elk.partitioning.activate': 'true' } : {}) },
    children: nodes.map((node) => {
      const { width, height } = sizeOf(node);
      const stage = stages?.get(node.id);
      const layoutOptions: Record<string, string> =
        stage === undefined ? {} : { 'elk.partitioning.partition': String(stage) };
      return { id: node.id, width, height, layoutOptions };
    }),
    edges: graph.edges.filter(isLine).map((edge) => {
      const { width, height } = labelSizeOf(edge);
      const weight = edge.course === 'onward' ? '10' : '1';
      return {
        id: edge.id,
        sources: [edge.source],
        targets: [edge.target],
        layoutOptions: { 'elk.layered.priority.straightness': weight, 'elk.layered.priority.shortness': weight },
        // A label without a text is given no room.
        labels: [{ id: `${edge.id}-label`, text: '-', width, height, layoutOptions: INLINE }],
      };
    }),
  };
}

/** The same graph without what may not be had with every graph. */
export function plainer(input: ElkInput): ElkInput {
  const layoutOptions = Object.fromEntries(
    Object.entries(input.layoutOptions).filter(([name]) => !FINER.some((finer) => finer === name)),
  );
  return { ...input, layoutOptions };
}
