import type { ChangeKind } from '../../../schemas/types/index.ts';
import { changeLooks, PAPER } from './look.ts';

/** What became of a step or an action, as a sign in a shape of its own; its middle at x, y. */
export function ChangeBadge({ change, x, y }: { change: ChangeKind; x: number; y: number }) {
  const { colour, sign } = changeLooks[change];
  const shape = { fill: colour, stroke: PAPER, strokeWidth: 1.5 };
  return (
    <g transform={`translate(${x} ${y})`}>
      {change === 'changed' ? (
        <rect x={-8} y={-8} width={16} height={16} rx={2} transform="rotate(45)" {...shape} />
      ) : change === 'added' ? (
        <circle r={10} {...shape} />
      ) : (
        <rect x={-9.5} y={-9.5} width={19} height={19} rx={3} {...shape} />
      )}
      <path d={sign} stroke={PAPER} strokeWidth={2.4} strokeLinecap="round" fill="none" />
    </g>
  );
}
