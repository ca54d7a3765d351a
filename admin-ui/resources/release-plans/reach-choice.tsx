import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ReleaseReach } from '../../../schemas/types/index.ts';

const REACHES = ['new-dossiers', 'before-step', 'all'] as const satisfies ReleaseReach[];

interface ReachChoiceProps {
  value: ReleaseReach;
  onChange(reach: ReleaseReach): void;
  /** What may be chosen; everything when absent. */
  offered?: readonly ReleaseReach[];
  disabled?: boolean;
}

/** Which dossiers follow a release, each choice with what it means for those already received. */
export function ReachChoice({ value, onChange, offered = REACHES, disabled = false }: ReachChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl disabled={disabled} sx={{ my: 1 }} fullWidth>
      <FormLabel id={id}>{translate('releases.reach.label')}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_event, chosen) => onChange(REACHES.find((one) => one === chosen) ?? 'new-dossiers')}
      >
        {offered.map((reach) => (
          <FormControlLabel
            key={reach}
            value={reach}
            control={<Radio size="small" sx={{ alignSelf: 'flex-start', mt: -0.5 }} />}
            sx={{ alignItems: 'flex-start', mt: 1 }}
            label={
              <>
                {translate(`releases.reach.${reach}.label`)}
                <Typography variant="body2" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                  {translate(`releases.reach.${reach}.help`)}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
