import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useBodyInput } from './use-body-input.ts';

/** A number of a definition; `unit` stands behind it (ngày, đồng). */
export function BodyNumber({ name, unit }: { name: string; unit?: string }) {
  const input = useBodyInput(name);
  const whole = input.schema.type === 'integer';
  return (
    <TextField
      id={input.id}
      name={input.source}
      type="number"
      label={input.label}
      required={input.required}
      value={typeof input.value === 'number' ? input.value : ''}
      onChange={({ target }) => input.change(target.value === '' ? undefined : Number(target.value))}
      error={input.faulty}
      color={input.warned ? 'warning' : undefined}
      helperText={input.help}
      disabled={input.disabled}
      slotProps={{
        htmlInput: { step: whole ? 1 : 'any' },
        ...(unit === undefined
          ? {}
          : { input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } }),
      }}
    />
  );
}
