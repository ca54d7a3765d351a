import { type Edge, type EdgeProps, Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { ActionShape } from './action-shape.tsx';
import { BandShape } from './band-shape.tsx';
import type { Band, Drawing, PlacedEdge, PlacedNode } from './drawing.ts';
import { FAMILY } from './fonts.ts';
import { roundedPath } from './lines.ts';
import { useMarks } from './marks-context.ts';
import { StepShape } from './step-shape.tsx';

type StepFlow = Node<{ placed: PlacedNode }, 'step'>;
type BandFlow = Node<{ band: Band }, 'band'>;
export type FlowNode = StepFlow | BandFlow;
export type FlowEdge = Edge<{ placed: PlacedEdge }, 'action'>;

/** Lines end where the layout ends them; the library only wants to see that there are ends. */
const UNSEEN = { visibility: 'hidden' } as const;

function StepFlowNode({ data: { placed } }: NodeProps<StepFlow>) {
  const { flaws, marked, lanes, changes, gone } = useMarks();
  const { node, face, width, height } = placed;
  return (
    <>
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        overflow="visible"
        fontFamily={FAMILY}
        style={{ display: 'block', cursor: node.index === undefined ? 'default' : 'pointer' }}
      >
        <StepShape
          {...{ node, face, width, height, flaws, marked, changes, gone }}
          x={0}
          y={0}
          lane={lanes?.get(node.lane)}
        />
      </svg>
      <Handle type="target" position={Position.Top} isConnectable={false} style={UNSEEN} />
      <Handle type="source" position={Position.Bottom} isConnectable={false} style={UNSEEN} />
    </>
  );
}

function BandFlowNode({ data: { band } }: NodeProps<BandFlow>) {
  return (
    <svg aria-hidden="true" width={band.width} height={band.height} fontFamily={FAMILY} style={{ display: 'block' }}>
      <BandShape band={band} x={0} y={0} />
    </svg>
  );
}

function ActionFlowEdge({ data }: EdgeProps<FlowEdge>) {
  const { flaws, marked, changes, gone } = useMarks();
  if (!data) return null;
  const { placed } = data;
  const place = `action-${placed.edge.index}`;
  return (
    <g fontFamily={FAMILY} style={{ cursor: 'pointer' }}>
      <ActionShape
        placed={placed}
        flaws={flaws.get(place)}
        marked={marked === place}
        change={changes?.get(place)}
        gone={gone?.has(place)}
      />
      <path d={roundedPath(placed.points)} fill="none" stroke="transparent" strokeWidth={14} />
    </g>
  );
}

export const nodeTypes = { step: StepFlowNode, band: BandFlowNode };
export const edgeTypes = { action: ActionFlowEdge };

const still = { draggable: false, selectable: false, focusable: false, connectable: false } as const;

export function flowNodes({ nodes, bands }: Drawing): FlowNode[] {
  return [
    ...bands.map(
      (band): BandFlow => ({
        ...still,
        id: `lane:${band.lane.code}`,
        type: 'band',
        position: { x: band.x, y: band.y },
        width: band.width,
        height: band.height,
        zIndex: -1,
        style: { pointerEvents: 'none' },
        data: { band },
      }),
    ),
    ...nodes.map((placed): StepFlow => {
      const { node, x, y, width, height } = placed;
      const handle = { x: width / 2, width: 1, height: 1 };
      return {
        ...still,
        id: node.id,
        type: 'step',
        position: { x, y },
        width,
        height,
        // Told beforehand, so that the edges are there with the first picture.
        measured: { width, height },
        handles: [
          { ...handle, type: 'target', position: Position.Top, y: 0 },
          { ...handle, type: 'source', position: Position.Bottom, y: height },
        ],
        data: { placed },
      };
    }),
  ];
}

export const flowEdges = ({ edges }: Drawing): FlowEdge[] =>
  edges.map((placed) => ({
    id: placed.edge.id,
    type: 'action',
    source: placed.edge.source,
    target: placed.edge.target,
    selectable: false,
    focusable: false,
    data: { placed },
  }));
