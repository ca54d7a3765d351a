import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { JobCounts } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

interface StartDialogProps {
  counts: JobCounts;
  version: number;
  pending: boolean;
  error: Error | null;
  onStart(): void;
  onClose(): void;
}

/** The last look before dossiers are moved over. */
export function StartDialog({ counts, version, pending, error, onStart, onClose }: StartDialogProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={pending ? () => undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('migrations.start.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate('migrations.start.will', {
            smart_count: counts.done,
            count: formatCount(counts.done),
            version,
          })}{' '}
          {counts.refused > 0
            ? translate('migrations.start.refused', {
                smart_count: counts.refused,
                count: formatCount(counts.refused),
              })
            : ''}
        </DialogContentText>
        <DialogContentText sx={{ mt: 1 }}>{translate('migrations.start.keeps')}</DialogContentText>
        {error ? <ProblemAlert error={error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={pending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" autoFocus disabled={pending} onClick={onStart}>
          {translate('migrations.start.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
