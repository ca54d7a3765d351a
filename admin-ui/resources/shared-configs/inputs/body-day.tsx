import TextField from '@mui/material/TextField';
import { useBodyInput } from '../../../fields/use-body-input.ts';

/** A day of the calendar, yyyy-MM-dd in the definition. */
export function BodyDay({ name }: { name: string }) {
  const input = useBodyInput(name);
  return (
    <TextField
      id={input.id}
      name={input.source}
      type="date"
      label={input.label}
      value={typeof input.value === 'string' ? input.value.slice(0, 10) : ''}
      onChange={({ target }) => input.change(target.value === '' && !input.required ? undefined : target.value)}
      error={input.faulty}
      helperText={input.help}
      disabled={input.disabled}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
