import { ItemAutocomplete } from './item-autocomplete.tsx';
import { useCodeInput } from './use-code-input.ts';

interface DictItemPickerProps {
  name: string;
  /** Code of the dictionary. */
  dictionary: string;
  /** Field beside it that keeps the item's name. */
  nameField?: string;
}

/** The code of a dictionary's item; codes the dictionary does not have are taken too. */
export function DictItemPicker({ name, dictionary, nameField }: DictItemPickerProps) {
  const { props } = useCodeInput(name, nameField, undefined);
  return <ItemAutocomplete {...props} dictionary={dictionary} freeText />;
}
