import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { HistoryEntry } from '../../../schemas/types/index.ts';
import { address, sendPage } from '../../providers/http-client.ts';
import { CompareHeader } from '../changes/compare-header.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { EntryView } from './entry-view.tsx';

const PAGE = 20;

/** *Lịch sử*: everything that happened to a definition, newest first. */
export function HistoryPage() {
  const translate = useTranslate();
  const { resource = '', code = '' } = useParams();
  const [page, setPage] = useState(0);
  const { data, error } = useQuery({
    queryKey: [resource, 'history', code, page],
    queryFn: () =>
      sendPage<HistoryEntry>(
        `${address(resource, code, 'history')}?range=${JSON.stringify([page * PAGE, (page + 1) * PAGE - 1])}`,
      ),
    placeholderData: (before) => before,
  });
  return (
    <Box sx={{ py: 2, maxWidth: 1000 }}>
      <Title title={translate('history.title', { code })} />
      <CompareHeader resource={resource} code={code} at="history" />
      {error ? <ProblemAlert error={error} /> : null}
      {data || error ? null : <LinearProgress aria-label={translate('ra.page.loading')} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
        {data?.rows.map((entry) => (
          <EntryView key={entry.id} entry={entry} resource={resource} code={code} />
        ))}
      </Box>
      {data ? <Pager page={page} size={PAGE} total={data.total} onPage={setPage} /> : null}
    </Box>
  );
}
