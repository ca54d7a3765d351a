import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { refundableOf } from '../../../../../engine/domain/payment/sheets.ts';
import type { PaymentRefund, PaymentSheet, RefundBody } from '../../../../../schemas/types/index.ts';
import { formatDong } from '../../../../fields/formats.ts';
import { ReasonDialog } from '../../../../fields/reason-dialog.tsx';
import { DongField } from '../acts/dong-field.tsx';
import { useDossier } from '../dossier-context.tsx';
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
  const { dossier } = useDossier();
  const refundable = refundableOf(dossier, sheet);
  const [amount, setAmount] = useState(task?.amount ?? refundable);
  const [reference, setReference] = useState('');
  const refund = useSheetPost<RefundBody>(sheet.sheetId, 'refund', close);
  const words = translate(task ? 'payments.refund.made' : 'payments.refund.decide');
  const made = task && { refundId: task.refundId, ...(reference.trim() ? { reference: reference.trim() } : {}) };
  return (
    <ReasonDialog
      title={words}
      label={translate('payments.reason')}
      firstReason={task?.reason ?? ''}
      button={words}
      ready={!Number.isNaN(amount)}
      sending={refund.isPending}
      problem={refund.error ? <ProblemList error={refund.error} /> : null}
      onClose={close}
      onSend={(reason) => refund.mutate({ reason, ...(made ?? { amount }) })}
    >
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
    </ReasonDialog>
  );
}
