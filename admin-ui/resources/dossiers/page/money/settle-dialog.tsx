import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PaymentSheet, SettleBody } from '../../../../../schemas/types/index.ts';
import { ProblemList } from '../problem-list.tsx';
import { useSheetPost } from './use-sheet-post.ts';

/** *Nộp kho bạc*: the collected money was paid over, with the document that shows it. */
export function SettleDialog({ sheet, close }: { sheet: PaymentSheet; close(): void }) {
  const translate = useTranslate();
  const title = useId();
  const [reference, setReference] = useState('');
  const settle = useSheetPost<SettleBody>(sheet.sheetId, 'settle', close);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('payments.settle.title')}</DialogTitle>
      <DialogContent dividers>
        <TextField
          fullWidth
          required
          autoFocus
          label={translate('payments.settle.reference')}
          helperText={translate('payments.settle.help')}
          value={reference}
          onChange={({ target }) => setReference(target.value)}
          slotProps={{ htmlInput: { maxLength: 255 } }}
          sx={{ mt: 1 }}
        />
        {settle.error ? <ProblemList error={settle.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={settle.isPending || reference.trim() === ''}
          onClick={() => settle.mutate({ reference: reference.trim() })}
        >
          {translate('payments.settle.title')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
