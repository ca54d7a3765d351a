import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, List, type RaRecord, Title, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Job } from '../../../schemas/types/index.ts';
import { formatCount, formatInstant } from '../../fields/formats.ts';
import { jobAddress } from './job-address.ts';
import { JobCards } from './job-cards.tsx';
import { JobStateChip } from './job-state.tsx';
import { processOf, settledOf, useJobWords } from './job-words.ts';
import { NoJobs } from './no-jobs.tsx';

/** A job as it is listed. */
export type JobRow = Job & RaRecord<string>;

/** *Công việc nền*: what changes many dossiers, newest first. */
export function JobsPage() {
  const translate = useTranslate();
  const words = useJobWords();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('migrations.jobs.title')} />
      <Button variant="contained" component={RouterLink} to="/migrations" sx={{ my: 1 }}>
        {translate('migrations.title')}
      </Button>
      <List
        resource="jobs"
        title=" "
        actions={false}
        sort={{ field: 'createdAt', order: 'DESC' }}
        perPage={25}
        exporter={false}
        empty={<NoJobs />}
        {...(small ? { component: 'div' } : {})}
      >
        {small ? (
          <JobCards />
        ) : (
          <DataTable<JobRow> bulkActionButtons={false} rowClick={(id) => jobAddress(String(id))}>
            <DataTable.Col
              label={translate('migrations.jobs.what')}
              disableSort
              render={(job: JobRow) => (
                <Link component={RouterLink} to={jobAddress(job.id)}>
                  {words(job)}
                </Link>
              )}
            />
            <DataTable.Col
              label={translate('migrations.jobs.process')}
              disableSort
              render={(job: JobRow) => processOf(job)}
            />
            <DataTable.Col
              source="state"
              label={translate('migrations.jobs.state')}
              disableSort
              render={({ state }: JobRow) => <JobStateChip state={state} />}
            />
            <DataTable.Col
              label={translate('migrations.jobs.dossiers')}
              disableSort
              render={(job: JobRow) => `${formatCount(settledOf(job))}/${formatCount(job.counts.total)}`}
            />
            <DataTable.Col
              label={translate('migrations.jobs.refused')}
              disableSort
              render={({ counts }: JobRow) => formatCount(counts.refused)}
            />
            <DataTable.Col
              source="createdAt"
              label={translate('migrations.jobs.createdAt')}
              disableSort
              render={({ createdAt }: JobRow) => formatInstant(createdAt)}
            />
            <DataTable.Col source="by" label={translate('migrations.jobs.by')} disableSort />
            <DataTable.Col source="reason" label={translate('drafts.reason')} disableSort />
          </DataTable>
        )}
      </List>
    </Box>
  );
}
