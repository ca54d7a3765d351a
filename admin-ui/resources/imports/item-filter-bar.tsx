import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportItem } from '../../../schemas/types/index.ts';
import { useKindName } from '../drafts/kind-name.ts';
import type { ItemFilter } from './item-filter.ts';
import { countOutcomes, OUTCOMES } from './outcome-counts.ts';

interface ItemFilterBarProps {
  items: readonly ImportItem[];
  filter: ItemFilter;
  onFilter(filter: ItemFilter): void;
}

/** Words, kind and outcome that narrow the items down. */
export function ItemFilterBar({ items, filter, onFilter }: ItemFilterBarProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const rows = useMemo(() => countOutcomes(items), [items]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1, '& > *': { flex: '1 1 200px', maxWidth: 420 } }}>
      <TextField
        type="search"
        label={translate('imports.items.search')}
        value={filter.q}
        onChange={({ target }) => onFilter({ ...filter, q: target.value })}
      />
      <TextField
        select
        label={translate('imports.items.kind')}
        value={filter.kind}
        onChange={({ target }) => onFilter({ ...filter, kind: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('imports.items.all')}</MenuItem>
        {rows.map(({ kind }) => (
          <MenuItem key={kind} value={kind}>
            {kindName(kind)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('imports.items.outcome')}
        value={filter.outcome}
        onChange={({ target }) => onFilter({ ...filter, outcome: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('imports.items.all')}</MenuItem>
        {OUTCOMES.filter((outcome) => rows.some((row) => row[outcome] > 0)).map((outcome) => (
          <MenuItem key={outcome} value={outcome}>
            {translate(`imports.outcome.${outcome}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
