import { useTranslate } from 'react-admin';
import { ActionShape } from './action-shape.tsx';
import { BandShape } from './band-shape.tsx';
import { legendEntries } from './diagram-legend.tsx';
import type { Drawing } from './drawing.ts';
import { flowed } from './flowed.ts';
import { FAMILY, FONTS } from './fonts.ts';
import type { LegendItems } from './legend-items.ts';
import { LegendSample, SAMPLE_HEIGHT, SAMPLE_WIDTH } from './legend-sample.tsx';
import { INK, laneLook, PAPER, SOFT_INK } from './look.ts';
import { measureText } from './measure-text.ts';
import { StepShape } from './step-shape.tsx';
import { TextLines } from './text-lines.tsx';
import { wrapText } from './wrap-text.ts';

interface DiagramSheetProps {
  drawing: Drawing;
  items: LegendItems;
  lanes: ReadonlyMap<string, number> | undefined;
  title: string;
  subtitle: string;
}

const EDGE = 24;
const NARROWEST = 620;
const ROW = 26;
const none = new Map<string, never>();

/** The whole diagram on one sheet with title and legend: what is printed and what is kept as a file. */
export function DiagramSheet({ drawing, items, lanes, title, subtitle }: DiagramSheetProps) {
  const translate = useTranslate();
  const width = Math.max(drawing.width, NARROWEST);
  const heading = wrapText(title, { font: 'heading', width: width - 2 * EDGE, most: 3 }, measureText);
  const top = EDGE + heading.length * FONTS.heading.line + 28;
  const left = (width - drawing.width) / 2;
  const entries = legendEntries(items).map((entry) => ({
    key: `${entry.what}-${entry.name}`,
    text: translate(`diagram.${entry.what}.${entry.name}`),
    entry,
    order: 0,
  }));
  const stages = lanes
    ? drawing.lanes.map(({ code, name }, order) => ({
        key: `lane-${code}`,
        text: translate('diagram.lane', { name: name || code }),
        entry: undefined,
        order,
      }))
    : [];
  const legend = flowed(
    [...entries, ...stages].map((item) => ({ ...item, width: SAMPLE_WIDTH + 32 + measureText(item.text, 'small') })),
    width - 2 * EDGE,
  );
  const bottom = top + drawing.height + 8;
  const height = bottom + (Math.max(-1, ...legend.map(({ row }) => row)) + 1) * ROW + EDGE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      fontFamily={FAMILY}
      role="img"
      aria-label={title}
    >
      <rect width="100%" height="100%" fill={PAPER} />
      <TextLines lines={heading} font="heading" x={EDGE} y={EDGE + 20} fill={INK} />
      <text x={EDGE} y={top - 14} fontSize={FONTS.title.size} fill={SOFT_INK}>
        {subtitle}
      </text>
      <g transform={`translate(${left} ${top})`}>
        {drawing.bands.map((band) => (
          <BandShape key={band.lane.code} band={band} x={band.x} y={band.y} />
        ))}
        {drawing.edges.map((placed) => (
          <ActionShape key={placed.edge.id} placed={placed} flaws={undefined} marked={false} />
        ))}
        {drawing.nodes.map(({ node, face, x, y, width: wide, height: high }) => (
          <StepShape
            key={node.id}
            {...{ node, face, x, y }}
            width={wide}
            height={high}
            lane={lanes?.get(node.lane)}
            flaws={none}
            marked={undefined}
          />
        ))}
      </g>
      {legend.map(({ key, entry, text, order, x, row }) => (
        <g key={key} transform={`translate(${EDGE + x} ${bottom + row * ROW})`}>
          {entry ? (
            <LegendSample entry={entry} />
          ) : (
            <rect x={18} width={8} height={SAMPLE_HEIGHT} rx={3} fill={laneLook(order).text} />
          )}
          <text x={SAMPLE_WIDTH + 8} y={13} fontSize={FONTS.small.size} fill={INK}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
