import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Mismatch, MismatchEnd, ResolveMismatchBody } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

const ENDS = ['booked', 'refunded', 'not-ours'] as const satisfies readonly MismatchEnd[];

interface ResolveDialogProps {
  mismatch: Mismatch;
  close(): void;
  onDone(): void;
}

/** A person says what money that fits nothing was: it is booked on a dossier, was given back, or is none of ours. */
export function ResolveDialog({ mismatch, close, onDone }: ResolveDialogProps) {
  const translate = useTranslate();
  const [title, label] = [useId(), useId()];
  const [how, setHow] = useState<MismatchEnd>('booked');
  const [dossierNo, setDossierNo] = useState(mismatch.dossierNo ?? '');
  const [reason, setReason] = useState('');
  const resolve = useMutation({
    mutationFn: (body: ResolveMismatchBody) =>
      sendJson<Mismatch>(address('reconciliations', 'mismatches', mismatch.id, 'resolve'), { method: 'POST', body }),
    onSuccess: onDone,
  });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('payments.mismatch.resolve')}</DialogTitle>
      <DialogContent dividers sx={{ display: 'grid', gap: 1 }}>
        <FormLabel id={label}>{translate('payments.mismatch.how')}</FormLabel>
        <RadioGroup
          aria-labelledby={label}
          value={how}
          onChange={({ target }) => setHow(ENDS.find((end) => end === target.value) ?? how)}
        >
          {ENDS.map((end) => (
            <FormControlLabel
              key={end}
              value={end}
              control={<Radio />}
              label={translate(`payments.mismatch.end.${end}`)}
            />
          ))}
        </RadioGroup>
        {how === 'booked' ? (
          <TextField
            label={translate('payments.dossier')}
            value={dossierNo}
            onChange={({ target }) => setDossierNo(target.value)}
            required
          />
        ) : null}
        <TextField
          label={translate('payments.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          multiline
          minRows={2}
        />
        {resolve.error ? <ProblemAlert error={resolve.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={resolve.isPending || reason.trim() === '' || (how === 'booked' && dossierNo.trim() === '')}
          onClick={() => resolve.mutate({ how, reason, ...(how === 'booked' ? { dossierNo } : {}) })}
        >
          {translate('payments.mismatch.resolve')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
