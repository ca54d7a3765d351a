import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { UndoBody } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { isMoved, useGuardedPost } from '../guarded-post.ts';
import { ProblemList } from '../problem-list.tsx';
import { ReasonList } from '../reason-list.tsx';
import { undoQuery } from './rescue-queries.ts';

interface UndoDialogProps {
  close(): void;
  finish(actionName: string, dossier: DossierView): void;
}

/** *Thu hồi*: what is taken back, what it brings back and what stays, who hears of it, and why where that must be said. */
export function UndoDialog({ close, finish }: UndoDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const { id, dossier } = useDossier();
  const { data: offer, error } = useQuery(undoQuery(id, dossier.seq));
  const [reason, setReason] = useState('');
  const undo = useGuardedPost<UndoBody>('undo');
  const moved = isMoved(undo.error);
  const name = offer?.actionName ?? '';
  const refused = offer !== undefined && (offer.undoes === null || offer.reasons.length > 0);
  const complete = offer !== undefined && !refused && (!offer.reasonNeeded || reason.trim() !== '');
  const confirm = () => {
    if (!offer || offer.undoes === null) return;
    const body = { undoes: offer.undoes, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    undo.mutate(body, { onSuccess: (after) => finish(name, after) });
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title} sx={{ overflowWrap: 'anywhere' }}>
        {translate('rescue.undo.title', { act: name })}
      </DialogTitle>
      <DialogContent dividers>
        {error ? <ProblemList error={error} /> : null}
        {offer === undefined && !error ? <Skeleton variant="rounded" height={120} /> : null}
        {moved ? (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('rescue.undo.moved')}
          </Alert>
        ) : null}
        {undo.error && !moved ? (
          <Box sx={{ mb: 2 }}>
            <ProblemList error={undo.error} />
          </Box>
        ) : null}
        {offer?.undoes === null ? <Typography>{translate('rescue.undo.nothing')}</Typography> : null}
        {offer && offer.reasons.length > 0 ? (
          <Alert severity="info">
            <ReasonList reasons={offer.reasons} />
          </Alert>
        ) : null}
        {offer && !refused ? (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Typography>
              {translate('rescue.undo.by', { who: offer.by, at: formatInstant(offer.at) })}{' '}
              {offer.stepName === ''
                ? translate('rescue.undo.backToStart')
                : translate('rescue.undo.back', { step: offer.stepName })}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {translate('rescue.undo.stays')}
            </Typography>
            {offer.openedBy.length > 0 ? (
              <Alert severity="warning">
                {translate('rescue.undo.opened', {
                  smart_count: offer.openedBy.length,
                  who: offer.openedBy.join(', '),
                })}
              </Alert>
            ) : null}
            <TextField
              label={translate('dossier.acts.reason')}
              helperText={translate(offer.reasonNeeded ? 'rescue.undo.reasonHelp' : 'rescue.undo.reasonFree')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              required={offer.reasonNeeded}
              autoFocus
              fullWidth
              multiline
              minRows={2}
            />
          </Box>
        ) : null}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={close}>{translate(refused ? 'ra.action.close' : 'ra.action.cancel')}</Button>
        {refused ? null : (
          <Button variant="contained" onClick={confirm} disabled={!complete} loading={undo.isPending}>
            {translate('rescue.undo.do')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
