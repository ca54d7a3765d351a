import { stagesOf } from './elk-graph.ts';
import type { ActionFace, NodeFace } from './faces.ts';
import type { Faces } from './faces-of.ts';
import { FONTS, type Measure } from './fonts.ts';
import type { GraphEdge, GraphNode, Lane, ProcessGraph } from './process-graph.ts';
import { wrapText } from './wrap-text.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export interface PlacedNode extends Box {
  node: GraphNode;
  face: NodeFace;
}

export interface PlacedEdge {
  edge: GraphEdge;
  face: ActionFace;
  points: Point[];
  label: Box;
}

/** A stage of the process as a stripe across the whole drawing. */
export interface Band extends Box {
  lane: Lane;
  /** Place among the lanes, for its colour. */
  order: number;
  title: string[];
}

/** A process laid out, ready to be drawn; px. */
export interface Drawing {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  bands: Band[];
  lanes: Lane[];
}

/** What the layout answers, as far as it is read. */
export interface LaidOut {
  width?: number;
  height?: number;
  children?: { id: string; x?: number; y?: number }[];
  edges?: {
    id: string;
    labels?: { x?: number; y?: number }[];
    sections?: { startPoint: Point; endPoint: Point; bendPoints?: Point[] }[];
  }[];
}

/** Room at the left for the names of the stages. */
const GUTTER = 132;
const MARGIN = 24;
const BAND_PAD = 18;

function bandsOf(nodes: readonly PlacedNode[], graph: ProcessGraph, width: number, measure: Measure): Band[] {
  const stages = stagesOf(graph);
  if (!stages) return [];
  const extents = graph.lanes.flatMap((lane, order) => {
    const own = nodes.filter(({ node }) => stages.get(node.id) === order + 1);
    if (own.length === 0) return [];
    const top = Math.min(...own.map(({ y }) => y)) - BAND_PAD;
    const bottom = Math.max(...own.map(({ y, height }) => y + height)) + BAND_PAD;
    return [{ lane, order, top, bottom }];
  });
  return extents.map(({ lane, order, top, bottom }, index) => {
    const above = extents[index - 1];
    const below = extents[index + 1];
    const from = above ? (above.bottom + top) / 2 : top;
    const to = below ? (bottom + below.top) / 2 : bottom;
    const most = Math.max(1, Math.floor((to - from - 20) / FONTS.lane.line));
    const title = wrapText(lane.name || lane.code, { font: 'lane', width: GUTTER - 30, most }, measure);
    return { lane, order, title, x: 0, y: from, width, height: to - from };
  });
}

/** Puts what the layout answered together with what is drawn at each place. */
export function drawingOf(graph: ProcessGraph, faces: Faces, laidOut: LaidOut, measure: Measure): Drawing {
  const left = stagesOf(graph) ? GUTTER + MARGIN : MARGIN;
  const moved = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x: x + left, y: y + MARGIN });
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const edgeOf = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const nodes = (laidOut.children ?? []).flatMap(({ id, ...at }): PlacedNode[] => {
    const node = nodeOf.get(id);
    const face = faces.nodes.get(id);
    return node && face ? [{ node, face, ...moved(at), width: face.width, height: face.height }] : [];
  });
  const edges = (laidOut.edges ?? []).flatMap(({ id, labels = [], sections = [] }): PlacedEdge[] => {
    const edge = edgeOf.get(id);
    const face = faces.edges.get(id);
    if (!edge || !face) return [];
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
      [startPoint, ...bendPoints, endPoint].map(moved),
    );
    const label = { ...moved(labels[0] ?? {}), width: face.width, height: face.height };
    return [{ edge, face, points, label }];
  });
  const width = (laidOut.width ?? 0) + left + MARGIN;
  return {
    width,
    height: (laidOut.height ?? 0) + 2 * MARGIN,
    nodes,
    edges,
    bands: bandsOf(nodes, graph, width, measure),
    lanes: graph.lanes,
  };
}
