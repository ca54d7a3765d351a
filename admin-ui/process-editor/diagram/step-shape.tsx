import type { ChangeKind } from '../../../schemas/types/index.ts';
import { ActionText } from './action-text.tsx';
import { ChangeBadge } from './change-badge.tsx';
import { ChangeFrame } from './change-frame.tsx';
import type { Box } from './drawing.ts';
import { type NodeFace, PADDING } from './faces.ts';
import { FindingBadge } from './finding-badge.tsx';
import type { Flaws } from './flaws.ts';
import { FONTS } from './fonts.ts';
import { stepIcon } from './icon-paths.ts';
import { courseLooks, ERROR, FRAME, GONE, INK, laneLook, MARKED, PAPER, SOFT_INK } from './look.ts';
import type { GraphNode } from './process-graph.ts';
import { TextLines } from './text-lines.tsx';

interface StepShapeProps extends Box {
  node: GraphNode;
  face: NodeFace;
  /** Place of its lane, where the lane is told at the step; undefined where a band tells it. */
  lane: number | undefined;
  flaws: ReadonlyMap<string, Flaws>;
  /** `step-3` or `action-7`. */
  marked: string | undefined;
  /** What became of each place, in a comparison. */
  changes?: ReadonlyMap<string, ChangeKind> | undefined;
  /** Places somebody has gone through. */
  gone?: ReadonlySet<string> | undefined;
}

const nowhere: ReadonlySet<string> = new Set();

/** The outline that tells what kind of state it is. */
function Outline({
  node,
  x,
  y,
  width,
  height,
  marked,
  gone,
}: Box & { node: GraphNode; marked: boolean; gone: boolean }) {
  const stroke = marked ? MARKED : gone ? GONE : node.kind === 'missing' ? ERROR : FRAME;
  const strokeWidth = marked ? 4.5 : gone ? 3.5 : 1.6;
  const shared = { fill: PAPER, stroke, strokeWidth };
  if (node.kind === 'start') return <rect {...{ x, y, width, height }} {...shared} fill={INK} rx={18} />;
  if (node.kind === 'final')
    return (
      <>
        <rect {...{ x, y, width, height }} {...shared} rx={20} />
        <rect x={x + 4} y={y + 4} width={width - 8} height={height - 8} rx={16} fill="none" stroke={stroke} />
      </>
    );
  if (node.kind === 'waiting') {
    const [cut, right, bottom] = [10, x + width, y + height];
    const points = [
      [x + cut, y],
      [right - cut, y],
      [right, y + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [x + cut, bottom],
      [x, bottom - cut],
      [x, y + cut],
    ];
    return <polygon points={points.map((point) => point.join(',')).join(' ')} {...shared} strokeDasharray="7 4" />;
  }
  const dash = node.kind === 'missing' ? '4 4' : undefined;
  return <rect {...{ x, y, width, height }} {...shared} rx={6} strokeDasharray={dash} />;
}

/** A step as it is drawn on the screen and on paper. */
export function StepShape({
  node,
  face,
  x,
  y,
  width,
  height,
  lane,
  flaws,
  marked,
  changes,
  gone = nowhere,
}: StepShapeProps) {
  const icon = stepIcon(node.kind, node.status);
  const left = x + PADDING;
  const middle = x + width / 2;
  const headed = face.head !== '';
  const titleTop = y + (headed ? PADDING + FONTS.code.line : 8);
  const statusTop = titleTop + face.title.length * FONTS.title.line + 3;
  const own = node.index === undefined ? undefined : flaws.get(`step-${node.index}`);
  const change = changes?.get(`step-${node.index}`);
  const look = lane === undefined ? undefined : laneLook(lane);
  const headLeft = left + (look ? 10 : 0) + (icon ? 18 : 0);
  return (
    <>
      <Outline
        {...{ node, x, y, width, height }}
        marked={marked === `step-${node.index}`}
        gone={gone.has(`step-${node.index}`)}
      />
      {change ? <ChangeFrame change={change} {...{ x, y, width, height }} rx={12} /> : null}
      {look ? <rect x={x + 8} y={y + 9} width={5} height={17} rx={2.5} fill={look.text} /> : null}
      {icon && headed ? (
        <svg x={headLeft - 18} y={y + 10} width={15} height={15} viewBox="0 0 24 24" fill={SOFT_INK} aria-hidden="true">
          <path d={icon} />
        </svg>
      ) : null}
      {headed ? (
        <text x={headLeft} y={y + 22} fontSize={FONTS.code.size} fontWeight={FONTS.code.weight} fill={SOFT_INK}>
          {face.head}
        </text>
      ) : null}
      {face.corner ? (
        <text x={x + width - PADDING} y={y + 22} fontSize={FONTS.small.size} fill={SOFT_INK} textAnchor="end">
          {face.corner}
        </text>
      ) : null}
      <TextLines
        lines={face.title}
        font="title"
        x={headed ? left : middle}
        y={titleTop + 13}
        fill={node.kind === 'start' ? PAPER : node.kind === 'missing' ? ERROR : INK}
        anchor={headed ? 'start' : 'middle'}
      />
      <TextLines lines={face.status} font="small" x={left} y={statusTop + 11} fill={SOFT_INK} />
      {face.rows.map(({ edge, face: row, y: top }) => {
        const place = `action-${edge.index}`;
        const rowLook = courseLooks[edge.course];
        const rowFlaws = flaws.get(place);
        const rowChange = changes?.get(place);
        return (
          <g key={edge.id} data-action={edge.index} style={{ cursor: 'pointer' }}>
            <rect
              x={x + 5}
              y={y + top + 1}
              width={width - 10}
              height={row.height - 2}
              rx={4}
              fill={rowLook.tint}
              stroke={marked === place ? MARKED : gone.has(place) ? GONE : rowLook.colour}
              strokeWidth={marked === place || gone.has(place) ? 3 : 0.8}
              strokeDasharray={marked === place || gone.has(place) ? undefined : rowLook.dash}
            />
            <ActionText face={row} x={x + 5} y={y + top} colour={rowLook.colour} />
            {rowChange ? <ChangeBadge change={rowChange} x={x + width + 2} y={y + top + row.height / 2} /> : null}
            {rowFlaws ? <FindingBadge flaws={rowFlaws} x={x + width + 8} y={y + top + 10} /> : null}
          </g>
        );
      })}
      {change ? <ChangeBadge change={change} x={x + width - 14} y={y - 2} /> : null}
      {own ? <FindingBadge flaws={own} x={x + width - 14} y={y - 2} /> : null}
    </>
  );
}
