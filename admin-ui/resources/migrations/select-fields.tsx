import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ImpactVersion, ProcessStep } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { formatCount } from '../../fields/formats.ts';
import type { MigrationForm } from './migration-form.ts';

interface SelectFieldsProps {
  form: MigrationForm;
  /** Steps of the version before: those a dossier can have gone past. */
  steps: readonly ProcessStep[];
  /** The versions running dossiers are on. */
  versions: readonly ImpactVersion[];
  onChange(form: MigrationForm): void;
}

/** Which dossiers move over: all or those not past a step, by old version, agency and code; and whether their dates are counted anew. */
export function SelectFields({ form, steps, versions, onChange }: SelectFieldsProps) {
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
      {versions.length > 1 ? (
        <FormControl>
          <FormLabel id={`${id}-versions`}>{translate('migrations.select.fromVersions')}</FormLabel>
          <FormGroup row aria-labelledby={`${id}-versions`}>
            {versions.map(({ version, running }) => (
              <FormControlLabel
                key={version}
                control={
                  <Checkbox
                    size="small"
                    checked={form.fromVersions.includes(version)}
                    onChange={(_event, checked) =>
                      onChange({
                        ...form,
                        fromVersions: checked
                          ? [...form.fromVersions, version]
                          : form.fromVersions.filter((one) => one !== version),
                      })
                    }
                  />
                }
                label={`${translate('drafts.versions.number', { version })} (${formatCount(running)})`}
              />
            ))}
          </FormGroup>
          <FormHelperText>{translate('migrations.select.fromVersionsHelp')}</FormHelperText>
        </FormControl>
      ) : null}
      <CodeAutocomplete
        key={form.agencies.length}
        id={`${id}-agency`}
        resource="agencies"
        label={translate('migrations.select.agency')}
        help={translate('migrations.select.agencyHelp')}
        value=""
        onChoose={(option) =>
          option && !form.agencies.includes(option.code)
            ? onChange({ ...form, agencies: [...form.agencies, option.code] })
            : undefined
        }
      />
      {form.agencies.length > 0 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1 }}>
          {form.agencies.map((code) => (
            <Chip
              key={code}
              label={code}
              onDelete={() => onChange({ ...form, agencies: form.agencies.filter((one) => one !== code) })}
            />
          ))}
        </Box>
      ) : null}
      <TextField
        label={translate('migrations.select.codes')}
        helperText={translate('migrations.select.codesHelp')}
        value={form.codes}
        onChange={({ target }) => onChange({ ...form, codes: target.value })}
        multiline
        sx={{ maxWidth: 480 }}
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={form.recompute}
            onChange={(_event, recompute) => onChange({ ...form, recompute })}
          />
        }
        label={translate('migrations.select.recompute')}
      />
    </>
  );
}
