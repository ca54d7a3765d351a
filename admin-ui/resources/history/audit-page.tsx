import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { AuditListItem } from '../../../schemas/types/index.ts';
import { address, sendPage } from '../../providers/http-client.ts';
import { useAllows } from '../../providers/rights.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { AuditCards } from './audit-cards.tsx';
import { type AuditFilter, filterQuery } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';

const PAGE = 50;

/** A page of the record, and what to say where there is none. */
function AuditList({ filter }: { filter: AuditFilter }) {
  const translate = useTranslate();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [page, setPage] = useState(0);
  const query = `filter=${filterQuery(filter)}&range=${JSON.stringify([page * PAGE, (page + 1) * PAGE - 1])}`;
  const { data, error } = useQuery({
    queryKey: ['audit', query],
    queryFn: () => sendPage<AuditListItem>(`${address('audit', 'configuration')}?${query}`),
    placeholderData: (before) => before,
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  if (data.rows.length === 0) return <Typography role="status">{translate('audit.none')}</Typography>;
  return (
    <>
      {small ? <AuditCards rows={data.rows} /> : <AuditTable rows={data.rows} />}
      <Pager page={page} size={PAGE} total={data.total} onPage={setPage} />
    </>
  );
}

/** *Nhật ký cấu hình*: who changed what in the configuration, when, why and from where. */
export function AuditPage() {
  const translate = useTranslate();
  const mayOversee = useAllows('oversee');
  const [asked, setAsked] = useSearchParams();
  const filter: AuditFilter = Object.fromEntries(asked);
  const kept = (changed: AuditFilter) => Object.entries(changed).filter(([, value]) => value);
  return (
    <Box sx={{ py: 2 }}>
      <Title title={translate('audit.title')} />
      {mayOversee ? (
        <>
          <AuditFilters
            filter={filter}
            onChange={(changed) => setAsked(new URLSearchParams(kept(changed)), { replace: true })}
          />
          <AuditList key={filterQuery(filter)} filter={filter} />
        </>
      ) : (
        <Alert severity="info">{translate('changes.noRight')}</Alert>
      )}
    </Box>
  );
}
