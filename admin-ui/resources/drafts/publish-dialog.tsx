import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { PublishBody, Release } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { ServerProblem } from '../../providers/problem.ts';

interface PublishDialogProps {
  items: PublishBody['items'];
  onClose(): void;
}

/** Reason and legal basis of a release; what keeps it from being made is told with its places. */
export function PublishDialog({ items, onClose }: PublishDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const publish = useMutation({
    mutationFn: (body: PublishBody) => sendJson<Release>(address('releases'), { method: 'POST', body }),
    async onSuccess({ seq }) {
      notify('drafts.published', { type: 'success', messageArgs: { seq } });
      await queries.invalidateQueries();
      onClose();
    },
  });
  const { error } = publish;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="publish-title">
      <DialogTitle id="publish-title">{translate('drafts.publish')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate('drafts.publishHelp', { smart_count: items.length })}: {items.map(({ code }) => code).join(', ')}
        </DialogContentText>
        <TextField
          label={translate('drafts.reason')}
          helperText={translate('drafts.reasonHelp')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          autoFocus
          multiline
        />
        <TextField
          label={translate('drafts.legalBasis')}
          helperText={translate('drafts.legalBasisHelp')}
          value={legalBasis}
          onChange={({ target }) => setLegalBasis(target.value)}
        />
        {error ? (
          <Alert severity="error">
            {error.message}
            {error instanceof ServerProblem ? (
              <ul>
                {error.errors.map((one) => (
                  <li key={`${one.path} ${one.message.vi}`}>
                    {one.path ? `${one.path}: ` : ''}
                    {sentence(one.message)}
                  </li>
                ))}
              </ul>
            ) : null}
          </Alert>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={reason.trim() === '' || publish.isPending}
          onClick={() => publish.mutate({ items, reason, ...(legalBasis.trim() ? { legalBasis } : {}) })}
        >
          {translate('drafts.publish')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
