import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FeeInput } from './fee-plan.ts';

const METHODS = ['cash', 'transfer', 'card', 'online'] as const;

/** How it was paid: one of the usual ways, or what somebody types. */
export function MethodField({ value, onChange }: { value: FeeInput; onChange(fee: FeeInput): void }) {
  const translate = useTranslate();
  return (
    <Autocomplete
      freeSolo
      options={METHODS.map((method) => translate(`dossier.fee.method.${method}`))}
      inputValue={value.method ?? ''}
      onInputChange={(_, method) => {
        const { method: _before, ...rest } = value;
        onChange(method ? { ...rest, method } : rest);
      }}
      renderInput={(params) => <TextField {...params} label={translate('dossier.fee.methodLabel')} />}
    />
  );
}
