import type { ChangeKind } from '../../../schemas/types/index.ts';
import type { Box } from './drawing.ts';
import { changeLooks } from './look.ts';

const AROUND = 5;

/** A frame around what came, went or changed. */
export function ChangeFrame({ change, x, y, width, height, rx }: Box & { change: ChangeKind; rx: number }) {
  const { colour, dash } = changeLooks[change];
  return (
    <rect
      x={x - AROUND}
      y={y - AROUND}
      width={width + 2 * AROUND}
      height={height + 2 * AROUND}
      rx={rx}
      fill="none"
      stroke={colour}
      strokeWidth={3}
      strokeDasharray={dash || undefined}
    />
  );
}
