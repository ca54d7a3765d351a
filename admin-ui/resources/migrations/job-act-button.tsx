import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Job, StepMapping } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { ResumeMapping } from './resume-mapping.tsx';
import { useJobAct } from './use-job.ts';

interface JobActButtonProps {
  job: Job;
  act: 'resume' | 'reverse';
  onDone(job: Job): void;
}

/** *Chạy tiếp* or *Hoàn tác*, with what it does and a reason that is kept. */
export function JobActButton({ job, act, onDone }: JobActButtonProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [mapping, setMapping] = useState<StepMapping>();
  const send = useJobAct(job.id, act, (done) => {
    setOpen(false);
    onDone(done);
  });
  const amends = act === 'resume' && job.kind === 'migration' && job.counts.refused > 0;
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
            {amends ? <ResumeMapping job={job} onChoose={setMapping} /> : null}
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
              onClick={() => send.mutate({ reason: reason.trim(), ...(mapping ? { mapping } : {}) })}
            >
              {translate(`migrations.${act}.do`)}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
