import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { SignedInUser } from '../../../../schemas/types/index.ts';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { DelegateFields } from './delegate-fields.tsx';
import { delegationOf, emptyDelegation } from './delegation-input.ts';
import { useDelegate } from './use-delegations.ts';

interface DelegateDialogProps {
  close(): void;
  user: SignedInUser;
  /** May make it for others too. */
  manages: boolean;
}

/** *Uỷ quyền*: one's own work, or for a manager that of the people managed. */
export function DelegateDialog({ close, user, manages }: DelegateDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const [input, setInput] = useState(() => emptyDelegation(user, new Date().toISOString()));
  const send = useDelegate(() => {
    notify('hands.delegations.saved', { type: 'success' });
    close();
  });
  const delegation = delegationOf(input);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('hands.delegations.createTitle')}</DialogTitle>
      <DialogContent dividers sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {send.error ? <ProblemAlert error={send.error} /> : null}
        <DelegateFields input={input} onChange={setInput} manages={manages} />
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!delegation}
          loading={send.isPending}
          onClick={() => delegation && send.mutate(delegation)}
        >
          {translate('hands.delegations.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
