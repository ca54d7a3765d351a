import type { DefinitionResource } from '../providers/kinds.ts';
import { CodeAutocomplete } from './code-autocomplete.tsx';
import { useCodeInput } from './use-code-input.ts';

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
  const { props, required } = useCodeInput(name, nameField, '');
  return (
    <CodeAutocomplete
      {...props}
      resource={resource}
      freeText={freeText}
      required={required}
      {...(filter ? { filter } : {})}
      {...(autoFocus ? { autoFocus } : {})}
    />
  );
}
