import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type ReactNode, useMemo } from 'react';
import type { Choice } from './choice.ts';
import { matching, optionLabel } from './option-words.ts';

interface CodeInputProps {
  label: string;
  value: string;
  choices: Choice[];
  onChange(value: string): void;
  help?: ReactNode;
  faulty?: boolean;
  disabled?: boolean;
  required?: boolean;
  source?: string;
}

/** One code, typed or chosen by its name; the name of what stands there is told below. */
export function CodeInput({
  label,
  value,
  choices,
  onChange,
  help,
  faulty,
  disabled,
  required,
  source,
}: CodeInputProps) {
  const options = useMemo(() => choices.map((choice) => choice.value), [choices]);
  const name = choices.find((choice) => choice.value === value)?.label;
  return (
    <Autocomplete<string, false, false, true>
      freeSolo
      openOnFocus
      disabled={disabled ?? false}
      value={value}
      inputValue={value}
      options={options}
      getOptionLabel={(option) => option}
      filterOptions={(offered, { inputValue }) =>
        matching(offered, choices, offered.includes(inputValue) ? '' : inputValue)
      }
      onChange={(_event, chosen) => onChange(chosen ?? '')}
      onInputChange={(_event, typed, reason) => {
        if (reason === 'input' || reason === 'clear') onChange(typed);
      }}
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          {optionLabel(choices, option)}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required ?? false}
          helperText={faulty ? help : (name ?? help)}
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
