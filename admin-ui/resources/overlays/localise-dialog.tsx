import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import type { Draft, LocaliseBody } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

interface LocaliseDialogProps {
  resource: string;
  code: string;
  onClose(): void;
}

/** Makes an overlay for one agency and opens it. */
export function LocaliseDialog({ resource, code, onClose }: LocaliseDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const id = useId();
  const [wish, setWish] = useState<LocaliseBody>({ code: '', agencyCode: '', useInOffers: true });
  const make = useMutation({
    mutationFn: () => sendJson<Draft>(address(resource, code, 'overlays'), { method: 'POST', body: wish }),
    async onSuccess(draft) {
      notify('overlays.made', { type: 'success' });
      await queries.invalidateQueries();
      onClose();
      redirect('edit', resource, draft.code);
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{translate('overlays.localise')}</DialogTitle>
      <DialogContent>
        <CodeAutocomplete
          id={`${id}-agency`}
          resource="agencies"
          label={translate('overlays.agency')}
          help={translate('overlays.agencyHelp')}
          value={wish.agencyCode}
          required
          autoFocus
          onChoose={(agency) => {
            const agencyCode = agency?.code ?? '';
            setWish({ ...wish, agencyCode, code: agencyCode === '' ? '' : `${code}_${agencyCode}` });
          }}
        />
        <TextField
          label={translate('overlays.code')}
          value={wish.code}
          onChange={({ target }) => setWish({ ...wish, code: target.value })}
          required
        />
        <FormControlLabel
          control={
            <Checkbox
              checked={wish.useInOffers ?? false}
              onChange={(_event, useInOffers) => setWish({ ...wish, useInOffers })}
            />
          }
          label={translate('overlays.useInOffers')}
        />
        {make.error ? <ProblemAlert error={make.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={wish.code.trim() === '' || wish.agencyCode === '' || make.isPending}
          onClick={() => make.mutate()}
        >
          {translate('ra.action.create')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
