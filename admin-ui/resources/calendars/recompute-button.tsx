import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Job } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { jobAddress } from '../migrations/job-address.ts';

const words = 'deadlines.moves';

/** *Tính lại hạn các hồ sơ này*, with the reason every dossier keeps; leads to the job that does it. */
export function RecomputeButton({ code }: { code: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const start = useMutation({
    mutationFn: () =>
      sendJson<Job>(address('calendars', code, 'recompute'), { method: 'POST', body: { reason: reason.trim() } }),
    onSuccess: ({ id }) => navigate(jobAddress(id)),
  });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate(`${words}.apply`)}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby={title}>
        <DialogTitle id={title}>{translate(`${words}.apply`)}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate(`${words}.applyHelp`)}</DialogContentText>
          <TextField
            label={translate('drafts.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            required
            autoFocus
            multiline
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
          {start.error ? <ProblemAlert error={start.error} /> : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
          <Button
            variant="contained"
            disabled={reason.trim() === ''}
            loading={start.isPending}
            onClick={() => start.mutate()}
          >
            {translate(`${words}.do`)}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
