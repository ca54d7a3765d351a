import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import type { Job } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { handoverAddress } from '../people/handover/use-handover.ts';
import { JobActButton } from './job-act-button.tsx';
import { jobAddress } from './job-address.ts';
import { JobFacts } from './job-facts.tsx';
import { JobProgress } from './job-progress.tsx';
import { JobResults } from './job-results.tsx';
import { JobStateChip } from './job-state.tsx';
import { useJobWords } from './job-words.ts';
import { useJob } from './use-job.ts';

function Shown({ job }: { job: Job }) {
  const translate = useTranslate();
  const words = useJobWords();
  const navigate = useNavigate();
  const { id, state, kind, counts } = job;
  const mayResume = state === 'stopped' || (state === 'done' && counts.refused > 0);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
        <Typography variant="h5" component="h2">
          {words(job)}
        </Typography>
        <JobStateChip state={state} />
      </Box>
      <JobFacts job={job} />
      <JobProgress job={job} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        {mayResume ? <JobActButton job={job} act="resume" onDone={() => undefined} /> : null}
        {(kind === 'migration' || kind === 'recomputation') && counts.done > 0 ? (
          <JobActButton job={job} act="reverse" onDone={(back) => navigate(jobAddress(back.id))} />
        ) : null}
      </Box>
      {kind === 'reassignment' && job.from ? (
        <Link component={RouterLink} to={handoverAddress(job.from.username)} sx={{ display: 'block', mb: 1 }}>
          {translate('hands.handover.stillHeld', { who: job.from.name })}
        </Link>
      ) : null}
      <JobResults key={id} job={job} />
    </>
  );
}

/** One job: what it does and why, how far it is, what became of each dossier; goes on, or is taken back. */
export function JobPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useJob(id);
  return (
    <Box sx={{ maxWidth: 1000, py: 2 }}>
      <Title title={translate('migrations.jobs.title')} />
      <Link component={RouterLink} to="/jobs">
        {translate('migrations.jobs.all')}
      </Link>
      {error ? <ProblemAlert error={error} /> : null}
      {!data && !error ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {data ? <Shown job={data} /> : null}
    </Box>
  );
}
