import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Job } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { useJobAct } from './use-job.ts';

interface JobActButtonProps {
  id: string;
  act: 'resume' | 'reverse';
  onDone(job: Job): void;
}

/** *Chạy tiếp* or *Hoàn tác*, with what it does and a reason that is kept. */
export function JobActButton({ id, act, onDone }: JobActButtonProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const send = useJobAct(id, act, (job) => {
    setOpen(false);
    onDone(job);
  });
  const close = () => {
    setOpen(false);
    send.reset();
  };
  return (
    <>
      <Button variant={act === 'resume' ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
        {translate(`migrations.${act}.open`)}
      </Button>
      {open ? (
        <Dialog
          open
          onClose={send.isPending ? () => undefined : close}
          maxWidth="sm"
          fullWidth
          aria-labelledby={titleId}
        >
          <DialogTitle id={titleId}>{translate(`migrations.${act}.open`)}</DialogTitle>
          <DialogContent>
            <DialogContentText>{translate(`migrations.${act}.help`)}</DialogContentText>
            <TextField
              label={translate('drafts.reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              required
              autoFocus
              multiline
              slotProps={{ htmlInput: { maxLength: 4000 } }}
            />
            {send.error ? <ProblemAlert error={send.error} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={close} disabled={send.isPending}>
              {translate('ra.action.cancel')}
            </Button>
            <Button
              variant="contained"
              disabled={send.isPending || reason.trim() === ''}
              onClick={() => send.mutate(reason.trim())}
            >
              {translate(`migrations.${act}.do`)}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
