import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DefinitionResource } from '../providers/kinds.ts';
import { type CodeOption, optionText, readCodes, typedOption, writeCodes } from './code-list.ts';
import { CodeOptionRow } from './code-option-row.tsx';
import { useBodyInput } from './use-body-input.ts';
import { useCodeNames, useCodeOptions } from './use-code-options.ts';

interface CodesPickerProps {
  /** Field of the shape in scope: an array of codes, or a text with commas between them. */
  name: string;
  resource: DefinitionResource;
  /** Takes codes that no definition has (yet). */
  freeText?: boolean;
  filter?: Record<string, unknown>;
}

const asOption = (option: string | CodeOption): CodeOption =>
  typeof option === 'string' ? typedOption(option) : option;

/** Several codes of other definitions, each searched for by word. */
export function CodesPicker({ name, resource, freeText = false, filter }: CodesPickerProps) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const codes = readCodes(input.value);
  const { nameOf } = useCodeNames(resource, codes);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { options, loading, fault } = useCodeOptions(resource, typed, open, filter);
  const chosen = codes.map((code): CodeOption => ({ code, name: nameOf(code) }));
  function take(next: string[]) {
    const emptied = next.length === 0 && !input.required;
    input.change(emptied ? undefined : writeCodes(next, input.schema.type === 'string'));
  }
  return (
    <Autocomplete<CodeOption, true, false, boolean>
      id={input.id}
      multiple
      freeSolo={freeText}
      forcePopupIcon
      disableCloseOnSelect
      filterSelectedOptions
      fullWidth
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      disabled={input.disabled}
      value={chosen}
      options={options}
      loading={loading}
      filterOptions={(offered) => offered.filter(({ code }) => !codes.includes(code))}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.code)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : optionText(option))}
      isOptionEqualToValue={(option, value) => asOption(option).code === asOption(value).code}
      inputValue={typed}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, picked) => {
        take(picked.map((option) => asOption(option).code));
      }}
      onBlur={() => {
        if (freeText && typed.trim() !== '') take([...codes, typedOption(typed).code]);
        setTyped('');
      }}
      noOptionsText={fault || translate('pickers.none')}
      loadingText={translate('pickers.loading')}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderOption={({ key, ...row }, option) => <CodeOptionRow key={key} {...row} option={option} />}
      renderValue={(values, getItemProps) =>
        values.map((option, index) => {
          const { key, ...chip } = getItemProps({ index });
          return <Chip key={key} size="small" label={optionText(asOption(option))} {...chip} />;
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={input.label}
          error={input.faulty}
          color={input.warned ? 'warning' : undefined}
          helperText={input.help}
        />
      )}
    />
  );
}
