import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MendAnswer } from '../../../schemas/types/index.ts';
import { ServerProblem } from '../../providers/problem.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { MendDone } from './mend-done.tsx';
import { MendedDrafts } from './mended-drafts.tsx';
import { type MendChoice, useCarryOutMend, useMendPreview } from './use-mends.ts';

/** How far a mend reaches. */
export interface MendScope {
  key: 'place' | 'draft' | 'all';
  choice: MendChoice;
}

interface MendDialogProps {
  /** What the mend does. */
  title: string;
  /** From the narrowest to the widest. */
  scopes: readonly [MendScope, ...MendScope[]];
  onClose(): void;
  /** Called with what was done, and without once it was taken back. */
  onDone?(answer: MendAnswer | undefined): void;
}

/** *Sửa giúp*: what would change in words, for one place or for all that share the finding; then done, and taken back. */
export function MendDialog({ title, scopes, onClose, onDone }: MendDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [scope, setScope] = useState(scopes[0]);
  const [reason, setReason] = useState('');
  const { data, error, refetch, isFetching } = useMendPreview(scope.choice);
  const mend = useCarryOutMend(scope.choice, data);
  const stale = mend.error instanceof ServerProblem && mend.error.code === 'changed-meanwhile';
  const places = data?.drafts.reduce((sum, draft) => sum + draft.places, 0) ?? 0;
  const again = () => {
    mend.reset();
    refetch();
  };
  return (
    <Dialog
      open
      onClose={mend.isPending ? () => undefined : onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby={id}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id={id}>{translate('findings.mend.title', { what: title })}</DialogTitle>
      <DialogContent>
        {mend.data ? <MendDone answer={mend.data} onUndone={() => onDone?.(undefined)} /> : null}
        {mend.data || scopes.length < 2 ? null : (
          <RadioGroup
            aria-label={translate('findings.mend.scope')}
            value={scope.key}
            onChange={(_event, key) => setScope(scopes.find((one) => one.key === key) ?? scopes[0])}
          >
            {scopes.map(({ key }) => (
              <FormControlLabel
                key={key}
                value={key}
                control={<Radio size="small" sx={{ py: 0.5 }} />}
                label={translate(`findings.mend.scopes.${key}`)}
              />
            ))}
          </RadioGroup>
        )}
        {error ? <ProblemAlert error={error} /> : null}
        {isFetching && !mend.data ? <CircularProgress aria-label={translate('findings.looking')} /> : null}
        {data && !mend.data && !isFetching ? (
          <>
            <Typography role="status" sx={{ my: 1 }}>
              {data.drafts.length === 0
                ? translate('findings.mend.nothing')
                : translate('findings.mend.will', { smart_count: data.drafts.length, places })}
            </Typography>
            <MendedDrafts drafts={data.drafts} />
            {data.skipped.length > 0 ? (
              <Alert severity="info" sx={{ my: 1 }}>
                {translate('findings.mend.skipped', { smart_count: data.skipped.length })}
              </Alert>
            ) : null}
            {data.drafts.length > 0 ? (
              <TextField
                label={translate('findings.mend.reason')}
                helperText={translate('findings.mend.reasonHelp')}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
                slotProps={{ htmlInput: { maxLength: 4000 } }}
              />
            ) : null}
          </>
        ) : null}
        {mend.error ? (
          <ProblemAlert
            error={mend.error}
            {...(stale ? { action: <Button onClick={again}>{translate('findings.mend.again')}</Button> } : {})}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={mend.isPending}>
          {translate(mend.data ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {mend.data ? null : (
          <Button
            variant="contained"
            disabled={!data || data.drafts.length === 0 || isFetching || mend.isPending || stale}
            onClick={() => mend.mutate(reason, { onSuccess: (answer) => onDone?.(answer) })}
          >
            {translate('findings.mend.carryOut', { smart_count: data?.drafts.length ?? 0 })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
