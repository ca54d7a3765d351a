import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { List, SearchInput, SelectInput, Title, useTranslate } from 'react-admin';
import type { ReviewSource, ReviewState } from '../../../schemas/types/index.ts';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { FindingsTabs } from './findings-tabs.tsx';
import { provenKinds } from './overview-filters.tsx';
import { ReviewCards } from './review-cards.tsx';

const SOURCES: ReviewSource[] = ['accepted-fault', 'acknowledged-warning'];
const STATES: ReviewState[] = ['over', 'ending', 'changed', 'open', 'mended'];
const AGES = [30, 90, 180];
const DAY_MS = 86_400_000;

function useFilters() {
  const translate = useTranslate();
  const kindName = useKindName();
  const now = useMemo(() => Date.now(), []);
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate('findings.review.search')} />,
    <SelectInput
      key="state"
      source="state"
      alwaysOn
      label={translate('findings.review.state')}
      choices={STATES.map((id) => ({ id, name: translate(`findings.review.states.${id}`) }))}
      translateChoice={false}
    />,
    <SelectInput
      key="source"
      source="source"
      alwaysOn
      label={translate('findings.review.source')}
      choices={SOURCES.map((id) => ({ id, name: translate(`findings.review.sources.${id}`) }))}
      translateChoice={false}
    />,
    <SelectInput
      key="kind"
      source="kind"
      alwaysOn
      label={translate('drafts.kind')}
      choices={provenKinds.map((id) => ({ id, name: kindName(id) }))}
      translateChoice={false}
    />,
    <SelectInput
      key="before"
      source="before"
      alwaysOn
      label={translate('findings.review.age')}
      choices={AGES.map((days) => ({
        id: new Date(now - days * DAY_MS).toISOString(),
        name: translate('findings.review.olderThan', { smart_count: days }),
      }))}
      translateChoice={false}
    />,
    <CodeFilter key="ownerAgency" source="ownerAgency" resource="agencies" label="drafts.ownerAgency" alwaysOn />,
  ];
}

/** *Danh sách cần rà soát*: what is used although something is wrong with it, the most urgent first. */
export function ReviewPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('findings.review.title')} />
      <FindingsTabs at="review" />
      <Typography sx={{ mb: 1 }}>{translate('findings.review.help')}</Typography>
      <List
        resource="review-list"
        title=" "
        filters={useFilters()}
        actions={false}
        perPage={25}
        exporter={false}
        empty={false}
        component="div"
        disableSyncWithLocation
      >
        <ReviewCards />
      </List>
    </Box>
  );
}
