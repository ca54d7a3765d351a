import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { DefinitionVersion } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ServerProblem } from '../../providers/problem.ts';

/** The steps of the version of a process in force; null where none is. */
async function stepsInForce(processNo: string) {
  try {
    const version = await sendJson<DefinitionVersion>(address('service-processes', processNo, 'in-force'));
    const process = check('ServiceProcess', version.body);
    return process.ok ? process.value.steps : null;
  } catch (error) {
    if (error instanceof ServerProblem && error.code === 'not-found') return null;
    throw error;
  }
}

interface StepChoiceProps {
  processNo: string;
  value: string | undefined;
  onChange(stepCode: string): void;
  disabled?: boolean;
}

/** The step of the version in force beyond which dossiers stay as they are; nothing where no version is in force. */
export function StepChoice({ processNo, value = '', onChange, disabled = false }: StepChoiceProps) {
  const translate = useTranslate();
  const { data: steps } = useQuery({
    queryKey: ['service-processes', 'steps-in-force', processNo],
    queryFn: () => stepsInForce(processNo),
  });
  if (!steps) return null;
  const known = value === '' || steps.some(({ stepCode }) => stepCode === value);
  return (
    <TextField
      select
      size="small"
      label={translate('releases.pastStep.label', { code: processNo })}
      helperText={translate('releases.pastStep.help')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      required
      disabled={disabled}
      sx={{ maxWidth: 480 }}
    >
      {known ? null : <MenuItem value={value}>{value}</MenuItem>}
      {steps.map(({ stepCode, stepName }) => (
        <MenuItem key={stepCode} value={stepCode}>
          {stepCode} · {stepName}
        </MenuItem>
      ))}
    </TextField>
  );
}
