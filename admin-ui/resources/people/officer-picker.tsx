import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../schemas/types/index.ts';
import { usernameOfRow } from './employees/row-posts.ts';

/** An officer by sign-in name. */
export interface Officer {
  /** As the list of officers knows one who was picked there. */
  employeeNo?: string;
  username: string;
  name: string;
}

interface OfficerPickerProps {
  label: string;
  help: string;
  value: Officer[];
  onChange(officers: Officer[]): void;
  /** At most one. */
  one?: boolean;
  required?: boolean;
  /** Not offered. */
  without?: string;
}

const OFFERED = 25;
const SETTLE_MS = 200;
const WORKING = 1;

const officerOf = (row: DraftListItem): Officer => ({
  employeeNo: row.code,
  username: usernameOfRow(row),
  name: row.name,
});

/** Searches working officers by name, number or sign-in name. */
export function OfficerPicker({
  label,
  help,
  value,
  onChange,
  one = false,
  required = false,
  without,
}: OfficerPickerProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data = [], isFetching } = useGetList<DraftListItem & { id: string }>('employees', {
    pagination: { page: 1, perPage: OFFERED },
    sort: { field: 'name', order: 'ASC' },
    filter: asked.trim() === '' ? {} : { q: asked },
    meta: { rows: true },
  });
  const offered = data
    .filter(({ facts }) => facts?.workingStatus === WORKING)
    .map(officerOf)
    .filter(({ username }) => username !== without);
  return (
    <Autocomplete
      multiple
      options={offered}
      value={value}
      loading={isFetching}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, chosen) => onChange(one ? chosen.slice(-1) : chosen)}
      filterOptions={(options) => options}
      getOptionKey={({ username }) => username}
      getOptionLabel={({ name, username }) => `${name} · ${username}`}
      isOptionEqualToValue={(option, chosen) => option.username === chosen.username}
      noOptionsText={translate('dossier.assign.nobody')}
      loadingText={translate('pickers.loading')}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderInput={(params) => (
        <TextField {...params} label={label} helperText={help} required={required && value.length === 0} />
      )}
    />
  );
}
