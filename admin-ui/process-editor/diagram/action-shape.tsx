import type { ChangeKind } from '../../../schemas/types/index.ts';
import { ActionText } from './action-text.tsx';
import { ChangeBadge } from './change-badge.tsx';
import { ChangeFrame } from './change-frame.tsx';
import type { PlacedEdge } from './drawing.ts';
import { FindingBadge } from './finding-badge.tsx';
import type { Flaws } from './flaws.ts';
import { endAngle, roundedPath, shortened } from './lines.ts';
import { type CourseLook, courseLooks, GONE, MARKED, PAPER } from './look.ts';

const HEAD = 10;

/** An arrow head at the origin that points to the right. */
export function ArrowHead({ look, colour }: { look: CourseLook; colour: string }) {
  const wings = `M${-HEAD} ${-HEAD / 2}L0 0L${-HEAD} ${HEAD / 2}`;
  if (look.head === 'open') return <path d={`${wings}z`} fill={PAPER} stroke={colour} strokeWidth={1.5} />;
  return (
    <>
      <path d={`${wings}z`} fill={colour} />
      {look.head === 'double' ? (
        <path d={`M${-HEAD - 6} ${-HEAD / 2}L${-6} 0L${-HEAD - 6} ${HEAD / 2}z`} fill={colour} />
      ) : null}
    </>
  );
}

interface ActionShapeProps {
  placed: PlacedEdge;
  flaws: Flaws | undefined;
  marked: boolean;
  /** What became of it, in a comparison. */
  change?: ChangeKind | undefined;
  /** Whether somebody went this way. */
  gone?: boolean | undefined;
}

/** An action as a line with its label, on the screen and on paper. */
export function ActionShape({ placed, flaws, marked, change, gone = false }: ActionShapeProps) {
  const { edge, face, points, label } = placed;
  const look: CourseLook = courseLooks[edge.course];
  const colour = marked ? MARKED : gone ? GONE : look.colour;
  const end = points.at(-1) ?? label;
  const path = roundedPath(shortened(points, look.head === 'double' ? HEAD + 5 : HEAD - 1));
  return (
    <>
      <path d={path} fill="none" stroke={PAPER} strokeWidth={look.width + 5} />
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={look.width + (marked ? 1.6 : gone ? 2.4 : 0)}
        strokeDasharray={look.dash || undefined}
        strokeLinecap={edge.course === 'automatic' || edge.course === 'withdrawal' ? 'round' : 'butt'}
      />
      <g transform={`translate(${end.x} ${end.y}) rotate(${endAngle(points)})`}>
        <ArrowHead look={look} colour={colour} />
      </g>
      <rect
        x={label.x}
        y={label.y}
        width={label.width}
        height={label.height}
        rx={5}
        fill={look.tint}
        stroke={colour}
        strokeWidth={marked || gone ? 3 : 1}
      />
      <ActionText face={face} x={label.x} y={label.y} colour={look.colour} />
      {change ? <ChangeFrame change={change} {...label} rx={7} /> : null}
      {change ? <ChangeBadge change={change} x={label.x + label.width - 2} y={label.y - 5} /> : null}
      {flaws ? <FindingBadge flaws={flaws} x={label.x + label.width - 6} y={label.y - 7} /> : null}
    </>
  );
}
