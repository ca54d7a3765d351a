import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { isDefinitionResource, resourceKinds } from '../../providers/kinds.ts';
import { useKindName } from '../drafts/kind-name.ts';
import type { OverviewFilter } from './use-overview.ts';

/** Kinds that are put into effect by releases. */
export const provenKinds = Object.keys(resourceKinds)
  .filter(isDefinitionResource)
  .map((name) => resourceKinds[name])
  .filter(({ live }) => !live)
  .map(({ kind }) => kind);

interface OverviewFiltersProps {
  filter: OverviewFilter;
  onChange(filter: OverviewFilter): void;
}

/** Narrows what is looked through to a kind and an agency. */
export function OverviewFilters({ filter, onChange }: OverviewFiltersProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const id = useId();
  const { kind = '', ownerAgency = '' } = filter;
  const narrowed = (nextKind: string, nextAgency: string) => {
    const known = provenKinds.find((each) => each === nextKind);
    onChange({ ...(known ? { kind: known } : {}), ...(nextAgency === '' ? {} : { ownerAgency: nextAgency }) });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '240px 280px' }, mb: 1 }}>
      <TextField
        select
        label={translate('drafts.kind')}
        value={kind}
        onChange={({ target }) => narrowed(target.value, ownerAgency)}
      >
        <MenuItem value="">{translate('findings.everyKind')}</MenuItem>
        {provenKinds.map((each) => (
          <MenuItem key={each} value={each}>
            {kindName(each)}
          </MenuItem>
        ))}
      </TextField>
      <CodeAutocomplete
        id={id}
        resource="agencies"
        label={translate('drafts.ownerAgency')}
        value={ownerAgency}
        onChoose={(option) => narrowed(kind, option?.code ?? '')}
      />
    </Box>
  );
}
