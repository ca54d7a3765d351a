import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { balanceOf } from '../../../../../engine/domain/payment/sheets.ts';
import type { PaymentRefund, PaymentSheet, RefundBody } from '../../../../../schemas/types/index.ts';
import { formatDong } from '../../../../fields/formats.ts';
import { DongField } from '../acts/dong-field.tsx';
import { ProblemList } from '../problem-list.tsx';
import { useSheetPost } from './use-sheet-post.ts';

interface RefundDialogProps {
  sheet: PaymentSheet;
  /** The task that is done; without one, a refund of the paid fee is decided. */
  task?: PaymentRefund | undefined;
  close(): void;
}

/** *Hoàn phí*: decided, or noted as made, with its reason. */
export function RefundDialog({ sheet, task, close }: RefundDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const { refundable } = balanceOf(sheet);
  const [amount, setAmount] = useState(task?.amount ?? refundable);
  const [reason, setReason] = useState(task?.reason ?? '');
  const [reference, setReference] = useState('');
  const refund = useSheetPost<RefundBody>(sheet.sheetId, 'refund', close);
  const words = task ? 'payments.refund.made' : 'payments.refund.decide';
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby={title}>
      <DialogTitle id={title}>{translate(words)}</DialogTitle>
      <DialogContent dividers sx={{ display: 'grid', gap: 1.5 }}>
        {task ? (
          <>
            <Typography>{`${translate(`payments.refund.cause.${task.cause}`)}: ${formatDong(task.amount)}`}</Typography>
            <TextField
              label={translate('payments.refund.reference')}
              value={reference}
              onChange={({ target }) => setReference(target.value)}
            />
          </>
        ) : (
          <DongField
            label={translate('payments.refund.amount')}
            unit="đ"
            value={amount}
            onChange={setAmount}
            faulty={!(amount >= 1 && amount <= refundable)}
          />
        )}
        <TextField
          label={translate('payments.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          multiline
          minRows={2}
        />
        {refund.error ? <ProblemList error={refund.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={refund.isPending || reason.trim() === '' || Number.isNaN(amount)}
          onClick={() =>
            refund.mutate({
              reason: reason.trim(),
              ...(task
                ? { refundId: task.refundId, ...(reference.trim() ? { reference: reference.trim() } : {}) }
                : { amount }),
            })
          }
        >
          {translate(words)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
