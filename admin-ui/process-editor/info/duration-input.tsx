import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Duration } from '../../../schemas/types/index.ts';
import { DURATION_UNITS } from './channel-rows.ts';

interface DurationInputProps {
  label: string;
  value: Duration | undefined;
  disabled: boolean;
  /** What is meant where nothing is entered. */
  usual?: Duration;
  onChange(duration: Duration | undefined): void;
}

/** A time limit: how many, and of what; empty is none. */
export function DurationInput({ label, value, disabled, usual, onChange }: DurationInputProps) {
  const translate = useTranslate();
  const unit = value?.unit ?? usual?.unit ?? 'working-day';
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <TextField
        type="number"
        label={translate('deadlines.rules.count', { label })}
        value={value?.count ?? ''}
        placeholder={usual ? String(usual.count) : ''}
        disabled={disabled}
        onChange={({ target }) => {
          const count = Number(target.value);
          onChange(target.value === '' || !(count > 0) ? undefined : { count, unit });
        }}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: 0, step: 'any' } }}
      />
      <TextField
        select
        label={translate('deadlines.rules.unit', { label })}
        value={unit}
        disabled={disabled || value === undefined}
        onChange={({ target }) => {
          const chosen = DURATION_UNITS.find((each) => each === target.value);
          if (value && chosen) onChange({ ...value, unit: chosen });
        }}
      >
        {DURATION_UNITS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`processes.channels.units.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
