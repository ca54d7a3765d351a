import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { optionText } from '../../../fields/code-list.ts';
import { useCodeNames, useCodeOptions } from '../../../fields/use-code-options.ts';

interface CodesFieldProps {
  resource: string;
  label: string;
  help: string;
  value: string[];
  onChange(codes: string[]): void;
}

/** Several codes of a resource, searched by word. */
export function CodesField({ resource, label, help, value, onChange }: CodesFieldProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { options, loading } = useCodeOptions(resource, typed, open);
  const { nameOf } = useCodeNames(resource, value);
  return (
    <Autocomplete
      multiple
      options={options}
      value={value.map((code) => ({ code, name: nameOf(code) }))}
      loading={loading}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, chosen) => onChange(chosen.map(({ code }) => code))}
      filterOptions={(offered) => offered}
      getOptionKey={({ code }) => code}
      getOptionLabel={optionText}
      isOptionEqualToValue={(option, chosen) => option.code === chosen.code}
      noOptionsText={translate('pickers.none')}
      loadingText={translate('pickers.loading')}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderInput={(params) => <TextField {...params} label={label} helperText={help} />}
    />
  );
}
