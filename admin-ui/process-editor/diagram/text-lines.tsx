import { FONTS, type FontName } from './fonts.ts';

interface TextLinesProps {
  lines: readonly string[];
  font: FontName;
  x: number;
  /** Base of the first line. */
  y: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  /** How far the first line is moved to the right. */
  indent?: number;
}

/** Lines of one text below one another. */
export function TextLines({ lines, font, x, y, fill, anchor = 'start', indent = 0 }: TextLinesProps) {
  const { size, weight, line } = FONTS[font];
  const placed = lines.map((text, index) => ({ text, x: x + (index === 0 ? indent : 0), y: y + index * line }));
  return (
    <text fontSize={size} fontWeight={weight} fill={fill} textAnchor={anchor}>
      {placed.map((row) => (
        <tspan key={row.y} x={row.x} y={row.y}>
          {row.text}
        </tspan>
      ))}
    </text>
  );
}
