import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { ServerProblem } from '../../providers/problem.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { ReasonFields, type Reasons, reasonsOf } from '../drafts/reason-fields.tsx';
import { ReplanButton } from './replan-button.tsx';
import { type ApplyReasons, useApplyImport } from './use-apply-import.ts';
import type { ImportChoice } from './use-import-choice.ts';

/** Whether it takes effect at once, and what is said for warnings. */
const publishing = (publish: boolean, why: string): Pick<ApplyReasons, 'publish' | 'warningsReason'> => {
  if (!publish) return {};
  return why.trim() === '' ? { publish } : { publish, warningsReason: why.trim() };
};

interface ApplyDialogProps {
  plan: ImportPlan;
  choice: ImportChoice;
  onClose(): void;
  onReviewProposals(): void;
}

/** The last look before an import: what it does, why, and whether it takes effect at once. */
export function ApplyDialog({ plan, choice, onClose, onReviewProposals }: ApplyDialogProps) {
  const translate = useTranslate();
  const [reasons, setReasons] = useState<Reasons>({ reason: '', legalBasis: '' });
  const [publish, setPublish] = useState(false);
  const [warningsReason, setWarningsReason] = useState('');
  const apply = useApplyImport(plan, choice);
  const items = choice.items.size + choice.pulled.size;
  const unconfirmed = plan.proposals.filter(({ proposalKey }) => !choice.proposals.has(proposalKey)).length;
  const stale = apply.error instanceof ServerProblem && apply.error.code === 'import-stale';
  const close = apply.isPending ? undefined : onClose;
  return (
    <Dialog open {...(close ? { onClose: close } : {})} maxWidth="sm" fullWidth aria-labelledby="apply-title">
      <DialogTitle id="apply-title">{translate('imports.apply.title', { name: plan.fileName })}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate('imports.apply.will', {
            items: formatCount(items),
            proposals: formatCount(choice.proposals.size),
          })}{' '}
          {choice.pulled.size > 0 ? translate('imports.apply.along', { smart_count: choice.pulled.size }) : ''}
        </DialogContentText>
        {unconfirmed > 0 ? (
          <Alert
            severity="warning"
            sx={{ my: 1 }}
            action={
              <Button color="inherit" size="small" onClick={onReviewProposals}>
                {translate('imports.apply.review')}
              </Button>
            }
          >
            {translate('imports.apply.unconfirmed', { smart_count: unconfirmed })}
          </Alert>
        ) : null}
        <ReasonFields reasons={reasons} onChange={setReasons} />
        <FormControlLabel
          control={
            <Checkbox
              checked={publish}
              onChange={(_event, yes) => setPublish(yes)}
              slotProps={{ input: { 'aria-describedby': 'apply-publish-help' } }}
            />
          }
          label={translate('imports.apply.publish')}
        />
        <FormHelperText id="apply-publish-help" sx={{ mt: 0 }}>
          {translate('imports.apply.publishHelp')}
        </FormHelperText>
        {publish ? (
          <TextField
            label={translate('imports.apply.warningsReason')}
            helperText={translate('imports.apply.warningsReasonHelp')}
            value={warningsReason}
            onChange={({ target }) => setWarningsReason(target.value)}
            multiline
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
        ) : null}
        {apply.isPending ? (
          <>
            <DialogContentText id="apply-running" role="status" sx={{ mt: 2 }}>
              {translate('imports.apply.running')}
            </DialogContentText>
            <LinearProgress aria-labelledby="apply-running" />
          </>
        ) : null}
        {apply.error ? (
          <ProblemAlert error={apply.error} {...(stale ? { action: <ReplanButton planId={plan.id} /> } : {})} />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={apply.isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={reasons.reason.trim() === '' || apply.isPending}
          onClick={() => apply.mutate({ ...reasonsOf(reasons), ...publishing(publish, warningsReason) })}
        >
          {translate('imports.apply.open')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
