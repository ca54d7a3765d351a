import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import type { StepChoice } from './step-choices.ts';

interface StepListProps {
  steps: StepChoice[];
  value: string;
  onChange(stepCode: string): void;
}

/** The steps of the process one below the other; the dossier's own is not offered. */
export function StepList({ steps, value, onChange }: StepListProps) {
  const translate = useTranslate();
  return (
    <FormControl component="fieldset" required sx={{ minWidth: 0 }}>
      <FormLabel component="legend">{translate('rescue.move.step')}</FormLabel>
      <RadioGroup
        value={value}
        onChange={({ target }) => onChange(target.value)}
        sx={{
          maxHeight: 320,
          overflowY: 'auto',
          flexWrap: 'nowrap',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          px: 1.5,
          py: 0.5,
          mt: 0.5,
        }}
      >
        {steps.map(({ stepCode, stepName, lane, mark }) => (
          <FormControlLabel
            key={stepCode}
            value={stepCode}
            disabled={mark === 'here'}
            control={<Radio size="small" />}
            label={
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                {stepName}{' '}
                <Box component="span" sx={{ fontSize: 13, color: mark === 'here' ? 'inherit' : 'text.secondary' }}>
                  {[stepCode, lane, mark && translate(`rescue.move.mark.${mark}`)].filter(Boolean).join(' · ')}
                </Box>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
