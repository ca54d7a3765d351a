import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDossier } from '../dossier-context.tsx';
import { logQuery } from '../dossier-queries.ts';
import { ProblemList } from '../problem-list.tsx';
import { passes, type TimelineFilter, timelineOf } from './timeline.ts';
import { TimelineEntry } from './timeline-entry.tsx';

const FILTERS = ['all', 'acts', 'papers', 'deadline', 'automatic'] as const satisfies TimelineFilter[];

/** *Nhật ký*: everything that was done, newest first. */
export function Timeline() {
  const translate = useTranslate();
  const { id } = useDossier();
  const { data, error } = useQuery(logQuery(id));
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const items = useMemo(() => timelineOf(data ?? []), [data]);
  const shown = items.filter((item) => passes(item, filter));
  if (error) return <ProblemList error={error} />;
  if (!data) return <Skeleton variant="rounded" height={240} />;
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={filter}
        aria-label={translate('dossier.log.filterLabel')}
        onChange={(_, chosen: TimelineFilter | null) => setFilter(chosen ?? 'all')}
        sx={{ flexWrap: 'wrap', mb: 2, '& .MuiToggleButton-root': { textTransform: 'none', py: 0.5 } }}
      >
        {FILTERS.map((name) => (
          <ToggleButton key={name} value={name}>
            {translate(`dossier.log.filter.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {shown.length === 0 ? <Typography color="textSecondary">{translate('dossier.log.none')}</Typography> : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((item) => (
          <TimelineEntry key={item.seq} item={item} />
        ))}
      </Box>
    </Box>
  );
}
