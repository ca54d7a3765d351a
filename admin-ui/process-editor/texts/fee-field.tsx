import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { EditableFeeField, FeeSheetRule } from '../../../schemas/types/index.ts';
import { DongInput } from './dong-input.tsx';
import { allowFeeChange, changeFee, guideFee, readFeeForm } from './fee-form.ts';
import { TextForm, useBodyString } from './text-form.tsx';

const NAME = 'paymentFee';
const AMOUNTS = ['feeAmount', 'serviceAmount', 'shipAmount'] as const;

interface FeeInputsProps {
  rule: FeeSheetRule;
  disabled: boolean;
  change(change: Partial<FeeSheetRule>): void;
  allow(field: EditableFeeField, allowed: boolean): void;
}

function FeeInputs({ rule, disabled, change, allow }: FeeInputsProps) {
  const translate = useTranslate();
  const tick = (field: EditableFeeField) => (
    <FormControlLabel
      disabled={disabled}
      label={translate(`choices.EditableFeeField.value.${field}`)}
      control={
        <Checkbox
          size="small"
          checked={rule.editable.includes(field)}
          onChange={(_event, checked) => allow(field, checked)}
        />
      }
    />
  );
  return (
    <>
      <TextField
        label={translate('fields.FeeSheetRule.paymentFee.label')}
        value={rule.paymentFee}
        disabled={disabled}
        onChange={({ target }) => change({ paymentFee: target.value })}
      />
      {tick('name')}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'minmax(160px, 240px) 1fr' }, columnGap: 2 }}>
        {AMOUNTS.map((field) => (
          <Box key={field} sx={{ display: 'contents' }}>
            <DongInput
              label={translate(`fields.FeeSheetRule.${field}.label`)}
              value={rule[field]}
              disabled={disabled}
              onChange={(dong) => change({ [field]: dong })}
            />
            {tick(field)}
          </Box>
        ))}
        <DongInput
          label={translate('fields.FeeSheetRule.advanceAmount.label')}
          value={rule.advanceAmount}
          disabled={disabled}
          onChange={(advanceAmount) => change({ advanceAmount })}
        />
        {tick('quantity')}
      </Box>
      <TextField
        label={translate('fields.FeeSheetRule.paymentNote.label')}
        value={rule.paymentNote}
        disabled={disabled}
        multiline
        onChange={({ target }) => change({ paymentNote: target.value })}
      />
    </>
  );
}

/** *Chuỗi cấu hình tính phí* as a form: amounts, name, note, and what the officer may change. */
export function FeeField() {
  const translate = useTranslate();
  const { text, setText, disabled } = useBodyString(NAME);
  const { form } = readFeeForm(text);
  return (
    <TextForm name={NAME} broken={!form}>
      {form ? (
        <>
          {text.trim() === '' && !disabled ? (
            <Button
              variant="outlined"
              size="small"
              sx={{ my: 1 }}
              onClick={() => setText(guideFee(translate('processes.fee.guideName')))}
            >
              {translate('processes.fee.fillIn')}
            </Button>
          ) : null}
          <FeeInputs
            rule={form.rule}
            disabled={disabled}
            change={(change) => setText(changeFee(text, change))}
            allow={(field, allowed) => setText(allowFeeChange(text, field, allowed))}
          />
          {form.idle.length > 0 ? (
            <Typography variant="body2" color="textSecondary">
              {translate('processes.fee.idle', { keys: form.idle.join(', ') })}
            </Typography>
          ) : null}
          {form.unknown.length > 0 ? (
            <Typography variant="body2" color="textSecondary">
              {translate('processes.text.otherKeys', { keys: form.unknown.join(', ') })}
            </Typography>
          ) : null}
        </>
      ) : null}
    </TextForm>
  );
}
