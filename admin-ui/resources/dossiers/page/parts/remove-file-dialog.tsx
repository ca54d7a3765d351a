import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierFile } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';

interface RemoveFileDialogProps {
  partNo: string;
  file: DossierFile;
  close(): void;
}

/** Takes a file off a paper; why is written into the history, where the file stays. */
export function RemoveFileDialog({ partNo, file, close }: RemoveFileDialogProps) {
  const translate = useTranslate();
  const { id, accept } = useDossier();
  const [reason, setReason] = useState('');
  const title = useId();
  const remove = useMutation({
    mutationFn: () => {
      const path = address('dossiers', id, 'parts', partNo, 'files', file.fileId);
      return sendJson<DossierView>(`${path}?reason=${encodeURIComponent(reason.trim())}`, { method: 'DELETE' });
    },
    onSuccess: async (dossier) => {
      close();
      await accept(dossier);
    },
  });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title} sx={{ overflowWrap: 'anywhere' }}>
        {translate('dossier.files.removeTitle', { name: file.name })}
      </DialogTitle>
      <DialogContent>
        <TextField
          label={translate('dossier.acts.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          helperText={translate('dossier.files.removeHelp')}
          required
          autoFocus
          multiline
          minRows={2}
        />
        {remove.error ? <ProblemList error={remove.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          color="error"
          disabled={reason.trim() === ''}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {translate('dossier.files.removeDo')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
