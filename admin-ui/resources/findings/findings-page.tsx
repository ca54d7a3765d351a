import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { FindingGroup, MendAnswer } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount, formatInstant } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { FindingsTabs } from './findings-tabs.tsx';
import { GroupCard } from './group-card.tsx';
import { MendDialog } from './mend-dialog.tsx';
import { MendDone } from './mend-done.tsx';
import { OverviewFilters, provenKinds } from './overview-filters.tsx';
import { type OverviewFilter, useOverview } from './use-overview.ts';

/** The filter in the address, so that a sent link shows the same. */
function useFilter(): [OverviewFilter, (filter: OverviewFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const ownerAgency = search.get('ownerAgency');
  const kind = provenKinds.find((each) => each === search.get('kind'));
  const filter = { ...(kind ? { kind } : {}), ...(ownerAgency ? { ownerAgency } : {}) };
  return [filter, (next) => setSearch({ ...next }, { replace: true })];
}

interface Mending {
  group: FindingGroup;
  mendCode: string;
}

/** *Kiểm tra cấu hình* of all drafts: what is found, how often and where, with one mend for each group. */
export function FindingsPage() {
  const translate = useTranslate();
  const sentence = useSentence();
  const [filter, setFilter] = useFilter();
  const [mending, setMending] = useState<Mending | undefined>();
  const [last, setLast] = useState<MendAnswer | undefined>();
  const { data, error, isFetching } = useOverview(filter);
  const title = mending?.group.mends.find(({ mendCode }) => mendCode === mending.mendCode)?.title;
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('findings.title')} />
      <FindingsTabs at="all" />
      <OverviewFilters filter={filter} onChange={setFilter} />
      {last && !mending ? <MendDone answer={last} /> : null}
      {isFetching ? <LinearProgress aria-label={translate('findings.looking')} /> : null}
      {error ? <ProblemAlert error={error} /> : null}
      {data ? (
        <>
          <Typography role="status" sx={{ my: 1 }}>
            {translate('findings.summary', {
              drafts: formatCount(data.drafts),
              clean: formatCount(data.clean),
              at: formatInstant(data.checkedAt),
            })}
          </Typography>
          {data.groups.length === 0 ? <Alert severity="success">{translate('findings.allClean')}</Alert> : null}
          {data.groups.length > 0 ? (
            <Typography variant="h6" component="h2" gutterBottom>
              {translate('findings.groups')}
            </Typography>
          ) : null}
          {data.groups.map((group) => (
            <GroupCard
              key={group.id}
              group={group}
              filter={filter}
              onMend={(mendCode) => setMending({ group, mendCode })}
            />
          ))}
        </>
      ) : null}
      {mending && title ? (
        <MendDialog
          title={sentence(title)}
          scopes={[
            {
              key: 'all',
              choice: { findingCode: mending.group.findingCode, mendCode: mending.mendCode, ...filter },
            },
          ]}
          onClose={() => setMending(undefined)}
          onDone={setLast}
        />
      ) : null}
    </Box>
  );
}
