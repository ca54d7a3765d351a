import { fieldRule } from '../../schemas/shape-fields.ts';
import { BodyCheck } from './body-check.tsx';
import { BodyNumber } from './body-number.tsx';
import { BodySelect, valuesOf } from './body-select.tsx';
import { BodyText } from './body-text.tsx';
import { useFieldScope } from './scope.tsx';

const SHORT = 255;

/** The input that fits the field's schema; for texts that deserve more than a line, or choices from elsewhere, use their own. */
export function BodyField({ name }: { name: string }) {
  const { shape } = useFieldScope();
  const { schema } = fieldRule(shape, name);
  if (schema.type === 'boolean') return <BodyCheck name={name} />;
  if (valuesOf(schema).length > 0) return <BodySelect name={name} />;
  if (schema.type === 'integer' || schema.type === 'number') return <BodyNumber name={name} />;
  const long = typeof schema.maxLength === 'number' && schema.maxLength > SHORT;
  return <BodyText name={name} multiline={long} rows={1} />;
}
