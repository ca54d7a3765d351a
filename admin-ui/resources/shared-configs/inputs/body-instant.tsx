import TextField from '@mui/material/TextField';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { inputOfInstant, instantOfInput } from './local-instant.ts';

/** A moment, shown and typed in Vietnamese time. */
export function BodyInstant({ name }: { name: string }) {
  const input = useBodyInput(name);
  return (
    <TextField
      id={input.id}
      name={input.source}
      type="datetime-local"
      label={input.label}
      required={input.required}
      value={typeof input.value === 'string' ? inputOfInstant(input.value) : ''}
      onChange={({ target }) => input.change(instantOfInput(target.value) ?? (input.required ? '' : undefined))}
      error={input.faulty}
      helperText={input.help}
      disabled={input.disabled}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
