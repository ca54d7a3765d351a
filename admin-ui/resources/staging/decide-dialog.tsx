import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { DecidedStaged, DecideStagedBody, StagingReport } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

interface DecideDialogProps {
  doubt: StagingReport['doubts'][number];
  onClose(): void;
}

/** Takes every text with one doubt as it proposes, after saying how many there are. */
export function DecideDialog({ doubt, onClose }: DecideDialogProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const notify = useNotify();
  const queries = useQueryClient();
  const { findingCode, texts, procedures } = doubt;
  const decide = useMutation({
    mutationFn() {
      const body: DecideStagedBody = { decision: { findingCode, was: '' }, everyText: true, dryRun: false };
      return sendJson<DecidedStaged>(address('staging', 'decisions'), { method: 'POST', body });
    },
    async onSuccess({ procedures: count }) {
      notify('staging.decidedMany', { type: 'success', messageArgs: { smart_count: count } });
      await queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="decide-title">
      <DialogTitle id="decide-title">{sentence(doubt.message)}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate('staging.togetherText', { texts: formatCount(texts), procedures: formatCount(procedures) })}
        </DialogContentText>
        {decide.error ? <ProblemAlert error={decide.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={decide.isPending} onClick={() => decide.mutate()}>
          {translate('staging.decide')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
