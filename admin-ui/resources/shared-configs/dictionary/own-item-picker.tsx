import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { DictItem } from '../../../../schemas/types/index.ts';
import { readCodes } from '../../../fields/code-list.ts';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { matchingItems } from './item-rows.ts';

interface OwnItemPickerProps {
  name: string;
  items: readonly DictItem[];
}

const MOST = 50;

/** Codes of a dictionary's own items, with the names people know them by. */
function useOwnItems(items: readonly DictItem[]) {
  const translate = useTranslate();
  const names = new Map(items.map(({ itemCode, itemName }) => [itemCode, itemName]));
  const textOf = (code: string): string => {
    const known = names.get(code);
    return known ? `${code} – ${known}` : code;
  };
  return {
    codes: items.map(({ itemCode }) => itemCode),
    textOf,
    narrowed: (words: string) =>
      matchingItems(items, words)
        .slice(0, MOST)
        .flatMap((index) => items[index]?.itemCode ?? []),
    words: {
      noOptionsText: translate('pickers.none'),
      openText: translate('pickers.open'),
      closeText: translate('pickers.close'),
      clearText: translate('pickers.clear'),
    },
  };
}

/** One item of the dictionary that is being edited. */
export function OwnItemPicker({ name, items }: OwnItemPickerProps) {
  const input = useBodyInput(name);
  const own = useOwnItems(items);
  const value = typeof input.value === 'string' ? input.value : '';
  return (
    <Autocomplete
      id={input.id}
      options={value === '' || own.codes.includes(value) ? own.codes : [value, ...own.codes]}
      filterOptions={(_codes, { inputValue }) => own.narrowed(inputValue === own.textOf(value) ? '' : inputValue)}
      value={value === '' ? null : value}
      onChange={(_event, code) => input.change(code ?? undefined)}
      getOptionLabel={own.textOf}
      disabled={input.disabled}
      {...own.words}
      renderInput={(params) => (
        <TextField {...params} label={input.label} error={input.faulty} helperText={input.help} />
      )}
    />
  );
}

/** Several items of the dictionary that is being edited. */
export function OwnItemsPicker({ name, items }: OwnItemPickerProps) {
  const input = useBodyInput(name);
  const own = useOwnItems(items);
  const chosen = readCodes(input.value);
  return (
    <Autocomplete
      id={input.id}
      multiple
      disableCloseOnSelect
      options={[...new Set([...chosen, ...own.codes])]}
      filterOptions={(_codes, { inputValue }) => own.narrowed(inputValue).filter((code) => !chosen.includes(code))}
      value={chosen}
      onChange={(_event, codes) => input.change(codes)}
      getOptionLabel={own.textOf}
      disabled={input.disabled}
      {...own.words}
      renderInput={(params) => (
        <TextField {...params} label={input.label} error={input.faulty} helperText={input.help} />
      )}
    />
  );
}
