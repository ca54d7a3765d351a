import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { CalendarMoves as Moves } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { MovesTable } from './moves-table.tsx';
import { RecomputeButton } from './recompute-button.tsx';

const words = 'deadlines.moves';

/** How many dossiers move, in words. */
function Counts({ moves }: { moves: Moves }) {
  const translate = useTranslate();
  const { looked, moved, later, earlier, uncountable, items } = moves;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`${words}.${moved === 0 ? 'none' : 'counts'}`, { looked, moved, later, earlier })}
      </Typography>
      {uncountable > 0 ? (
        <Alert severity="error">{translate(`${words}.uncountable`, { count: uncountable })}</Alert>
      ) : null}
      {moved > items.length ? (
        <Typography variant="body2">{translate(`${words}.first`, { count: items.length })}</Typography>
      ) : null}
    </>
  );
}

/** *Hồ sơ nào đổi hạn?*: which open dossiers the saved draft would move and by how much, and the job that moves them once it is in force. */
export function CalendarMoves() {
  const translate = useTranslate();
  const record = useRecordContext();
  const code = typeof record?.id === 'string' ? record.id : '';
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['calendar-moves', code],
    queryFn: ({ signal }) => sendJson<Moves>(address('calendars', code, 'moves'), { signal }),
    enabled: asked && code !== '',
    gcTime: 0,
  });
  if (code === '') return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography variant="body2" color="textSecondary">
        {translate(`${words}.unsaved`)}
      </Typography>
      <Button
        variant="outlined"
        onClick={() => {
          if (asked) refetch();
          setAsked(true);
        }}
        disabled={isFetching}
      >
        {translate(`${words}.look`)}
      </Button>
      {isFetching ? <LinearProgress sx={{ width: '100%' }} aria-label={translate('ra.page.loading')} /> : null}
      {error ? <ProblemAlert error={error} /> : null}
      {data ? (
        <Box role="status" sx={{ display: 'grid', gap: 1, width: '100%', justifyItems: 'start' }}>
          <Typography variant="body2">{translate(`${words}.${data.draft ? 'ofDraft' : 'inForce'}`)}</Typography>
          <Counts moves={data} />
          {data.moved > 0 && !data.draft ? <RecomputeButton code={code} /> : null}
          {data.moved > 0 && data.draft ? (
            <Typography variant="body2" color="textSecondary">
              {translate(`${words}.publishFirst`)}
            </Typography>
          ) : null}
          {data.items.length > 0 ? <MovesTable items={data.items} /> : null}
        </Box>
      ) : null}
    </Box>
  );
}
