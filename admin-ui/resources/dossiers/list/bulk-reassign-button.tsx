import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { jobAddress } from '../../migrations/job-address.ts';
import { useReassignMany } from '../../people/handover/use-handover.ts';
import { type Officer, OfficerPicker } from '../../people/officer-picker.tsx';

/** *Phân công lại* the ticked dossiers: to whom and why; the report of every dossier comes next. */
export function BulkReassignButton() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = useId();
  const { selectedIds } = useListContext();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<Officer[]>([]);
  const [reason, setReason] = useState('');
  const send = useReassignMany();
  const confirm = () =>
    send.mutate(
      { ids: selectedIds.map(String), to: to.map(({ username }) => username), reason: reason.trim() },
      { onSuccess: ({ job }) => navigate(jobAddress(job.id)) },
    );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('hands.reassign.open')}
      </Button>
      {open ? (
        <Dialog open onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby={title}>
          <DialogTitle id={title}>{translate('hands.reassign.many', { smart_count: selectedIds.length })}</DialogTitle>
          <DialogContent dividers sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {send.error ? <ProblemAlert error={send.error} /> : null}
            <OfficerPicker
              label={translate('hands.reassign.to')}
              help={translate('hands.handover.toHelp')}
              value={to}
              onChange={setTo}
              required
            />
            <TextField
              label={translate('dossier.acts.reason')}
              helperText={translate('hands.reassign.reasonHelp')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              required
              multiline
              slotProps={{ htmlInput: { maxLength: 4000 } }}
            />
          </DialogContent>
          <DialogActions sx={{ p: 2 }}>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button
              variant="contained"
              onClick={confirm}
              disabled={to.length === 0 || reason.trim() === ''}
              loading={send.isPending}
            >
              {translate('hands.reassign.do')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
