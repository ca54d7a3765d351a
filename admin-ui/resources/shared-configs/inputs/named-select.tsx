import { useTranslate } from 'react-admin';
import { fieldRule } from '../../../../schemas/shape-fields.ts';
import { BodySelect, valuesOf } from '../../../fields/body-select.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';

interface NamedSelectProps {
  name: string;
  /** What may be chosen where the schema does not list it; words under `choices.Shape.field.value`. */
  values?: (string | number)[];
}

/** One of a few values by their names; an optional field may also be left empty. */
export function NamedSelect({ name, values }: NamedSelectProps) {
  const translate = useTranslate();
  const { shape } = useFieldScope();
  const { schema, required } = fieldRule(shape, name);
  const choices = (values ?? valuesOf(schema)).map((value) => ({
    value,
    label: translate(`choices.${shape}.${name}.${value}`),
  }));
  return (
    <BodySelect name={name} choices={choices} {...(required ? {} : { emptyLabel: translate('sharedConfigs.none') })} />
  );
}
