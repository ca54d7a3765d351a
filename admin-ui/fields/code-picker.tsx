import { useFormContext } from 'react-hook-form';
import type { DefinitionResource } from '../providers/kinds.ts';
import { CodeAutocomplete } from './code-autocomplete.tsx';
import { useFieldScope } from './scope.tsx';
import { useBodyInput } from './use-body-input.ts';

interface CodePickerProps {
  /** Field of the shape in scope that holds the code. */
  name: string;
  resource: DefinitionResource;
  /** Field beside it that keeps the chosen one's name (`govAgencyName`). */
  nameField?: string;
  /** Takes codes that no definition has (yet). */
  freeText?: boolean;
  filter?: Record<string, unknown>;
  autoFocus?: boolean;
}

/** The code of another definition, searched for by word. */
export function CodePicker({ name, resource, nameField, freeText = false, filter, autoFocus }: CodePickerProps) {
  const input = useBodyInput(name);
  const { source } = useFieldScope();
  const { setValue } = useFormContext();
  return (
    <CodeAutocomplete
      id={input.id}
      name={input.source}
      resource={resource}
      label={input.label}
      help={input.help}
      value={typeof input.value === 'string' ? input.value : ''}
      onChoose={(option) => {
        input.change(option?.code ?? (input.required ? '' : undefined));
        if (nameField !== undefined && option?.name !== '')
          setValue(`${source}.${nameField}`, option?.name ?? '', { shouldDirty: true });
      }}
      freeText={freeText}
      required={input.required && input.schema.minLength !== undefined}
      faulty={input.faulty}
      warned={input.warned}
      disabled={input.disabled}
      {...(filter ? { filter } : {})}
      {...(autoFocus ? { autoFocus } : {})}
    />
  );
}
