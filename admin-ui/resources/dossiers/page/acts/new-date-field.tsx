import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { useDossier } from '../dossier-context.tsx';

interface NewDateFieldProps {
  value: string;
  onChange(dueDate: string): void;
}

/** *Ngày hẹn trả mới* of an act that appoints one, beside the present date. */
export function NewDateField({ value, onChange }: NewDateFieldProps) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  return (
    <TextField
      type="datetime-local"
      required
      label={translate('dossier.acts.newDate')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      helperText={translate('dossier.acts.newDateHelp', { at: formatInstant(dossier.dates.dueDate) })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
