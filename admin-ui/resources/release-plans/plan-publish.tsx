import PublishIcon from '@mui/icons-material/PublishOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { formatInstant } from '../../fields/formats.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { usePublish } from '../drafts/use-publish.ts';
import { AcknowledgeWarnings } from '../findings/acknowledge-warnings.tsx';
import { useAcknowledging } from '../findings/use-acknowledging.ts';
import { itemsIn, questionOf, reachIn } from './plan-body.ts';
import { useReadiness } from './use-readiness.ts';

function PublishPlanDialog({ record, onClose }: { record: DraftRecord; onClose(): void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const publish = usePublish(({ seq }) => navigate(`/drafts/releases/${seq}`));
  const plan = { plan: record.code, planRevision: record.revision };
  const acknowledging = useAcknowledging(plan);
  const { validFrom } = questionOf(record.body);
  return (
    <Dialog open onClose={publish.isPending ? () => undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('releases.plan.publish')}</DialogTitle>
      <DialogContent>
        <Typography>
          {translate('releases.plan.willHold', { smart_count: itemsIn(record.body).length })}{' '}
          {validFrom === undefined
            ? translate('releases.plan.atOnce')
            : translate('releases.plan.from', { at: formatInstant(validFrom) })}
        </Typography>
        <DialogContentText sx={{ my: 1 }}>{translate(`releases.reach.${reachIn(record.body)}.help`)}</DialogContentText>
        <DialogContentText>{translate('releases.plan.closes')}</DialogContentText>
        <AcknowledgeWarnings acknowledging={acknowledging} />
        {publish.error ? <ProblemAlert error={publish.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={publish.isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          autoFocus
          disabled={publish.isPending || !acknowledging.ready}
          onClick={() => publish.mutate({ ...plan, acknowledged: acknowledging.acknowledged })}
        >
          {translate('drafts.publish')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Puts the saved plan into effect once everything in it is ready; says what is still in the way. */
export function PlanPublish() {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  const { isDirty } = useFormState();
  const { readiness } = useReadiness(record ? questionOf(record.body) : {});
  const [open, setOpen] = useState(false);
  if (!record) return null;
  const why = isDirty ? 'drafts.saveFirst' : readiness?.ready ? undefined : 'releases.plan.notReady';
  return (
    <>
      <Button variant="outlined" startIcon={<PublishIcon />} disabled={why !== undefined} onClick={() => setOpen(true)}>
        {translate('releases.plan.publish')}
      </Button>
      {why === undefined ? null : (
        <Typography variant="body2" color="textSecondary" role="status" sx={{ alignSelf: 'center' }}>
          {translate(why)}
        </Typography>
      )}
      {open ? <PublishPlanDialog record={record} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
