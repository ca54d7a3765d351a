import TextField from '@mui/material/TextField';
import { useBodyInput } from './use-body-input.ts';

interface BodyTextProps {
  name: string;
  multiline?: boolean;
  rows?: number;
  /** For codes and expressions, where every character counts. */
  monospace?: boolean;
  autoFocus?: boolean;
  disabled?: boolean;
}

/** A text of a definition; an optional one that is emptied is taken out. */
export function BodyText({ name, multiline = false, rows = 2, monospace = false, autoFocus, disabled }: BodyTextProps) {
  const input = useBodyInput(name);
  return (
    <TextField
      id={input.id}
      name={input.source}
      label={input.label}
      required={input.required && input.schema.minLength !== undefined}
      value={typeof input.value === 'string' ? input.value : ''}
      onChange={({ target }) => input.change(target.value === '' && !input.required ? undefined : target.value)}
      error={input.faulty}
      color={input.warned ? 'warning' : undefined}
      helperText={input.help}
      disabled={disabled ?? input.disabled}
      autoFocus={autoFocus}
      multiline={multiline}
      {...(multiline ? { minRows: rows, maxRows: 16 } : {})}
      slotProps={{
        htmlInput: {
          spellCheck: !monospace,
          ...(monospace ? { style: { fontFamily: 'ui-monospace, Consolas, monospace' } } : {}),
        },
      }}
    />
  );
}
