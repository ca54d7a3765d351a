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
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MoveBody } from '../../../../../schemas/types/index.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { isMoved, useGuardedPost } from '../guarded-post.ts';
import { ProblemList } from '../problem-list.tsx';
import { MoveDiagram } from './move-diagram.tsx';
import { MovePreview } from './move-preview.tsx';
import { OfficerField, useChosenOfficer } from './officer-field.tsx';
import { dossierProcessQuery } from './rescue-queries.ts';
import { stepChoices } from './step-choices.ts';
import { StepList } from './step-list.tsx';
import { useMovePreview } from './use-move-preview.ts';

interface MoveDialogProps {
  close(): void;
  finish(stepName: string, dossier: DossierView): void;
}

/** *Chuyển bước đặc biệt*: any step, why, and what would come of it before it is done. */
export function MoveDialog({ close, finish }: MoveDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const small = useMediaQuery('(max-width: 599.95px)', { noSsr: true });
  const { dossier } = useDossier();
  const { data: process, error } = useQuery(dossierProcessQuery(dossier));
  const [stepCode, setStepCode] = useState('');
  const [reason, setReason] = useState('');
  const [drawn, setDrawn] = useState(!small);
  const steps = stepChoices(process?.compiled, dossier);
  const { code, choose, officer } = useChosenOfficer();
  const body: MoveBody = {
    stepCode,
    reason: reason.trim(),
    ...(officer.state === 'known' ? { assignUsers: [{ username: officer.username, assigned: 1 }] } : {}),
  };
  const complete = stepCode !== '' && body.reason !== '' && officer.state !== 'asking';
  const preview = useMovePreview(body, complete);
  const move = useGuardedPost<MoveBody>('move');
  const changed = isMoved(move.error);
  const stepName = steps.find((step) => step.stepCode === stepCode)?.stepName ?? stepCode;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xl" fullScreen={small} aria-labelledby={title}>
      <DialogTitle id={title}>{translate('rescue.move.title')}</DialogTitle>
      <DialogContent dividers>
        <Typography variant="body2" sx={{ mb: 2 }}>
          {translate('rescue.move.help')}
        </Typography>
        {dossier.step?.final || dossier.step?.endedBy !== undefined ? (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('rescue.move.reopens')}
          </Alert>
        ) : null}
        {error ? <ProblemList error={error} /> : null}
        {changed ? (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('rescue.undo.moved')}
          </Alert>
        ) : null}
        {move.error && !changed ? (
          <Box sx={{ mb: 2 }}>
            <ProblemList error={move.error} />
          </Box>
        ) : null}
        {small ? (
          <Button size="small" onClick={() => setDrawn(!drawn)} aria-expanded={drawn} sx={{ mb: 1 }}>
            {translate('rescue.move.diagram')}
          </Button>
        ) : null}
        {process && drawn ? (
          <Box sx={{ mb: 2 }}>
            <MoveDiagram process={process} here={dossier.step?.stepCode} target={stepCode} onChoose={setStepCode} />
          </Box>
        ) : null}
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' } }}>
          <Box sx={{ minWidth: 0, display: 'grid', gap: 2, alignContent: 'start' }}>
            {process ? (
              <StepList steps={steps} value={stepCode} onChange={setStepCode} />
            ) : error ? null : (
              <Skeleton variant="rounded" height={240} />
            )}
            <TextField
              label={translate('dossier.acts.reason')}
              helperText={translate('rescue.move.reasonHelp')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              required
              fullWidth
              multiline
              minRows={2}
            />
            <OfficerField
              id="move-officer"
              label={translate('rescue.move.officer')}
              help={translate('rescue.move.officerHelp')}
              value={code}
              onChoose={choose}
            />
          </Box>
          <MovePreview complete={complete} preview={preview} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!complete || preview.isError || !preview.current}
          loading={move.isPending}
          onClick={() => move.mutate(body, { onSuccess: (after) => finish(stepName, after) })}
        >
          {translate('rescue.move.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
