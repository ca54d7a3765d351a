import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { OfficerPicker } from '../officer-picker.tsx';
import { CodesField } from './codes-field.tsx';
import type { DelegationInput } from './delegation-input.ts';

interface DelegateFieldsProps {
  input: DelegationInput;
  onChange(input: DelegationInput): void;
  manages: boolean;
}

/** Who for whom, from when until when, for which dossiers, and why. */
export function DelegateFields({ input, onChange, manages }: DelegateFieldsProps) {
  const translate = useTranslate();
  const words = (name: string) => translate(`hands.delegations.${name}`);
  const set = (changed: Partial<DelegationInput>) => onChange({ ...input, ...changed });
  const { from, to, begins, ends, serviceCodes, agencies, reason } = input;
  return (
    <>
      {manages ? (
        <OfficerPicker
          label={words('from')}
          help={words('fromHelp')}
          value={from ? [from] : []}
          onChange={([chosen]) => set({ from: chosen })}
          one
          required
        />
      ) : null}
      <OfficerPicker
        label={words('to')}
        help={words('toHelp')}
        value={to ? [to] : []}
        onChange={([chosen]) => set({ to: chosen })}
        one
        required
        {...(from ? { without: from.username } : {})}
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(['begins', 'ends'] as const).map((name) => (
          <TextField
            key={name}
            type="datetime-local"
            label={words(name)}
            value={name === 'begins' ? begins : ends}
            onChange={({ target }) => set({ [name]: target.value })}
            required
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      </Box>
      <CodesField
        resource="services"
        label={words('services')}
        help={words('servicesHelp')}
        value={serviceCodes}
        onChange={(codes) => set({ serviceCodes: codes })}
      />
      <CodesField
        resource="agencies"
        label={words('agencies')}
        help={words('agenciesHelp')}
        value={agencies}
        onChange={(codes) => set({ agencies: codes })}
      />
      <TextField
        label={words('reason')}
        value={reason}
        onChange={({ target }) => set({ reason: target.value })}
        required
        multiline
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
    </>
  );
}
