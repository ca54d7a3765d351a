import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatCount } from '../../../../fields/formats.ts';
import { readDong } from './fee-plan.ts';

interface DongFieldProps {
  label: string;
  /** Whole đồng, or a plain count; undefined while nobody said one. */
  value: number | undefined;
  unit: string;
  /** NaN while what is typed is no amount: then nothing can be confirmed. */
  onChange(amount: number): void;
  faulty: boolean;
}

/** An amount in đồng, written as people write it (`50.000`). */
export function DongField({ label, value, unit, onChange, faulty }: DongFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<string>();
  const unread = typed !== undefined && readDong(typed) === undefined;
  return (
    <TextField
      label={label}
      value={typed ?? (value === undefined ? '' : formatCount(value))}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(readDong(target.value) ?? Number.NaN);
      }}
      onBlur={() => {
        if (!unread) setTyped(undefined);
      }}
      error={unread || faulty}
      helperText={unread || faulty ? translate('dossier.fee.notAnAmount') : ''}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}
