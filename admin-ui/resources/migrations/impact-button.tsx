import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useAllows } from '../../providers/rights.ts';
import { ImpactView } from './impact-view.tsx';
import { migrationAddress } from './job-address.ts';
import { hasImpact } from './use-impact.ts';

/** *Hồ sơ bị ảnh hưởng* of the open definition, where it can touch dossiers at all. */
export function ImpactButton() {
  const translate = useTranslate();
  const id = useId();
  const record = useRecordContext<DraftRecord>();
  const mayConfigure = useAllows('configure');
  const [open, setOpen] = useState(false);
  if (!record || !hasImpact(record.kind)) return null;
  const { kind, code } = record;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('migrations.impact.title')}</Button>
      {open ? (
        <Dialog open onClose={() => setOpen(false)} maxWidth="md" fullWidth aria-labelledby={id}>
          <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
            {translate('migrations.impact.of', { code })}
          </DialogTitle>
          <DialogContent>
            <ImpactView kind={kind} code={code} title="migrations.impact.draft" />
          </DialogContent>
          <DialogActions sx={{ flexWrap: 'wrap' }}>
            {kind === 'service-process' && mayConfigure ? (
              <Button component={RouterLink} to={migrationAddress(code)}>
                {translate('migrations.title')}
              </Button>
            ) : null}
            <Button variant="contained" onClick={() => setOpen(false)}>
              {translate('ra.action.close')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
