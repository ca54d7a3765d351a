import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useFieldScope } from './scope.tsx';
import { useBodyInput } from './use-body-input.ts';

type Value = string | number;

interface BodySelectProps {
  name: string;
  /** What may be chosen; from the schema's `enum` or small range when absent, with words under `choices.Shape.field.value`. */
  choices?: { value: Value; label: string }[];
  /** Offers «none» for an optional field. */
  emptyLabel?: string;
}

/** One value out of a few, by their names. */
export function BodySelect({ name, choices, emptyLabel }: BodySelectProps) {
  const input = useBodyInput(name);
  const { shape } = useFieldScope();
  const translate = useTranslate();
  const offered =
    choices ??
    valuesOf(input.schema).map((value) => ({ value, label: translate(`choices.${shape}.${name}.${value}`) }));
  const known = offered.some(({ value }) => value === input.value);
  const value = typeof input.value === 'string' || typeof input.value === 'number' ? input.value : '';
  return (
    <TextField
      id={input.id}
      name={input.source}
      select
      label={input.label}
      required={input.required && emptyLabel === undefined}
      value={value}
      onChange={({ target }) => {
        const chosen = offered.find((choice) => String(choice.value) === String(target.value));
        input.change(chosen ? chosen.value : input.required ? '' : undefined);
      }}
      error={input.faulty}
      helperText={input.help}
      disabled={input.disabled}
    >
      {emptyLabel === undefined ? null : <MenuItem value="">{emptyLabel}</MenuItem>}
      {/* A value that is no longer offered stays visible until somebody chooses another. */}
      {known || value === '' ? null : <MenuItem value={value}>{String(value)}</MenuItem>}
      {offered.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The values a schema lists, or a small whole-number range. */
export function valuesOf({ enum: listed, minimum, maximum }: Record<string, unknown>): Value[] {
  if (Array.isArray(listed))
    return listed.filter((value): value is Value => typeof value === 'string' || typeof value === 'number');
  if (typeof minimum === 'number' && typeof maximum === 'number' && maximum - minimum <= 20)
    return Array.from({ length: maximum - minimum + 1 }, (_value, index) => minimum + index);
  return [];
}
