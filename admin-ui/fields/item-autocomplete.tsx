import { fold } from '../../engine/domain/words.ts';
import { type CodeOption, optionText } from './code-list.ts';
import { OptionAutocomplete, type OptionField } from './option-autocomplete.tsx';
import { useDictionary } from './use-dictionary.ts';

interface ItemAutocompleteProps extends OptionField {
  /** Code of the dictionary: `SERVICE_DOMAIN`. */
  dictionary: string;
}

const MOST = 100;

function suits(offered: CodeOption[], typed: string): CodeOption[] {
  const words = fold(typed).split(' ');
  return offered.filter((item) => words.every((word) => fold(optionText(item)).includes(word))).slice(0, MOST);
}

/** One item of a dictionary, searched for by words without accents. */
export function ItemAutocomplete({ dictionary, ...field }: ItemAutocompleteProps) {
  const { items, loading } = useDictionary(dictionary);
  const { value } = field;
  const chosen = value === '' ? null : (items.find(({ code }) => code === value) ?? { code: value, name: '' });
  return <OptionAutocomplete {...field} chosen={chosen} options={items} loading={loading} suits={suits} />;
}
