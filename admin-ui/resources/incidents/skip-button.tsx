import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Incident } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { useSkip } from './use-incidents.ts';

/** *Bỏ qua*: what it means, and a reason that is kept in the dossier's log. */
export function SkipButton({ incident, what }: { incident: Incident; what: string }) {
  const translate = useTranslate();
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const skip = useSkip(incident.id, () => setOpen(false));
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={translate('incidents.skipNamed', { what })}>
        {translate('incidents.skip')}
      </Button>
      {open ? (
        <Dialog open onClose={() => setOpen(false)} maxWidth="sm" fullWidth aria-labelledby={titleId}>
          <DialogTitle id={titleId}>{translate('incidents.skipNamed', { what })}</DialogTitle>
          <DialogContent>
            <DialogContentText sx={{ mb: 2 }}>
              {translate('incidents.skipHelp')}{' '}
              {incident.kind === 'open-child' ? translate('incidents.skipChild') : null}
            </DialogContentText>
            <TextField
              label={translate('incidents.reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              required
              autoFocus
              multiline
              slotProps={{ htmlInput: { maxLength: 4000 } }}
            />
            {skip.error ? <ProblemAlert error={skip.error} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button
              variant="contained"
              disabled={skip.isPending || reason.trim() === ''}
              onClick={() => skip.mutate(reason.trim())}
            >
              {translate('incidents.skip')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
