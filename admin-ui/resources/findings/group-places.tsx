import CircularProgress from '@mui/material/CircularProgress';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FindingGroup } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { PlaceList } from './place-list.tsx';
import { type OverviewFilter, PLACES, useFindingPlaces } from './use-overview.ts';

interface GroupPlacesProps {
  group: FindingGroup;
  filter: OverviewFilter;
}

/** The places of one kind of finding, asked for page by page. */
export function GroupPlaces({ group: { findingCode, title }, filter }: GroupPlacesProps) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error } = useFindingPlaces(findingCode, filter, page);
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <CircularProgress size={20} aria-label={translate('findings.looking')} />;
  return (
    <>
      <PlaceList found={data.found} title={title} />
      <Pager page={page} size={PLACES} total={data.total} onPage={setPage} />
    </>
  );
}
