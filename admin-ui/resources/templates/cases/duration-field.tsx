import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { DurationUnit } from '../../../../schemas/types/index.ts';
import { useBodyInput } from '../../../fields/use-body-input.ts';

const UNITS = ['working-day', 'calendar-day', 'hour', 'month'] as const satisfies DurationUnit[];

interface Typed {
  count?: number;
  unit?: string;
}

const typedOf = (value: unknown): Typed => {
  if (typeof value !== 'object' || value === null) return {};
  return {
    ...('count' in value && typeof value.count === 'number' ? { count: value.count } : {}),
    ...('unit' in value && typeof value.unit === 'string' ? { unit: value.unit } : {}),
  };
};

/** A legal time limit: how many, of what; no number means no limit of its own. */
export function DurationField({ name }: { name: string }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const { count, unit = UNITS[0] } = typedOf(input.value);
  return (
    <Box role="group" aria-labelledby={`${input.id}-label`} aria-describedby={`${input.id}-help`}>
      <span id={`${input.id}-label`} hidden>
        {input.label}
      </span>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <TextField
          id={input.id}
          type="number"
          label={input.label}
          value={count ?? ''}
          onChange={({ target }) =>
            input.change(target.value === '' ? undefined : { count: Number(target.value), unit })
          }
          error={input.faulty}
          disabled={input.disabled}
          slotProps={{ htmlInput: { min: 0, step: 'any' } }}
        />
        <TextField
          select
          id={`${input.id}-unit`}
          label={translate('fields.Duration.unit.label')}
          value={unit}
          onChange={({ target }) => input.change(count === undefined ? undefined : { count, unit: target.value })}
          disabled={input.disabled || count === undefined}
        >
          {UNITS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`choices.Duration.unit.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <FormHelperText id={`${input.id}-help`} error={input.faulty} sx={{ mx: 1.75, mt: 0 }}>
        {input.help}
      </FormHelperText>
    </Box>
  );
}
