import { useFormContext } from 'react-hook-form';
import { useFieldScope } from './scope.tsx';
import { useBodyInput } from './use-body-input.ts';

/** A field that holds the code of something chosen by word, and the field beside it that keeps its name; `noName` is what it keeps of nothing. */
export function useCodeInput(name: string, nameField: string | undefined, noName: '' | undefined) {
  const input = useBodyInput(name);
  const { source } = useFieldScope();
  const { setValue } = useFormContext();
  const { id, label, help, faulty, warned, disabled, required, schema, value } = input;
  return {
    required: required && schema.minLength !== undefined,
    props: {
      ...{ id, label, help, faulty, warned, disabled },
      name: input.source,
      value: typeof value === 'string' ? value : '',
      onChoose(option: { code: string; name: string } | undefined) {
        input.change(option?.code ?? (required ? '' : undefined));
        if (nameField !== undefined && option?.name !== '')
          setValue(`${source}.${nameField}`, option?.name ?? noName, { shouldDirty: true });
      },
    },
  };
}
