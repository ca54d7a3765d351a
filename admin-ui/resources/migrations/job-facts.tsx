import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Job, MigrationJob } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { ReleaseLink } from '../drafts/release-link.tsx';
import { jobAddress } from './job-address.ts';

/** Who started a job, when, why, for which process and with which mapping. */
export function JobFacts({ job }: { job: Job }) {
  const translate = useTranslate();
  const { createdAt, by, reason } = job;
  const facts: [string, ReactNode][] = [
    ['migrations.jobs.createdAt', formatInstant(createdAt)],
    ['migrations.jobs.by', by],
    ['drafts.reason', reason],
  ];
  if ('processNo' in job) addMigrationFacts(job, facts, translate);
  if ('calendarCode' in job)
    facts.unshift([
      'migrations.jobs.calendar',
      <DefinitionLink key="calendar" kind="calendar" code={job.calendarCode} />,
    ]);
  if ('reverses' in job && job.reverses !== undefined)
    facts.push([
      'migrations.jobs.reverses',
      <Link key="reverses" component={RouterLink} to={jobAddress(job.reverses)}>
        {translate('migrations.jobs.open')}
      </Link>,
    ]);
  return <FactList facts={facts} />;
}

function addMigrationFacts(
  job: MigrationJob,
  facts: [string, ReactNode][],
  translate: (key: string, options?: object) => string,
) {
  const { kind, processNo, toVersion, mapping, pastStep, release } = job;
  const pairs = Object.entries(mapping).map(([old, to]) => `${old} → ${to}`);
  facts.unshift(['migrations.jobs.process', <DefinitionLink key="process" kind="service-process" code={processNo} />]);
  if (kind === 'migration')
    facts.splice(1, 0, ['migrations.toVersion', translate('drafts.versions.number', { version: toVersion })]);
  if (pairs.length > 0) facts.push(['migrations.map.title', pairs.join('; ')]);
  if (pastStep !== undefined) facts.push(['migrations.select.pastStep', pastStep]);
  if (release !== undefined) facts.push(['migrations.jobs.release', <ReleaseLink key="release" seq={release} />]);
}

function FactList({ facts }: { facts: [string, ReactNode][] }) {
  const translate = useTranslate();
  return (
    <Paper
      variant="outlined"
      component="dl"
      sx={{ m: 0, p: 2, display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' } }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="textSecondary" sx={{ mb: { xs: -1, sm: 0 } }}>
            {translate(label)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Paper>
  );
}
