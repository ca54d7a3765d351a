import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { MOST_MONTHS } from '../../../engine/domain/release/accepted-fault.ts';
import type { AcceptedFault, DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { acceptedCode, dayInMonths } from './accept-days.ts';

const USUAL_MONTHS = 3;

interface AcceptDialogProps {
  kind: DefinitionKind;
  code: string;
  finding: Finding;
  onClose(): void;
}

/** *Chấp nhận tạm thời*: why an inherited fault may stay, and until when. */
export function AcceptDialog({ kind, code, finding, onClose }: AcceptDialogProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const notify = useNotify();
  const queries = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => dayInMonths(new Date(), USUAL_MONTHS));
  const accept = useMutation({
    mutationFn: (body: AcceptedFault) => sendJson(address('accepted-faults'), { method: 'POST', body }),
    async onSuccess() {
      notify('findings.accept.done', { type: 'success' });
      await queries.invalidateQueries();
      onClose();
    },
  });
  const [first, last] = [dayInMonths(new Date(), 0), dayInMonths(new Date(), MOST_MONTHS)];
  const fits = until >= first && until <= last;
  return (
    <Dialog open onClose={accept.isPending ? () => undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('findings.accept.title', { code })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{sentence(finding.message)}</Typography>
        <DialogContentText sx={{ my: 1 }}>
          {translate('findings.accept.help', { months: MOST_MONTHS })}
        </DialogContentText>
        <TextField
          label={translate('findings.accept.reason')}
          helperText={translate('findings.accept.reasonHelp')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          autoFocus
          multiline
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        <TextField
          type="date"
          label={translate('findings.accept.until')}
          helperText={translate('findings.accept.untilHelp', { months: MOST_MONTHS })}
          error={!fits}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
          required
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: first, max: last } }}
        />
        {accept.error ? <ProblemAlert error={accept.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={accept.isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={reason.trim() === '' || !fits || accept.isPending}
          onClick={() =>
            accept.mutate({
              acceptedFaultCode: acceptedCode(new Date()),
              ...{ kind, code, findingCode: finding.code, path: finding.path },
              ...{ reason: reason.trim(), until },
            })
          }
        >
          {translate('findings.accept.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
