import { useFormContext } from 'react-hook-form';
import { ItemAutocomplete } from './item-autocomplete.tsx';
import { useFieldScope } from './scope.tsx';
import { useBodyInput } from './use-body-input.ts';

interface DictItemPickerProps {
  name: string;
  /** Code of the dictionary. */
  dictionary: string;
  /** Field beside it that keeps the item's name. */
  nameField?: string;
}

/** The code of a dictionary's item; codes the dictionary does not have are taken too. */
export function DictItemPicker({ name, dictionary, nameField }: DictItemPickerProps) {
  const input = useBodyInput(name);
  const { source } = useFieldScope();
  const { setValue } = useFormContext();
  return (
    <ItemAutocomplete
      id={input.id}
      name={input.source}
      dictionary={dictionary}
      label={input.label}
      help={input.help}
      value={typeof input.value === 'string' ? input.value : ''}
      onChoose={(option) => {
        input.change(option?.code ?? (input.required ? '' : undefined));
        if (nameField !== undefined && option?.name !== '')
          setValue(`${source}.${nameField}`, option?.name, { shouldDirty: true });
      }}
      freeText
      faulty={input.faulty}
      warned={input.warned}
      disabled={input.disabled}
    />
  );
}
