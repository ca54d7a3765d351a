import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type ReactNode, useMemo } from 'react';
import type { Choice } from './choice.ts';
import { matching, optionLabel } from './option-words.ts';

interface PickInputProps {
  label: string;
  value: string;
  choices: Choice[];
  onChange(value: string): void;
  /** What an empty value means here. */
  emptyLabel: string;
  help?: ReactNode;
  faulty?: boolean;
  disabled?: boolean;
  source?: string;
}

/** One of a list, found by its name or code; a value nobody knows stays until another is chosen. */
export function PickInput({
  label,
  value,
  choices,
  onChange,
  emptyLabel,
  help,
  faulty,
  disabled,
  source,
}: PickInputProps) {
  const named = useMemo(() => [{ value: '', label: emptyLabel }, ...choices], [choices, emptyLabel]);
  const options = useMemo(() => {
    const values = named.map((choice) => choice.value);
    return values.includes(value) ? values : [...values, value];
  }, [named, value]);
  return (
    <Autocomplete<string, false, true, false>
      disableClearable
      autoHighlight
      openOnFocus
      disabled={disabled ?? false}
      value={value}
      options={options}
      getOptionLabel={(option) => (option === '' ? emptyLabel : optionLabel(named, option))}
      filterOptions={(offered, { inputValue, getOptionLabel }) =>
        matching(offered, named, inputValue === getOptionLabel(value) ? '' : inputValue)
      }
      onChange={(_event, chosen) => onChange(chosen)}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          helperText={help}
          error={faulty ?? false}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'data-source': source },
          }}
        />
      )}
    />
  );
}
