import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { localOf } from './vietnam-time.ts';

interface ValidFromFieldProps {
  /** `yyyy-MM-ddTHH:mm` in Vietnam; empty for at once. */
  value: string;
  onChange(value: string): void;
}

/** From when a release holds, in Vietnamese time; empty means at once. */
export function ValidFromField({ value, onChange }: ValidFromFieldProps) {
  const translate = useTranslate();
  const past = value !== '' && value < localOf(new Date().toISOString());
  return (
    <TextField
      type="datetime-local"
      label={translate('drafts.validFrom')}
      helperText={translate(past ? 'drafts.validFromPast' : 'drafts.validFromHelp')}
      error={past}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
