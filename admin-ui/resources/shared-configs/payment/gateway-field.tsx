import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSentence } from '../../../fields/findings.tsx';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { FieldColumns } from '../form-section.tsx';
import { SecretField } from '../inputs/secret-field.tsx';
import {
  type GatewayField as Field,
  GATEWAY_FIELDS,
  gatewayFaults,
  readGateway,
  writeGateway,
} from './payment-texts.ts';

/** The account of an agency at its payment gateway; its key can be replaced and is never shown. */
export function GatewayField({ name }: { name: string }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const input = useBodyInput(name);
  const typed = readGateway(typeof input.value === 'string' ? input.value : '');
  if (typed === undefined || input.disabled) return <SecretField name={name} />;
  const faults = gatewayFaults(typed);
  const change = (field: Field, text: string) => {
    const written = writeGateway({ ...typed, [field]: text.trim() });
    input.change(written === '' ? undefined : written);
  };
  return (
    <>
      <Typography variant="subtitle2">{input.label}</Typography>
      <FormHelperText sx={{ mb: 1 }}>{input.help}</FormHelperText>
      <FieldColumns>
        {GATEWAY_FIELDS.map((field) => {
          const fault = faults[field];
          const secret = field === 'secretKey';
          return (
            <TextField
              key={field}
              label={translate(`sharedConfigs.gateway.${field}.label`)}
              value={typed[field] ?? ''}
              onChange={({ target }) => change(field, target.value)}
              error={fault !== undefined}
              helperText={fault ? sentence(fault) : translate(`sharedConfigs.gateway.${field}.help`)}
              {...(secret ? { type: 'password' } : {})}
              slotProps={{ htmlInput: { autoComplete: secret ? 'new-password' : 'off', spellCheck: false } }}
            />
          );
        })}
      </FieldColumns>
      {Object.keys(typed).length > 0 ? (
        <Button size="small" color="error" onClick={() => input.change(undefined)}>
          {translate('sharedConfigs.gateway.clear')}
        </Button>
      ) : null}
    </>
  );
}
