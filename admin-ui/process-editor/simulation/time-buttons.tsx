import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ScenarioStep, SimulatedState } from '../../../schemas/types/index.ts';
import { FormSection } from '../../resources/shared-configs/form-section.tsx';
import { instantOf } from './play.ts';

const AHEAD = [
  { key: 'hour', by: { count: 1, unit: 'hour' } },
  { key: 'day', by: { count: 1, unit: 'working-day' } },
  { key: 'week', by: { count: 5, unit: 'working-day' } },
  { key: 'month', by: { count: 1, unit: 'month' } },
] as const;

/** The applicant asks for the result by post. */
const RESULT_BY_POST = { viaPostal: 2, fromViaPostal: 0, vnpostalStatus: 0 } as const;

interface TimeButtonsProps extends Pick<SimulatedState, 'fee'> {
  /** Where the simulated clock stands. */
  now: string;
  disabled: boolean;
  onStep(step: ScenarioStep): void;
}

const row = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 } as const;

/** Lets time pass on the simulated clock, and things happen that come from outside. */
export function TimeButtons({ now, fee, disabled, onStep }: TimeButtonsProps) {
  const translate = useTranslate();
  const [until, setUntil] = useState('');
  const instant = instantOf(until);
  const later = instant !== undefined && instant > now;
  return (
    <FormSection title="simulations.time.title">
      <Box sx={row}>
        <Button
          size="small"
          variant="outlined"
          {...{ disabled }}
          onClick={() => onStep({ kind: 'jump', nextTimer: true })}
        >
          {translate('simulations.time.next')}
        </Button>
        {AHEAD.map(({ key, by }) => (
          <Button
            key={key}
            size="small"
            variant="outlined"
            {...{ disabled }}
            onClick={() => onStep({ kind: 'jump', by })}
          >
            {translate(`simulations.time.${key}`)}
          </Button>
        ))}
      </Box>
      <Box sx={row}>
        <TextField
          type="datetime-local"
          size="small"
          label={translate('simulations.time.until')}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
          error={until !== '' && !later}
          helperText={until !== '' && !later ? translate('simulations.time.past') : ' '}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ flex: '0 1 260px' }}
        />
        <Button
          size="small"
          disabled={disabled || !later}
          onClick={() => {
            if (instant) onStep({ kind: 'jump', until: instant });
            setUntil('');
          }}
        >
          {translate('simulations.time.go')}
        </Button>
      </Box>
      <Typography variant="body2" component="h4" sx={{ fontWeight: 600, mb: 0.5 }}>
        {translate('simulations.facts.title')}
      </Typography>
      <Box sx={row}>
        <Button
          size="small"
          variant="outlined"
          disabled={disabled || !fee || fee.state === 'paid'}
          onClick={() => onStep({ kind: 'fact', fact: 'paid' })}
        >
          {translate('simulations.facts.paid')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          disabled={disabled || !fee || fee.state === 'paid'}
          onClick={() => onStep({ kind: 'fact', fact: 'payment-reported' })}
        >
          {translate('simulations.facts.payment-reported')}
        </Button>
        {(['papers', 'signed', 'children-final'] as const).map((fact) => (
          <Button
            key={fact}
            size="small"
            variant="outlined"
            {...{ disabled }}
            onClick={() => onStep({ kind: 'fact', fact })}
          >
            {translate(`simulations.facts.${fact}`)}
          </Button>
        ))}
        <Button
          size="small"
          variant="outlined"
          {...{ disabled }}
          onClick={() => onStep({ kind: 'fact', fact: 'postal', postal: RESULT_BY_POST })}
        >
          {translate('simulations.facts.postal')}
        </Button>
      </Box>
    </FormSection>
  );
}
