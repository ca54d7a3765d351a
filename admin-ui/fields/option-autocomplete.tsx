import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type ReactNode, type Ref, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type CodeOption, optionText, typedOption } from './code-list.ts';
import { CodeOptionRow } from './code-option-row.tsx';

/** What every field for one code is given, whatever its codes come from. */
export interface OptionField {
  id: string;
  /** Place in the form, by which a finding leads here. */
  name?: string;
  label: string;
  help?: ReactNode;
  value: string;
  /** The chosen one; undefined when the field was emptied. */
  onChoose(option: CodeOption | undefined): void;
  onBlur?(): void;
  /** Takes codes that nothing has (yet). */
  freeText?: boolean;
  required?: boolean;
  faulty?: boolean;
  warned?: boolean;
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}

interface OptionAutocompleteProps extends OptionField {
  chosen: CodeOption | null;
  options: CodeOption[];
  loading: boolean;
  /** What is shown of the options while this is typed. */
  suits(offered: CodeOption[], typed: string): CodeOption[];
  none?: string;
  onType?(typed: string | undefined): void;
  onOpen?(open: boolean): void;
}

/** Searches options by word and takes the code of one; shows `code – name`. */
export function OptionAutocomplete({
  chosen,
  options,
  loading,
  suits,
  none,
  onType,
  onOpen,
  value,
  onChoose,
  freeText = false,
  ...field
}: OptionAutocompleteProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<string | undefined>();
  const type = (text: string | undefined) => {
    setTyped(text);
    onType?.(text);
  };
  return (
    <Autocomplete<CodeOption, false, false, boolean>
      id={field.id}
      freeSolo={freeText}
      forcePopupIcon
      selectOnFocus
      fullWidth
      onOpen={() => onOpen?.(true)}
      onClose={() => onOpen?.(false)}
      disabled={field.disabled ?? false}
      value={chosen}
      options={options}
      loading={loading}
      filterOptions={(offered) => suits(offered, typed ?? '')}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.code)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : optionText(option))}
      isOptionEqualToValue={(option) => typeof option !== 'string' && option.code === value}
      inputValue={typed ?? (chosen ? optionText(chosen) : '')}
      onInputChange={(_event, text, reason) => type(reason === 'input' ? text : undefined)}
      onChange={(_event, picked) => {
        type(undefined);
        if (picked === null) onChoose(undefined);
        else onChoose(typeof picked === 'string' ? typedOption(picked) : picked);
      }}
      onBlur={() => {
        if (freeText && typed !== undefined && typed.trim() !== '') onChoose(typedOption(typed));
        type(undefined);
        field.onBlur?.();
      }}
      noOptionsText={none ?? translate('pickers.none')}
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
          color={field.warned ? 'warning' : undefined}
          helperText={field.help}
          autoFocus={field.autoFocus ?? false}
          inputRef={field.inputRef}
        />
      )}
    />
  );
}
