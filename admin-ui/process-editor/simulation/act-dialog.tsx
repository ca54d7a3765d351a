import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PaymentInput, SimulatedNext, Values } from '../../../schemas/types/index.ts';
import { needsNote } from '../../resources/dossiers/page/acts/act-input.ts';
import { valuesIn } from '../../resources/dossiers/page/acts/act-values.ts';
import { PolicyFee } from '../../resources/dossiers/page/acts/policy-fee.tsx';

const OnlineForm = lazy(() =>
  import('../../fields/online-form.tsx').then((module) => ({ default: module.OnlineForm })),
);

interface ActDialogProps {
  action: SimulatedNext;
  onClose(): void;
  onAct(entered: { note: string; payload: Values; payment: PaymentInput }): void;
}

/** Whether an act asks for something before it is carried out. */
export const asksFirst = ({ form, noteRule, feeAsked }: SimulatedNext): boolean =>
  form !== null || needsNote({ noteRule }) || (feeAsked?.lines.some(({ needs }) => needs !== 'nothing') ?? false);

/** What an act asks for: its form, what its fee is counted by, and its note. It may be carried out incomplete too, to see that it is refused. */
export function ActDialog({ action, onClose, onAct }: ActDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const [note, setNote] = useState('');
  const [payload, setPayload] = useState<Values>({});
  const [payment, setPayment] = useState<PaymentInput>({});
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>{action.actionName || action.actionCode}</DialogTitle>
      <DialogContent>
        {action.form ? (
          <Suspense fallback={<Skeleton variant="rounded" height={120} />}>
            <OnlineForm
              schema={action.form}
              data={payload}
              idPrefix="simulated"
              onChange={(data) => setPayload(valuesIn(data))}
            />
          </Suspense>
        ) : null}
        {action.feeAsked ? (
          <PolicyFee asked={action.feeAsked} collects={false} officer value={payment} onChange={setPayment} />
        ) : null}
        {action.noteRule > 0 ? (
          <TextField
            fullWidth
            multiline
            minRows={2}
            label={translate('simulations.acts.note')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            autoFocus={!action.form}
            slotProps={{ htmlInput: { maxLength: 4000 } }}
            sx={{ mt: 1 }}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={() => onAct({ note, payload, payment })}>
          {translate('simulations.acts.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
