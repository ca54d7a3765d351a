import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Release, ReleaseItemRow } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { Pager } from '../imports/pager.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { ReleasedDefinition } from './released-definition.tsx';

const PAGE = 50;

/** What a release did, definition by definition. */
export function ReleaseItems({ release }: { release: Release }) {
  const { seq, items } = release;
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const range = JSON.stringify([page * PAGE, (page + 1) * PAGE - 1]);
  const { data, error } = useQuery({
    queryKey: ['releases', 'items', seq, page],
    queryFn: () =>
      sendJson<ReleaseItemRow[]>(`${address('releases', seq, 'items')}?range=${encodeURIComponent(range)}`),
    placeholderData: keepPreviousData,
  });
  return (
    <Box component="section" aria-labelledby="release-items" sx={{ mt: 2, maxWidth: 800 }}>
      <Typography id="release-items" variant="h6" component="h3">
        {translate('drafts.release.items', { smart_count: items.length })}
      </Typography>
      {error ? <ProblemAlert error={error} /> : null}
      {data ? (
        <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map((row) => (
            <ReleasedDefinition key={row.id} row={row} release={release} />
          ))}
        </Paper>
      ) : null}
      {data || error ? null : <CircularProgress aria-label={translate('ra.page.loading')} />}
      <Pager page={page} size={PAGE} total={items.length} onPage={setPage} />
    </Box>
  );
}
