import Box from '@mui/material/Box';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ClockAct } from '../../../../../schemas/types/index.ts';
import { useNow } from '../../use-now.ts';
import { type Mark, type Stretch, timeBarOf } from './time-bar.ts';

const WIDTH = 400;
const BAR_TOP = 26;
const BAR_HEIGHT = 16;
const EDGE = 20;

const FILLS: Readonly<Record<Stretch['kind'], string>> = {
  running: '#0b5377',
  left: '#cfdde6',
  paused: '#ffffff',
  late: '#b00020',
  unused: '#ffffff',
};

const x = (share: number): number => EDGE + share * (WIDTH - 2 * EDGE);

/** The picture of a deadline: counted, standing still (striped), left, late (cross-striped); its numbers are those of the list. */
export function TimeBarPicture({ acts }: { acts: ClockAct[] }) {
  const translate = useTranslate();
  const id = useId();
  const bar = timeBarOf(acts, useNow());
  if (!bar) return null;
  const { stretches, marks } = bar;
  const kinds = [...new Set(stretches.map(({ kind }) => kind))];
  const patternOf = (kind: Stretch['kind']) =>
    kind === 'paused' || kind === 'late' ? `url(#${id}${kind})` : FILLS[kind];
  const named = marks.filter(({ kind }) => kind !== 'act');
  return (
    <Box component="figure" sx={{ m: 0, maxWidth: 560 }}>
      <svg viewBox={`0 0 ${WIDTH} 74`} width="100%" role="img" aria-label={translate('dossier.deadline.picture')}>
        <defs>
          <pattern id={`${id}paused`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="#fff" />
            <rect width="2.5" height="6" fill="#52606d" />
          </pattern>
          <pattern id={`${id}late`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill="#b00020" />
            <path d="M0 0l6 6M6 0l-6 6" stroke="#fff" strokeWidth="0.8" />
          </pattern>
        </defs>
        {stretches.map(({ kind, from, to }) => (
          <rect
            key={`${kind}${from}`}
            x={x(from)}
            y={BAR_TOP}
            width={Math.max(1, x(to) - x(from))}
            height={BAR_HEIGHT}
            fill={patternOf(kind)}
            stroke="#52606d"
            strokeWidth="0.5"
          />
        ))}
        {marks
          .filter(({ kind }) => kind === 'act')
          .map((mark) => (
            <ActMark key={mark.label} mark={mark} />
          ))}
        {named.map(({ kind, at }) => (
          <g key={kind} transform={`translate(${x(at)} 0)`}>
            <path
              d={`M0 ${BAR_TOP - 2}V${BAR_TOP + BAR_HEIGHT + 5}`}
              stroke="#1f2933"
              strokeDasharray={kind === 'now' ? '2 2' : 'none'}
            />
            <text
              y={kind === 'now' ? 70 : 56}
              fontSize="11"
              fontWeight={kind === 'due' ? 700 : 400}
              textAnchor={at > 0.85 ? 'end' : at < 0.15 ? 'start' : 'middle'}
              fill="#1f2933"
            >
              {translate(`dossier.deadline.mark.${kind}`)}
            </text>
          </g>
        ))}
      </svg>
      <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: 12.5 }}>
        {kinds.map((kind) => (
          <Box key={kind} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            <svg width="14" height="10" aria-hidden="true">
              <rect width="14" height="10" fill={patternOf(kind)} stroke="#52606d" strokeWidth="0.5" />
            </svg>
            {translate(`dossier.deadline.stretch.${kind}`)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function ActMark({ mark: { at, label } }: { mark: Mark }) {
  const width = 10 + 7 * label.length;
  return (
    <g transform={`translate(${x(at)} 0)`}>
      <path d={`M0 18V${BAR_TOP + BAR_HEIGHT}`} stroke="#1f2933" />
      <rect x={-width / 2} y="1.5" width={width} height="17" rx="8.5" fill="#fff" stroke="#1f2933" />
      <text y="14" fontSize="11" textAnchor="middle" fill="#1f2933">
        {label}
      </text>
    </g>
  );
}
