import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { DelegationView } from '../../../../schemas/types/index.ts';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { useRevoke } from './use-delegations.ts';

/** *Thu hồi uỷ quyền*, with its reason. */
export function RevokeDialog({
  delegation: { id, fromName, toName },
  close,
}: {
  delegation: DelegationView;
  close(): void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const [reason, setReason] = useState('');
  const send = useRevoke(id, () => {
    notify('hands.delegations.revoked', { type: 'success' });
    close();
  });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('hands.delegations.revokeTitle', { from: fromName, to: toName })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('hands.delegations.revokeHelp')}</DialogContentText>
        <TextField
          label={translate('drafts.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          autoFocus
          fullWidth
          multiline
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        {send.error ? <ProblemAlert error={send.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          color="error"
          disabled={reason.trim() === ''}
          loading={send.isPending}
          onClick={() => send.mutate(reason.trim())}
        >
          {translate('hands.delegations.revoke')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
