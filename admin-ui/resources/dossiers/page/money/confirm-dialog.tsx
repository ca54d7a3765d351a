import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ConfirmPaymentBody, PaymentSheet } from '../../../../../schemas/types/index.ts';
import { formatDong } from '../../../../fields/formats.ts';
import { ProblemList } from '../problem-list.tsx';
import { useSheetPost } from './use-sheet-post.ts';

const WAYS = ['cash', 'transfer'] as const;

/** The cashier has the money: in cash or by transfer, exactly what is owed. */
export function ConfirmDialog({ sheet, close }: { sheet: PaymentSheet; close(): void }) {
  const translate = useTranslate();
  const title = useId();
  const [via, setVia] = useState<ConfirmPaymentBody['via']>(sheet.state === 'reported' ? 'transfer' : 'cash');
  const [transactionNo, setTransactionNo] = useState('');
  const confirm = useSheetPost<ConfirmPaymentBody>(sheet.sheetId, 'confirm', close);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('payments.confirm.title')}</DialogTitle>
      <DialogContent dividers sx={{ display: 'grid', gap: 1 }}>
        <Typography>{translate('payments.confirm.amount', { total: formatDong(sheet.total) })}</Typography>
        <RadioGroup
          aria-label={translate('payments.confirm.how')}
          value={via}
          onChange={({ target }) => setVia(WAYS.find((way) => way === target.value) ?? via)}
        >
          {WAYS.map((way) => (
            <FormControlLabel
              key={way}
              value={way}
              control={<Radio />}
              label={translate(`payments.confirm.via.${way}`)}
            />
          ))}
        </RadioGroup>
        {via === 'transfer' ? (
          <TextField
            label={translate('payments.mismatch.transactionNo')}
            helperText={translate('payments.confirm.transactionHelp')}
            value={transactionNo}
            onChange={({ target }) => setTransactionNo(target.value)}
          />
        ) : null}
        {confirm.error ? <ProblemList error={confirm.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={confirm.isPending}
          onClick={() =>
            confirm.mutate({
              via,
              amount: sheet.total,
              ...(via === 'transfer' && transactionNo.trim() !== '' ? { transactionNo: transactionNo.trim() } : {}),
            })
          }
        >
          {translate('payments.confirm.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
