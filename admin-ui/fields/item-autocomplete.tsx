import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type ReactNode, type Ref, useState } from 'react';
import { useTranslate } from 'react-admin';
import { fold } from '../../engine/domain/words.ts';
import { type CodeOption, optionText, typedOption } from './code-list.ts';
import { CodeOptionRow } from './code-option-row.tsx';
import { useDictionary } from './use-dictionary.ts';

interface ItemAutocompleteProps {
  id: string;
  /** Place in the form, by which a finding leads here. */
  name?: string;
  /** Code of the dictionary: `SERVICE_DOMAIN`. */
  dictionary: string;
  label: string;
  help?: ReactNode;
  value: string;
  onChoose(option: CodeOption | undefined): void;
  onBlur?(): void;
  /** Takes codes the dictionary does not have. */
  freeText?: boolean;
  faulty?: boolean;
  warned?: boolean;
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

const MOST = 100;

/** One item of a dictionary, searched for by words without accents. */
export function ItemAutocomplete({ dictionary, value, onChoose, freeText = false, ...field }: ItemAutocompleteProps) {
  const translate = useTranslate();
  const { items, loading } = useDictionary(dictionary);
  const chosen = value === '' ? null : (items.find(({ code }) => code === value) ?? { code: value, name: '' });
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <Autocomplete<CodeOption, false, false, boolean>
      id={field.id}
      freeSolo={freeText}
      forcePopupIcon
      selectOnFocus
      fullWidth
      disabled={field.disabled ?? false}
      value={chosen}
      options={items}
      loading={loading}
      filterOptions={(offered) => {
        const words = fold(typed ?? '').split(' ');
        return offered.filter((item) => words.every((word) => fold(optionText(item)).includes(word))).slice(0, MOST);
      }}
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
      noOptionsText={translate('pickers.none')}
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
          error={field.faulty ?? false}
          color={field.warned ? 'warning' : undefined}
          helperText={field.help}
          inputRef={field.inputRef}
        />
      )}
    />
  );
}
