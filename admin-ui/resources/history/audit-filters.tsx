import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { resourceKinds } from '../../providers/kinds.ts';
import { useKindName } from '../drafts/kind-name.ts';
import type { AuditFilter } from './audit-filter.ts';

const OTHERS = ['release', 'import', 'batch', 'account', 'export', 'staging', 'job', 'sign-in'];

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange(filter: AuditFilter): void;
}

/** Narrows the record by person, kind and days. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const kinds = [
    ...Object.values(resourceKinds).map(({ kind }) => ({ kind, name: kindName(kind) })),
    ...OTHERS.map((kind) => ({ kind, name: translate(`audit.kinds.${kind}`) })),
  ];
  const set = (field: keyof AuditFilter) => (value: string) => onChange({ ...filter, [field]: value });
  const day = (field: 'since' | 'until') => (
    <TextField
      type="date"
      size="small"
      fullWidth={false}
      label={translate(`audit.${field}`)}
      value={filter[field] ?? ''}
      onChange={({ target }) => set(field)(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 150px', maxWidth: { sm: 200 } }}
    />
  );
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 2 }}>
      <TextField
        size="small"
        fullWidth={false}
        label={translate('audit.username')}
        value={filter.actor ?? ''}
        onChange={({ target }) => set('actor')(target.value.trim())}
        sx={{ flex: '1 1 180px', maxWidth: { sm: 260 } }}
      />
      <TextField
        select
        size="small"
        fullWidth={false}
        label={translate('audit.kind')}
        value={filter.kind ?? ''}
        onChange={({ target }) => set('kind')(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ flex: '1 1 220px', maxWidth: { sm: 320 } }}
      >
        <MenuItem value="">{translate('audit.everyKind')}</MenuItem>
        {kinds.map(({ kind, name }) => (
          <MenuItem key={kind} value={kind}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {day('since')}
      {day('until')}
      <Button onClick={() => onChange({})}>{translate('audit.clear')}</Button>
    </Box>
  );
}
