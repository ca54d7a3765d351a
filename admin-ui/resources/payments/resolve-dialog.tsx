import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Mismatch, MismatchEnd, ResolveMismatchBody } from '../../../schemas/types/index.ts';
import { ReasonDialog } from '../../fields/reason-dialog.tsx';
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
  const label = useId();
  const [how, setHow] = useState<MismatchEnd>('booked');
  const [dossierNo, setDossierNo] = useState(mismatch.dossierNo ?? '');
  const resolve = useMutation({
    mutationFn: (body: ResolveMismatchBody) =>
      sendJson<Mismatch>(address('reconciliations', 'mismatches', mismatch.id, 'resolve'), { method: 'POST', body }),
    onSuccess: onDone,
  });
  return (
    <ReasonDialog
      title={translate('payments.mismatch.resolve')}
      label={translate('payments.reason')}
      button={translate('payments.mismatch.resolve')}
      ready={how !== 'booked' || dossierNo.trim() !== ''}
      sending={resolve.isPending}
      problem={resolve.error ? <ProblemAlert error={resolve.error} /> : null}
      onClose={close}
      onSend={(reason) => resolve.mutate({ how, reason, ...(how === 'booked' ? { dossierNo } : {}) })}
    >
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
    </ReasonDialog>
  );
}
