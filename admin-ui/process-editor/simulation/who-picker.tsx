import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { SimulatedSource } from './use-source.ts';

const OTHERS = ['applicant', 'partner', 'clock'] as const;

interface WhoPickerProps {
  process: Pick<SimulatedSource, 'steps' | 'process'>;
  value: string;
  onChange(who: string): void;
}

/** As whom the next act is tried: whoever may, a role of the process, or somebody outside the office. */
export function WhoPicker({ process: { process, steps }, value, onChange }: WhoPickerProps) {
  const translate = useTranslate();
  const used = [...(process?.roles ?? []), ...steps.flatMap(({ roles }) => roles)];
  const roles = [...new Map(used.map(({ roleCode, roleName }) => [roleCode, roleName])).entries()];
  return (
    <TextField
      select
      id="simulation-who"
      size="small"
      label={translate('simulations.acts.who')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('simulations.who.whoever')}</MenuItem>
      {roles.map(([roleCode, roleName]) => (
        <MenuItem key={roleCode} value={`role:${roleCode}`}>
          {roleName || roleCode}
        </MenuItem>
      ))}
      {OTHERS.map((other) => (
        <MenuItem key={other} value={other}>
          {translate(`simulations.who.${other}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
