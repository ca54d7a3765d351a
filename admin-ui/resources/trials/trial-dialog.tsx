import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import type { TrialChoices } from '../../../schemas/types/index.ts';
import { useObservable } from '../../providers/observable.ts';
import { session } from '../../providers/session.ts';
import { ProblemList } from '../dossiers/page/problem-list.tsx';
import { TrialForm } from './trial-form.tsx';
import { bodyOf, firstInput, type TrialInput } from './trial-input.ts';
import { TrialList } from './trial-list.tsx';
import { choicesQuery, openTrial } from './trial-queries.ts';

interface TrialDialogProps {
  code: string;
  name: string;
  onClose(): void;
}

function Opening({ code, choices, onClose }: Omit<TrialDialogProps, 'name'> & { choices: TrialChoices }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const client = useQueryClient();
  const user = useObservable(session)?.user;
  const [input, setInput] = useState<TrialInput>(() =>
    firstInput(choices, user?.posts.map(({ agencyCode }) => agencyCode) ?? []),
  );
  const open = useMutation({
    mutationFn: () => openTrial(code, bodyOf(input)),
    async onSuccess({ id }) {
      await client.invalidateQueries({ queryKey: ['dossiers'] });
      onClose();
      redirect('show', 'dossiers', id);
    },
  });
  return (
    <>
      <DialogContent dividers>
        <DialogContentText sx={{ mb: 2 }}>{translate('trials.what')}</DialogContentText>
        <TrialList code={code} />
        <TrialForm
          choices={choices}
          input={input}
          change={(changed) => {
            open.reset();
            setInput((before) => ({ ...before, ...changed }));
          }}
        />
        {open.error ? <ProblemList error={open.error} /> : null}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={input.agencyCode === ''}
          loading={open.isPending}
          onClick={() => open.mutate()}
        >
          {translate('trials.open')}
        </Button>
      </DialogActions>
    </>
  );
}

/** *Hồ sơ thử* of a draft: those that are open, and a new one. */
export function TrialDialog({ code, name, onClose }: TrialDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const small = useMediaQuery('(max-width: 599.95px)');
  const { data, error } = useQuery(choicesQuery(code));
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      fullScreen={small}
      aria-labelledby={title}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id={title}>{translate('trials.title', { name: name || code })}</DialogTitle>
      {error ? <ProblemList error={error} /> : null}
      {data ? <Opening code={code} choices={data} onClose={onClose} /> : null}
      {data || error ? null : <LinearProgress aria-label={translate('ra.page.loading')} />}
    </Dialog>
  );
}
