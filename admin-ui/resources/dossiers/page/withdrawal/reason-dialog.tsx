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
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';

interface ReasonDialogProps {
  title: string;
  help: string;
  label: string;
  button: string;
  send(reason: string): Promise<DossierView>;
  close(): void;
}

/** Something that is done with a reason, and never without. */
export function ReasonDialog({ title, help, label, button, send, close }: ReasonDialogProps) {
  const translate = useTranslate();
  const heading = useId();
  const { accept } = useDossier();
  const [reason, setReason] = useState('');
  const sent = useMutation({
    mutationFn: () => send(reason.trim()),
    onSuccess: async (dossier) => {
      close();
      await accept(dossier);
    },
  });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1.5 }}>{help}</DialogContentText>
        <TextField
          label={label}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          autoFocus
          multiline
          minRows={3}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        {sent.error ? <ProblemList error={sent.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={reason.trim() === ''}
          loading={sent.isPending}
          onClick={() => sent.mutate()}
        >
          {button}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
