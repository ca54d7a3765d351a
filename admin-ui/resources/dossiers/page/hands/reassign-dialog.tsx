import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { ReassignBody } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { isMoved, useGuardedPost } from '../guarded-post.ts';
import { ProblemList } from '../problem-list.tsx';
import { ReasonList } from '../reason-list.tsx';
import { reassignQuery } from './hands-queries.ts';
import { ReassignFields } from './reassign-fields.tsx';
import { emptyReassign, isReady, reassignBody } from './reassign-input.ts';

/** *Phân công lại*: in whose place, who takes it now, and why; or why this reader may not. */
export function ReassignDialog({ close }: { close(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const { id, dossier, accept } = useDossier();
  const [input, setInput] = useState(() => emptyReassign(dossier));
  const { data: choices, error } = useQuery(reassignQuery(id, dossier.seq, input.from));
  const send = useGuardedPost<ReassignBody>('reassign');
  const moved = isMoved(send.error);
  const confirm = () =>
    send.mutate(reassignBody(input), {
      async onSuccess(after) {
        await accept(after);
        notify('hands.reassign.done', { type: 'success' });
        close();
      },
    });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('hands.reassign.title')}</DialogTitle>
      <DialogContent dividers sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {error ? <ProblemList error={error} /> : null}
        {moved ? <Alert severity="warning">{translate('rescue.undo.moved')}</Alert> : null}
        {send.error && !moved ? <ProblemList error={send.error} /> : null}
        {choices || error ? null : <Skeleton variant="rounded" height={160} />}
        {choices && !choices.allowed ? (
          <Alert severity="info">
            <ReasonList reasons={choices.reasons} />
          </Alert>
        ) : null}
        {choices ? <ReassignFields choices={choices} input={input} onChange={setInput} /> : null}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          onClick={confirm}
          disabled={!choices?.allowed || !isReady(input)}
          loading={send.isPending}
        >
          {translate('hands.reassign.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
