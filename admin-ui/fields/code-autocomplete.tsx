import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type ReactNode, type Ref, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type CodeOption, optionText, typedOption } from './code-list.ts';
import { CodeOptionRow } from './code-option-row.tsx';
import { useCodeNames, useCodeOptions } from './use-code-options.ts';

interface CodeAutocompleteProps {
  id: string;
  /** Place in the form, by which a finding leads here. */
  name?: string;
  /** Which definitions are offered: `agencies`, `service-processes`… */
  resource: string;
  label: string;
  help?: ReactNode;
  value: string;
  /** The chosen definition; undefined when the field was emptied. */
  onChoose(option: CodeOption | undefined): void;
  onBlur?(): void;
  /** Takes codes that no definition has (yet). */
  freeText?: boolean;
  filter?: Record<string, unknown>;
  required?: boolean;
  faulty?: boolean;
  warned?: boolean;
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}

/** Searches the definitions of a resource by word and takes the code of one; shows `code – name`. */
export function CodeAutocomplete({
  resource,
  value,
  onChoose,
  filter,
  freeText = false,
  ...field
}: CodeAutocompleteProps) {
  const translate = useTranslate();
  const { nameOf, missing } = useCodeNames(resource, [value]);
  const chosen: CodeOption | null = value === '' ? null : { code: value, name: nameOf(value) };
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | undefined>();
  const { options, loading, fault } = useCodeOptions(resource, typed ?? '', open, filter);
  const unknown = missing.length > 0 ? translate('pickers.unknown', { code: value }) : '';
  return (
    <Autocomplete<CodeOption, false, false, boolean>
      id={field.id}
      freeSolo={freeText}
      forcePopupIcon
      selectOnFocus
      fullWidth
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      disabled={field.disabled ?? false}
      value={chosen}
      options={options}
      loading={loading}
      filterOptions={(offered) => offered}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.code)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : optionText(option))}
      isOptionEqualToValue={(option) => typeof option !== 'string' && option.code === value}
      inputValue={typed ?? (chosen ? optionText(chosen) : '')}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : undefined)}
      onChange={(_event, picked) => {
        setTyped(undefined);
        if (picked === null) onChoose(undefined);
        else onChoose(typeof picked === 'string' ? typedOption(picked) : picked);
      }}
      onBlur={() => {
        if (freeText && typed !== undefined && typed.trim() !== '') onChoose(typedOption(typed));
        setTyped(undefined);
        field.onBlur?.();
      }}
      noOptionsText={fault || translate('pickers.none')}
      loadingText={translate('pickers.loading')}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderOption={({ key, ...row }, option) => <CodeOptionRow key={key} {...row} option={option} />}
      renderInput={(params) => (
        <TextField
          {...params}
          slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, name: field.name } }}
          label={field.label}
          required={field.required ?? false}
          error={field.faulty ?? false}
          color={field.warned || unknown !== '' ? 'warning' : undefined}
          helperText={field.faulty || unknown === '' ? field.help : unknown}
          autoFocus={field.autoFocus ?? false}
          inputRef={field.inputRef}
        />
      )}
    />
  );
}
