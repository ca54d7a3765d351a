import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { LegendItems } from './legend-items.ts';
import { type LegendEntry, LegendSample, SAMPLE_HEIGHT, SAMPLE_WIDTH } from './legend-sample.tsx';
import { laneLook } from './look.ts';
import type { Lane } from './process-graph.ts';

export const legendEntries = ({ kinds, courses, marks }: LegendItems): LegendEntry[] => [
  ...kinds.map((name) => ({ what: 'kind' as const, name })),
  ...courses.map((name) => ({ what: 'course' as const, name })),
  ...marks.map((name) => ({ what: 'mark' as const, name })),
];

/** What the shapes, lines and signs of the drawing mean. */
export function DiagramLegend({ items, lanes }: { items: LegendItems; lanes: readonly Lane[] }) {
  const translate = useTranslate();
  const line = { display: 'flex', alignItems: 'center', gap: 0.75 };
  return (
    <Box
      component="ul"
      aria-label={translate('diagram.legend')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, p: 0, m: 0, listStyle: 'none' }}
    >
      {legendEntries(items).map((entry) => (
        <Box component="li" key={`${entry.what}-${entry.name}`} sx={line}>
          <svg width={SAMPLE_WIDTH} height={SAMPLE_HEIGHT} aria-hidden="true">
            <LegendSample entry={entry} />
          </svg>
          <Typography variant="body2">{translate(`diagram.${entry.what}.${entry.name}`)}</Typography>
        </Box>
      ))}
      {lanes.map(({ code, name }, order) => (
        <Box component="li" key={code} sx={line}>
          <Box component="span" sx={{ width: 8, height: 18, borderRadius: 1, bgcolor: laneLook(order).text }} />
          <Typography variant="body2">{translate('diagram.lane', { name: name || code })}</Typography>
        </Box>
      ))}
    </Box>
  );
}
