import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { type ReactNode, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Choice } from './choice.ts';
import { matching, optionLabel } from './option-words.ts';

interface TokensInputProps {
  label: string;
  values: string[];
  choices: Choice[];
  onChange(values: string[]): void;
  help?: ReactNode;
  faulty?: boolean;
  disabled?: boolean;
  /** Dotted place in the form, where a finding leads. */
  source?: string;
  /** Takes a value that is not in the list as it is typed. */
  free?: boolean;
}

/** Several codes, chosen by their names. */
export function TokensInput({
  label,
  values,
  choices,
  onChange,
  help,
  faulty,
  disabled,
  source,
  free,
}: TokensInputProps) {
  const translate = useTranslate();
  const options = useMemo(() => choices.map(({ value }) => value), [choices]);
  const known = (value: string) => choices.length === 0 || choices.some((choice) => choice.value === value);
  return (
    <Autocomplete<string, true, false, boolean>
      multiple
      freeSolo={free ?? false}
      autoSelect={free ?? false}
      autoHighlight={!free}
      filterSelectedOptions
      openOnFocus
      disabled={disabled ?? false}
      value={values}
      options={options}
      getOptionLabel={(value) => optionLabel(choices, value)}
      filterOptions={(offered, { inputValue }) => matching(offered, choices, inputValue)}
      onChange={(_event, chosen) => onChange([...new Set(chosen.map((value) => value.trim()).filter(Boolean))])}
      renderValue={(chosen, getItemProps) =>
        chosen.map((value, index) => {
          const { key, ...item } = getItemProps({ index });
          const strange = !known(value);
          return (
            <Chip
              key={key}
              {...item}
              size="small"
              variant={strange ? 'outlined' : 'filled'}
              {...(strange ? { color: 'warning' as const } : {})}
              label={strange ? translate('processes.tokens.strange', { value }) : optionLabel(choices, value)}
            />
          );
        })
      }
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
