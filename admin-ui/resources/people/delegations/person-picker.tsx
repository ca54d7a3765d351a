import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { type Person, usePeopleLike, usePerson } from './use-people.ts';

const textOf = ({ username, fullName }: Person): string => (fullName === '' ? username : `${fullName} (${username})`);

/** An officer by sign-in name, searched for by name. */
export function PersonPicker({ name, disabled = false }: { name: string; disabled?: boolean }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const username = typeof input.value === 'string' ? input.value : '';
  const { person, known } = usePerson(username);
  const [typed, setTyped] = useState<string | undefined>();
  const [open, setOpen] = useState(false);
  const { data, isFetching } = usePeopleLike(typed ?? '', open);
  const unknown = known && person === undefined ? translate('people.person.unknown', { username }) : '';
  const chosen: Person | null = username === '' ? null : (person ?? { username, fullName: '' });
  return (
    <Autocomplete<Person>
      id={input.id}
      fullWidth
      selectOnFocus
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      disabled={disabled || input.disabled}
      value={chosen}
      options={open ? (data ?? []) : []}
      loading={isFetching}
      filterOptions={(offered) => offered}
      getOptionKey={(option) => option.username}
      getOptionLabel={textOf}
      isOptionEqualToValue={(option) => option.username === username}
      inputValue={typed ?? (chosen ? textOf(chosen) : '')}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : undefined)}
      onChange={(_event, picked) => {
        setTyped(undefined);
        input.change(picked?.username ?? '');
      }}
      onBlur={() => setTyped(undefined)}
      noOptionsText={translate('pickers.none')}
      loadingText={translate('pickers.loading')}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderOption={({ key, ...row }, option) => (
        <li key={key} {...row}>
          <span>
            {option.fullName}
            <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
              {option.username}
            </Typography>
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={input.label}
          required={input.required}
          error={input.faulty}
          helperText={input.faulty || unknown === '' ? input.help : unknown}
          placeholder={translate('people.person.search')}
        />
      )}
    />
  );
}
