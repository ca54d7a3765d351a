import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useBodyInput } from '../../../fields/use-body-input.ts';

/** A text with the values that are usual; others may be typed. */
export function SuggestedText({ name, usual }: { name: string; usual: string[] }) {
  const input = useBodyInput(name);
  const value = typeof input.value === 'string' ? input.value : '';
  return (
    <Autocomplete
      id={input.id}
      freeSolo
      options={usual}
      inputValue={value}
      onInputChange={(_event, typed, reason) => {
        if (reason !== 'reset') input.change(typed === '' && !input.required ? undefined : typed);
      }}
      onChange={(_event, chosen) => {
        if (chosen !== null) input.change(chosen);
      }}
      disabled={input.disabled}
      renderInput={(params) => (
        <TextField
          {...params}
          label={input.label}
          required={input.required}
          error={input.faulty}
          helperText={input.help}
        />
      )}
    />
  );
}
