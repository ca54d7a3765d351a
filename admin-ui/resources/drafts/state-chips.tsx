import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useQuery } from '@tanstack/react-query';
import { useListContext, useTranslate } from 'react-admin';
import type { DraftSummary } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { DRAFT_STATES } from './draft-row.ts';

/** How many definitions stand how; each count filters the list. */
export function StateChips() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { data } = useQuery({
    queryKey: ['drafts', 'summary'],
    queryFn: () => sendJson<DraftSummary>(address('drafts', 'summary')),
  });
  const counted = (count: number | undefined) => (count === undefined ? '' : ` (${formatCount(count)})`);
  const { state, hasErrors, ...others } = filterValues;
  return (
    <Box role="group" aria-label={translate('drafts.state')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: 1 }}>
      <Chip
        clickable
        color={state === undefined && !hasErrors ? 'primary' : 'default'}
        aria-pressed={state === undefined && !hasErrors}
        onClick={() => setFilters(others)}
        label={translate('drafts.states.all')}
      />
      {DRAFT_STATES.map((one) => (
        <Chip
          key={one}
          clickable
          color={state === one ? 'primary' : 'default'}
          aria-pressed={state === one}
          onClick={() => setFilters({ ...others, state: one })}
          label={`${translate(`drafts.states.${one}`)}${counted(data?.[one])}`}
        />
      ))}
      <Chip
        clickable
        color={hasErrors ? 'error' : 'default'}
        aria-pressed={Boolean(hasErrors)}
        onClick={() => setFilters({ ...others, hasErrors: true })}
        label={`${translate('drafts.states.errors')}${counted(data?.errors)}`}
      />
    </Box>
  );
}
