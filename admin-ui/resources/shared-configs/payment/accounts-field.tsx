import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { FeeKind } from '../../../../schemas/types/index.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { FieldColumns } from '../form-section.tsx';
import {
  ACCOUNT_FIELDS,
  MONEY_KINDS,
  readAccounts,
  type TypedAccount,
  type TypedAccounts,
  writeAccounts,
} from './payment-texts.ts';

/** Where money is paid: one account, or one for phí, lệ phí and postage each, as they belong to different budgets. */
export function AccountsField({ name }: { name: string }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const accounts = readAccounts(typeof input.value === 'string' ? input.value : '');
  if (accounts === undefined) return <BodyText name={name} multiline rows={3} />;
  const set = (next: TypedAccounts) => {
    const written = writeAccounts(next);
    input.change(written === '' ? undefined : written);
  };
  const common = 'common' in accounts;
  const split = (apart: boolean) => {
    if (apart === !common) return;
    if ('common' in accounts) set({ apart: { phi: accounts.common, lephi: accounts.common, ship: accounts.common } });
    else set({ common: MONEY_KINDS.map((kind) => accounts.apart[kind]).find(({ accountNo }) => accountNo) ?? {} });
  };
  const row = (kind: FeeKind | 'common', account: TypedAccount, change: (account: TypedAccount) => void) => (
    <Box key={kind} component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1, minWidth: 0 }}>
      <Typography component="legend" variant="body2" sx={{ mb: 0.5 }}>
        {translate(`sharedConfigs.accounts.${kind}`)}
      </Typography>
      <FieldColumns wide={3}>
        {ACCOUNT_FIELDS.map((field) => (
          <TextField
            key={field}
            label={translate(`sharedConfigs.accounts.${field}`)}
            value={account[field] ?? ''}
            onChange={({ target }) => change({ ...account, [field]: target.value })}
            disabled={input.disabled}
            error={input.faulty}
            slotProps={{ htmlInput: { maxLength: 255, autoComplete: 'off' } }}
          />
        ))}
      </FieldColumns>
    </Box>
  );
  return (
    <>
      <Typography id={input.id} variant="subtitle2">
        {input.label}
      </Typography>
      <FormHelperText error={input.faulty}>{input.help}</FormHelperText>
      <RadioGroup
        aria-labelledby={input.id}
        value={common ? 'common' : 'apart'}
        onChange={(_event, chosen) => split(chosen === 'apart')}
      >
        {['common', 'apart'].map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            disabled={input.disabled}
            control={<Radio size="small" />}
            label={translate(`sharedConfigs.accounts.how.${choice}`)}
          />
        ))}
      </RadioGroup>
      {'common' in accounts
        ? row('common', accounts.common, (account) => set({ common: account }))
        : MONEY_KINDS.map((kind) =>
            row(kind, accounts.apart[kind], (account) => set({ apart: { ...accounts.apart, [kind]: account } })),
          )}
    </>
  );
}
