import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Extended } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useNow } from '../../use-now.ts';
import { toLocalInput } from '../acts/act-input.ts';
import { useDossier } from '../dossier-context.tsx';
import { newKey } from '../idempotency-key.ts';
import { ProblemList } from '../problem-list.tsx';
import { type ExtendInput, extendBody } from './extend-input.ts';

/** What a new date begins with: a week later. */
const WEEK_MS = 7 * 86_400_000;

interface ExtendDialogProps {
  dueDate: string;
  apologyDue: string | null;
  close(): void;
}

/** *Gia hạn, xin lỗi*: a new date, once only, with the reason and the letter the applicant reads; the date is told before it is sent. */
export default function ExtendDialog({ dueDate, apologyDue, close }: ExtendDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, dossier, reload } = useDossier();
  const [key] = useState(newKey);
  const title = useId();
  const now = useNow();
  const late = apologyDue !== null && now > Date.parse(apologyDue);
  const word = (name: string, options: object = {}) => translate(`deadlines.extend.${name}`, options);
  const [typed, setTyped] = useState<ExtendInput>({
    way: 'by',
    days: '3',
    date: toLocalInput(new Date(Date.parse(dueDate) + WEEK_MS).toISOString()),
    reason: '',
    apology: word('draft'),
    basis: '',
  });
  const change = (changed: Partial<ExtendInput>) => setTyped({ ...typed, ...changed });
  const path = address('dossiers', id, 'extend');
  const body = extendBody(typed);
  const { way, days, date } = useDeferredValue(typed);
  const asked = extendBody({ way, days, date, reason: '…', apology: '…', basis: '' });
  const becomes = useQuery({
    queryKey: ['dossier-extension', id, dossier.seq, asked],
    queryFn: ({ signal }) =>
      sendJson<Extended>(path, { method: 'POST', body: { ...asked, dryRun: true }, signal, repeatable: true }),
    enabled: asked !== undefined,
  });
  const send = useMutation({
    mutationFn: () =>
      sendJson<Extended>(path, {
        method: 'POST',
        body,
        headers: { 'Idempotency-Key': key, 'If-Match': `"${dossier.seq}"` },
        repeatable: true,
      }),
    onSuccess: async () => {
      close();
      notify('deadlines.extend.done', { type: 'success' });
      await reload();
    },
  });
  const fault = send.error ?? becomes.error;
  const ready = body !== undefined && body.reason !== '' && body.apology !== '';
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{word('title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1 }}>
        <DialogContentText>{word('help')}</DialogContentText>
        <Typography variant="body2">{word('present', { at: formatInstant(dueDate) })}</Typography>
        {apologyDue ? (
          <Alert severity={late ? 'warning' : 'info'}>
            {word(late ? 'apologyLate' : 'apologyDue', { at: formatInstant(apologyDue) })}
          </Alert>
        ) : null}
        <RadioGroup
          row
          aria-label={word('way')}
          value={typed.way}
          onChange={({ target }) => change({ way: target.value === 'until' ? 'until' : 'by' })}
        >
          <FormControlLabel value="by" control={<Radio />} label={word('by')} />
          <FormControlLabel value="until" control={<Radio />} label={word('until')} />
        </RadioGroup>
        {typed.way === 'by' ? (
          <TextField
            type="number"
            label={word('days')}
            value={typed.days}
            onChange={({ target }) => change({ days: target.value })}
            slotProps={{ htmlInput: { min: 1, step: 1 } }}
          />
        ) : (
          <TextField
            type="datetime-local"
            label={word('date')}
            value={typed.date}
            onChange={({ target }) => change({ date: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
        <Box role="status" sx={{ fontWeight: 600, minHeight: 24 }}>
          {becomes.data ? word('becomes', { at: formatInstant(becomes.data.dueDate) }) : ''}
        </Box>
        <TextField
          label={word('reason')}
          value={typed.reason}
          onChange={({ target }) => change({ reason: target.value })}
          required
          autoFocus
          multiline
          minRows={2}
        />
        <TextField
          label={word('apology')}
          value={typed.apology}
          onChange={({ target }) => change({ apology: target.value })}
          required
          multiline
          minRows={2}
        />
        <TextField
          label={word('basis')}
          value={typed.basis}
          onChange={({ target }) => change({ basis: target.value })}
        />
        {fault ? <ProblemList error={fault} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={!ready} loading={send.isPending} onClick={() => send.mutate()}>
          {word('do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
