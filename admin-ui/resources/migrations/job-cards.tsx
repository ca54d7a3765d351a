import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatInstant } from '../../fields/formats.ts';
import { jobAddress } from './job-address.ts';
import { JobProgress } from './job-progress.tsx';
import { JobStateChip } from './job-state.tsx';
import { processOf, useJobWords } from './job-words.ts';
import type { JobRow } from './jobs-page.tsx';

/** The jobs as cards, for narrow screens. */
export function JobCards() {
  const words = useJobWords();
  const { data = [] } = useListContext<JobRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {data.map((job) => (
        <Paper component="li" key={job.id} variant="outlined" sx={{ p: 1.5, mb: 1, overflowWrap: 'anywhere' }}>
          <Link component={RouterLink} to={jobAddress(job.id)}>
            {words(job)}
          </Link>{' '}
          <JobStateChip state={job.state} />
          <Typography>{processOf(job)}</Typography>
          <JobProgress job={job} />
          <Typography variant="body2">{job.reason}</Typography>
          <Typography variant="body2" color="textSecondary">
            {formatInstant(job.createdAt)} · {job.by}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}
