import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Attention } from '../../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../../fields/code-autocomplete.tsx';
import { address, sendJson } from '../../../providers/http-client.ts';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { byProcess } from './empty-places.ts';
import { EmptyProcess } from './empty-process.tsx';
import { HoldersView } from './holders-view.tsx';

/** The empty places of every process in force that the server names, and any process to look at. */
export function HoldersPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const processNo = search.get('process') ?? '';
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['statistics', 'configuration'],
    queryFn: () => sendJson<Attention[]>(address('statistics', 'configuration')),
  });
  const empty = data?.find(({ attention }) => attention === 'hands-empty');
  const processes = byProcess(empty?.places ?? []);
  return (
    <Box sx={{ py: 2 }}>
      <Title title={translate('holders.title')} />
      <Typography variant="h6" component="h2">
        {translate('holders.emptyTitle')}
      </Typography>
      {isPending ? <LinearProgress aria-label={translate('holders.loading')} /> : null}
      {error ? (
        <ProblemAlert
          error={error}
          action={<Button onClick={() => void refetch()}>{translate('holders.again')}</Button>}
        />
      ) : null}
      {empty ? (
        <Alert severity={empty.total > 0 ? 'error' : 'success'} sx={{ my: 1 }}>
          {empty.total > 0
            ? translate('holders.emptyTotal', { smart_count: empty.total })
            : translate('holders.nothingEmpty')}
        </Alert>
      ) : null}
      {processes.length > 0 ? (
        <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {processes.map((process) => (
            <EmptyProcess key={process.code} process={process} />
          ))}
        </Paper>
      ) : null}
      {empty && empty.total > empty.places.length ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('holders.firstPlaces', { shown: empty.places.length, smart_count: empty.total })}
        </Typography>
      ) : null}
      <Typography variant="h6" component="h2" sx={{ mt: 3 }}>
        {translate('holders.oneTitle')}
      </Typography>
      <Box sx={{ maxWidth: 640, mb: 1 }}>
        <CodeAutocomplete
          id="holders-process"
          resource="service-processes"
          label={translate('resources.service-processes.name', { smart_count: 1 })}
          help={translate('holders.processHelp')}
          value={processNo}
          onChoose={(option) => setSearch(option ? { process: option.code } : {}, { replace: true })}
        />
      </Box>
      {processNo === '' ? null : <HoldersView key={processNo} processNo={processNo} />}
    </Box>
  );
}
