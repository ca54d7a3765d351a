import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Job, JobItem, JobItemState } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { FormSection } from '../shared-configs/form-section.tsx';
import { ResultList } from './result-list.tsx';
import { StateFilter } from './state-filter.tsx';
import { ITEMS_A_PAGE, useJobItems } from './use-job.ts';

/** From whose hands into whose, or from which date to which. */
function outcomeOf({ outcome }: JobItem, roles: string): string[] {
  if (!outcome) return [];
  const { fromHolders, toHolders, fromDueDate, toDueDate } = outcome;
  const names = (holders: string[] = []): string => holders.join(', ') || roles;
  const hands = fromHolders || toHolders ? [names(fromHolders), names(toHolders)] : [];
  const dates = fromDueDate || toDueDate ? [formatInstant(fromDueDate ?? null), formatInstant(toDueDate ?? null)] : [];
  return [hands, dates].filter((pair) => pair.length > 0).map((pair) => pair.join(' → '));
}

/** What became of each dossier of a job, page by page; those that need somebody first. */
export function JobResults({ job }: { job: Job }) {
  const translate = useTranslate();
  const [state, setState] = useState<JobItemState>();
  const [page, setPage] = useState(0);
  const { data, error } = useJobItems(job, state, page);
  return (
    <FormSection title="migrations.results.title">
      <StateFilter
        counts={job.counts}
        telling={job.kind}
        value={state}
        onChange={(chosen) => {
          setState(chosen);
          setPage(0);
        }}
      />
      {error ? <ProblemAlert error={error} /> : null}
      {!data && !error ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {data ? (
        <>
          <ResultList
            results={data.items}
            telling={job.kind}
            more={(item) => outcomeOf(item, translate('migrations.jobs.toRoles'))}
          />
          <Pager page={page} size={ITEMS_A_PAGE} total={data.total} onPage={setPage} />
        </>
      ) : null}
    </FormSection>
  );
}
