import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Guest, guestOf } from './guest.ts';
import { guestsQuery } from './trial-queries.ts';

interface GuestsPickerProps {
  value: Guest[];
  onChange(guests: Guest[]): void;
}

/** *Người được mời*: officers found by name or number. */
export function GuestsPicker({ value, onChange }: GuestsPickerProps) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const { data, isFetching } = useQuery({
    ...guestsQuery(words),
    enabled: open,
    placeholderData: (previous) => previous,
  });
  return (
    <Autocomplete<Guest, true>
      id="trial-guests"
      multiple
      fullWidth
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      value={value}
      options={(data ?? []).map(guestOf)}
      loading={isFetching}
      filterOptions={(offered) => offered}
      filterSelectedOptions
      getOptionKey={({ username }) => username}
      getOptionLabel={({ name, username }) => `${name} (${username})`}
      isOptionEqualToValue={(one, other) => one.username === other.username}
      inputValue={words}
      onInputChange={(_event, text, reason) => setWords(reason === 'reset' ? '' : text)}
      onChange={(_event, chosen) => onChange(chosen)}
      noOptionsText={translate('pickers.none')}
      loadingText={translate('pickers.loading')}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderValue={(guests, getItemProps) =>
        guests.map(({ name }, index) => {
          const { key, ...chip } = getItemProps({ index });
          return <Chip key={key} size="small" label={name} {...chip} />;
        })
      }
      renderInput={(params) => (
        <TextField {...params} label={translate('trials.guests')} helperText={translate('trials.guestsHelp')} />
      )}
    />
  );
}
