import type { Flaws } from './flaws.ts';
import { FONTS } from './fonts.ts';
import { TRIANGLE } from './icon-paths.ts';
import { ERROR, PAPER, WARNING } from './look.ts';

/** How many things are wrong at a place; its middle at x, y. */
export function FindingBadge({ flaws, x, y }: { flaws: Flaws; x: number; y: number }) {
  const total = flaws.errors + flaws.warnings;
  const text = String(total);
  const width = 26 + text.length * 6;
  const colour = flaws.errors > 0 ? ERROR : WARNING;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - 9}
        width={width}
        height={18}
        rx={9}
        fill={colour}
        stroke={PAPER}
        strokeWidth={1.5}
      />
      <svg x={x - width / 2 + 5} y={y - 6.5} width={12} height={12} viewBox="0 0 24 24" fill={PAPER} aria-hidden="true">
        <path d={TRIANGLE} />
      </svg>
      <text x={x - width / 2 + 19} y={y + 4} fontSize={FONTS.small.size} fontWeight={700} fill={PAPER}>
        {text}
      </text>
    </g>
  );
}
