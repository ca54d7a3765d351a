import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Job } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { settledOf } from './job-words.ts';

/** How far a job is, as a bar and in numbers. */
export function JobProgress({ job }: { job: Job }) {
  const translate = useTranslate();
  const id = useId();
  const { total } = job.counts;
  const settled = settledOf(job);
  return (
    <Box sx={{ my: 1 }}>
      <Typography id={id} aria-live="polite">
        {translate('migrations.jobs.progress', { settled: formatCount(settled), total: formatCount(total) })}
      </Typography>
      <LinearProgress
        variant="determinate"
        color={job.state === 'done' ? 'success' : 'primary'}
        value={total === 0 ? 100 : (settled / total) * 100}
        aria-labelledby={id}
        sx={{ height: 8, borderRadius: 4, mt: 0.5 }}
      />
    </Box>
  );
}
