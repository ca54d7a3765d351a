import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import type { JobCounts, JobItemState } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { ITEM_STATES, ItemState, type Telling } from './item-state.tsx';

interface StateFilterProps {
  counts: JobCounts;
  telling: Telling;
  value: JobItemState | undefined;
  onChange(state: JobItemState | undefined): void;
}

/** How many dossiers there are of each result, which add up to all; a press shows only those. */
export function StateFilter({ counts, telling, value, onChange }: StateFilterProps) {
  const translate = useTranslate();
  const shown = ITEM_STATES.filter((state) => counts[state] > 0);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value ?? 'all'}
      aria-label={translate('migrations.results.filter')}
      onChange={(_event, chosen: unknown) => onChange(shown.find((state) => state === chosen))}
      sx={{ flexWrap: 'wrap', my: 1, '& .MuiToggleButton-root': { textTransform: 'none', py: 0.5 } }}
    >
      <ToggleButton value="all">
        {translate('migrations.results.all')}: {formatCount(counts.total)}
      </ToggleButton>
      {shown.map((state) => (
        <ToggleButton key={state} value={state}>
          <ItemState state={state} telling={telling} count={formatCount(counts[state])} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
