import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Pagination from '@mui/material/Pagination';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import type { IncidentSummary } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { IncidentCard } from './incident-card.tsx';
import { PartnerBanners } from './partner-banners.tsx';
import { RetryMany } from './retry-many.tsx';
import { INCIDENTS_A_PAGE, type IncidentChoice, useIncidentSummary, useIncidents } from './use-incidents.ts';

const STATES = ['failed', 'trying', 'skipped'] as const;

interface FiltersProps {
  summary: IncidentSummary;
  choice: IncidentChoice;
  onChange(choice: IncidentChoice): void;
}

/** Each state and each place with how many there are. */
function Filters({ summary, choice, onChange }: FiltersProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const targets = [...new Map(summary.groups.map(({ target, targetName }) => [target, targetName]))];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 1, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={choice.state}
        aria-label={translate('incidents.filter')}
        onChange={(_event, chosen: unknown) => {
          const state = STATES.find((one) => one === chosen);
          if (state) onChange({ ...choice, state, page: 0 });
        }}
        sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root': { textTransform: 'none' } }}
      >
        {STATES.map((state) => (
          <ToggleButton key={state} value={state}>
            {translate(`incidents.state.${state}`)}: {formatCount(summary[state])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        select
        size="small"
        label={translate('incidents.target')}
        value={choice.target}
        onChange={({ target }) => onChange({ ...choice, target: target.value, page: 0 })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ width: { xs: '100%', sm: 320 } }}
      >
        <MenuItem value="">{translate('incidents.everyTarget')}</MenuItem>
        {targets.map(([target, name]) => (
          <MenuItem key={target} value={target}>
            {sentence(name)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

/** *Lỗi đồng bộ*: what could not be done outside, why, and what to do about it. */
export function IncidentsPage() {
  const translate = useTranslate();
  const [choice, setChoice] = useState<IncidentChoice>({ state: 'failed', target: '', page: 0 });
  const { data: summary } = useIncidentSummary();
  const { data, error } = useIncidents(choice);
  const pages = Math.ceil((data?.total ?? 0) / INCIDENTS_A_PAGE);
  return (
    <Box sx={{ maxWidth: 1000, py: 2 }}>
      <Title title={translate('incidents.title')} />
      <Typography sx={{ mb: 1 }}>{translate('incidents.intro')}</Typography>
      {summary ? <PartnerBanners summary={summary} /> : null}
      {summary ? <Filters summary={summary} choice={choice} onChange={setChoice} /> : null}
      {error ? <ProblemAlert error={error} /> : null}
      {!data && !error ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {data && choice.state !== 'skipped' ? <RetryMany target={choice.target} count={data.total} /> : null}
      {data && data.rows.length === 0 ? <Typography role="status">{translate('incidents.none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.rows.map((incident) => (
          <IncidentCard key={incident.id} incident={incident} maySkip />
        ))}
      </Box>
      {pages > 1 ? (
        <Pagination
          count={pages}
          page={choice.page + 1}
          onChange={(_event, page) => setChoice({ ...choice, page: page - 1 })}
        />
      ) : null}
    </Box>
  );
}
