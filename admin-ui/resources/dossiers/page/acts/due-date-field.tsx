import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import type { ActPreview } from '../dossier-answers.ts';
import { toLocalInput } from './act-input.ts';

interface DueDateFieldProps {
  preview: ActPreview | undefined;
  value: string;
  onChange(dueDate: string): void;
}

/** *Ngày hẹn trả*, begun with the one the act would set by itself. */
export function DueDateField({ preview, value, onChange }: DueDateFieldProps) {
  const translate = useTranslate();
  const [computed, setComputed] = useState<string>();
  const set = value === '' ? preview?.dossier.dates.dueDate : undefined;
  useEffect(() => {
    if (set) setComputed(set);
  }, [set]);
  return (
    <TextField
      type="datetime-local"
      label={translate('dossier.header.dueDate')}
      value={value || (computed === undefined ? '' : toLocalInput(computed))}
      onChange={({ target }) => onChange(target.value)}
      helperText={computed === undefined ? '' : translate('dossier.acts.dueDateHelp', { at: formatInstant(computed) })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
