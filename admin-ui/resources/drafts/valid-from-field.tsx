import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { localOf } from './vietnam-time.ts';

interface ValidFromFieldProps {
  /** `yyyy-MM-ddTHH:mm` in Vietnam; empty for at once. */
  value: string;
  onChange(value: string): void;
  /** Place in a form, by which a finding leads here. */
  name?: string;
  disabled?: boolean;
}

/** From when a release holds, in Vietnamese time; empty means at once. */
export function ValidFromField({ value, onChange, name, disabled = false }: ValidFromFieldProps) {
  const translate = useTranslate();
  const past = value !== '' && value < localOf(new Date().toISOString());
  return (
    <TextField
      type="datetime-local"
      name={name}
      disabled={disabled}
      label={translate('drafts.validFrom')}
      helperText={translate(past ? 'drafts.validFromPast' : 'drafts.validFromHelp')}
      error={past}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
