import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ProcessStep } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import type { MigrationForm } from './migration-form.ts';

interface SelectFieldsProps {
  form: MigrationForm;
  /** Steps of the version before: those a dossier can have gone past. */
  steps: readonly ProcessStep[];
  onChange(form: MigrationForm): void;
}

/** Which dossiers move over: all, or those not past a step; of every agency or of one. */
export function SelectFields({ form, steps, onChange }: SelectFieldsProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <>
      <FormControl>
        <FormLabel id={`${id}-reach`}>{translate('migrations.select.label')}</FormLabel>
        <RadioGroup
          aria-labelledby={`${id}-reach`}
          value={form.reach}
          onChange={(_event, chosen) => onChange({ ...form, reach: chosen === 'before-step' ? 'before-step' : 'all' })}
        >
          {(['all', 'before-step'] as const).map((reach) => (
            <FormControlLabel
              key={reach}
              value={reach}
              control={<Radio size="small" />}
              label={translate(`migrations.select.${reach}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {form.reach === 'before-step' ? (
        <TextField
          select
          required
          label={translate('migrations.select.pastStep')}
          helperText={translate('migrations.select.pastStepHelp')}
          value={form.pastStep}
          onChange={({ target }) => onChange({ ...form, pastStep: target.value })}
          sx={{ maxWidth: 480 }}
        >
          {steps.map(({ stepCode, stepName }) => (
            <MenuItem key={stepCode} value={stepCode}>
              {stepCode} · {stepName}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <CodeAutocomplete
        id={`${id}-agency`}
        resource="agencies"
        label={translate('migrations.select.agency')}
        help={translate('migrations.select.agencyHelp')}
        value={form.agency}
        onChoose={(option) => onChange({ ...form, agency: option?.code ?? '' })}
      />
    </>
  );
}
