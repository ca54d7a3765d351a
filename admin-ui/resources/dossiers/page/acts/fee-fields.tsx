import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatDong } from '../../../../fields/formats.ts';
import { Facts } from '../facts.tsx';
import { DongField } from './dong-field.tsx';
import { AMOUNTS, type Amount, type FeeInput, type FeePlan, feeAmounts, ruleFor } from './fee-plan.ts';
import { MethodField } from './method-field.tsx';

interface FeeFieldsProps {
  plan: FeePlan;
  value: FeeInput;
  onChange(fee: FeeInput): void;
}

const MONEY = ['feeAmount', 'serviceAmount', 'shipAmount'] as const;

/** The fee of an act: always *lệ phí* and *phí* apart; an amount can be changed only where the definition lets it. */
export function FeeFields({ plan, value, onChange }: FeeFieldsProps) {
  const translate = useTranslate();
  const { ask, editable } = plan;
  const rule = ruleFor(plan, value);
  const found = feeAmounts(plan, value);
  const invalid = 'invalid' in found ? found.invalid : [];
  const presentOf = (amount: Amount): number => (amount === 'quantity' ? 1 : rule[amount]);
  const set = (amount: Amount, typed: number) => {
    const { [amount]: _before, ...rest } = value;
    onChange(typed === presentOf(amount) ? rest : { ...rest, [amount]: typed });
  };
  const shown = MONEY.filter((amount) => !editable.includes(amount) && rule[amount] > 0);
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {translate(`dossier.fee.ask.${ask}`)}
      </Typography>
      <Facts
        facts={[
          !editable.includes('name') && { label: translate('dossier.fee.name'), value: rule.paymentFee },
          ...shown.map((amount) => ({ label: translate(`dossier.fee.${amount}`), value: formatDong(rule[amount]) })),
        ]}
      />
      {editable.includes('name') ? (
        <TextField
          label={translate('dossier.fee.name')}
          value={value.feeName ?? rule.paymentFee}
          onChange={({ target }) => onChange({ ...value, feeName: target.value })}
          error={invalid.includes('name')}
        />
      ) : null}
      {AMOUNTS.filter((amount) => editable.includes(amount)).map((amount) => (
        <DongField
          key={amount}
          label={translate(`dossier.fee.${amount}`)}
          unit={amount === 'quantity' ? translate('dossier.fee.copies') : 'đ'}
          value={value[amount] ?? presentOf(amount)}
          onChange={(typed) => set(amount, typed)}
          faulty={invalid.includes(amount)}
        />
      ))}
      <Typography sx={{ mt: 1, fontWeight: 600 }}>
        {translate('dossier.fee.totalIs', { total: 'amounts' in found ? formatDong(found.amounts.total) : '–' })}
      </Typography>
      {ask === 'collect' || ask === 'report' ? <MethodField value={value} onChange={onChange} /> : null}
      {editable.length === 0 && (ask === 'request' || ask === 'collect') ? (
        <Typography variant="body2" color="textSecondary">
          {translate('dossier.fee.fixed')}
        </Typography>
      ) : null}
    </Box>
  );
}
