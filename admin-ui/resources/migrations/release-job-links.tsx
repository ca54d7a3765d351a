import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Job, Release } from '../../../schemas/types/index.ts';
import { API, sendJson } from '../../providers/http-client.ts';
import { jobAddress } from './job-address.ts';
import { JobStateChip } from './job-state.tsx';

const query = new URLSearchParams({ range: '[0,99]', sort: '["createdAt","DESC"]' });

/** The jobs that carry a release to running dossiers, process by process; nothing where it reaches none. */
export function ReleaseJobLinks({ release: { seq, reach } }: { release: Release }) {
  const translate = useTranslate();
  const { data = [] } = useQuery({
    queryKey: ['jobs', 'recent'],
    queryFn: ({ signal }) => sendJson<Job[]>(`${API}/jobs?${query}`, { signal }),
    enabled: reach !== 'new-dossiers',
  });
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '&:empty': { display: 'none' } }}>
      {data
        .filter((job) => 'processNo' in job)
        .filter(({ release, reverses }) => release === seq && reverses === undefined)
        .map(({ id, processNo, state }) => (
          <Box component="li" key={id} sx={{ my: 0.5 }}>
            <Link component={RouterLink} to={jobAddress(id)}>
              {translate('migrations.jobs.ofRelease', { code: processNo })}
            </Link>{' '}
            <JobStateChip state={state} />
          </Box>
        ))}
    </Box>
  );
}
