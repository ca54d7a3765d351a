import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OfferedAction } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { isMoved } from '../guarded-post.ts';
import { ProblemList } from '../problem-list.tsx';
import type { DoneAct } from './act-done.tsx';
import { ActFields } from './act-fields.tsx';
import { bodyOf, isComplete } from './act-input.ts';
import { ActPreviewBox } from './act-preview.tsx';
import { useActs } from './acts-context.ts';
import { feeAmounts, feePlan } from './fee-plan.ts';
import { formFits } from './form-fits.ts';
import { MovedNotice } from './moved-notice.tsx';
import { useActInput } from './use-act-input.ts';
import { useActPreview } from './use-act-preview.ts';
import { useTakeAct } from './use-take-act.ts';

interface ActDialogProps {
  action: OfferedAction;
  close(): void;
  finish(done: DoneAct): void;
}

/** The form of an act beside what it would lead to; it is done only when confirmed. */
export function ActDialog({ action, close, finish }: ActDialogProps) {
  const translate = useTranslate();
  const small = useMediaQuery('(max-width: 599.95px)');
  const title = useId();
  const { dossier, accept, playAs } = useDossier();
  const { carriedNote, carryNote } = useActs();
  const { input, change, forget, restored } = useActInput(action, carriedNote);
  // The step this form was opened at: what is typed here is not done at another.
  const [opened] = useState({ entry: dossier.step?.entry, stepCode: dossier.step?.stepCode, seq: dossier.seq });
  const moved = dossier.step?.entry !== opened.entry;
  const plan = action.feeAsked ? undefined : feePlan(action, dossier.payment);
  const formValid = formFits(action, input.payload);
  const feeFits = plan === undefined || 'amounts' in feeAmounts(plan, input.payment);
  const body = { ...bodyOf(action, opened.stepCode, input), ...(playAs === undefined ? {} : { playAs }) };
  const complete = isComplete(action, input, dossier.parts) && formValid && feeFits && !moved;
  const preview = useActPreview(body, complete);
  const act = useTakeAct();
  const changedMeanwhile = isMoved(act.error) && !moved;

  const confirm = () => {
    act.mutateAsync(body).then(
      ({ dossier: after }) => {
        forget();
        // First the form is gone, then the page shows the new step: else the form would say that the dossier moved away.
        finish({ actionName: action.actionName, dossier: after });
        return accept(after);
      },
      // Told by `act.error`.
      () => undefined,
    );
  };
  const leave = () => {
    if (moved) carryNote(input.note);
    if (moved) forget();
    close();
  };

  return (
    <Dialog open onClose={leave} maxWidth="md" fullWidth fullScreen={small} aria-labelledby={title}>
      <DialogTitle id={title}>{action.actionName}</DialogTitle>
      <DialogContent dividers>
        {restored ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('app.kept.restored')}
          </Alert>
        ) : null}
        {moved ? <MovedNotice since={opened.seq} note={input.note} /> : null}
        {changedMeanwhile ? (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('dossier.moved.changed')}
          </Alert>
        ) : null}
        {act.error && !isMoved(act.error) ? (
          <Box sx={{ mb: 2 }}>
            <ProblemList error={act.error} />
          </Box>
        ) : null}
        {moved ? null : (
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' } }}>
            <Box sx={{ minWidth: 0 }}>
              <ActFields action={action} input={input} change={change} preview={preview.data} />
            </Box>
            <ActPreviewBox action={action} complete={complete} preview={preview} />
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={leave}>{translate(moved ? 'dossier.moved.close' : 'ra.action.cancel')}</Button>
        {moved ? null : (
          <Button
            variant="contained"
            onClick={confirm}
            disabled={!complete || act.isPending || preview.isError}
            loading={act.isPending}
          >
            {action.actionName}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
