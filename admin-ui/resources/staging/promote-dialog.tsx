import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PromotedStaged } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

/** Asks why, which process to copy and whether to replace; then shows the drafts that were made. */
export function PromoteDialog({ code, onClose }: { code: string; onClose(): void }) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState('');
  const [processFrom, setProcessFrom] = useState('');
  const [replace, setReplace] = useState(false);
  const promote = useMutation({
    mutationFn() {
      const body = { reason: reason.trim(), ...(replace ? { replace } : {}), ...(processFrom ? { processFrom } : {}) };
      return sendJson<PromotedStaged>(address('staged-procedures', code, 'promote'), { method: 'POST', body });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} fullWidth maxWidth="sm">
      <DialogTitle id={`${id}-title`}>{translate('staging.promote')}</DialogTitle>
      <DialogContent>
        {promote.data ? (
          <>
            <DialogContentText role="status">{translate('staging.made')}</DialogContentText>
            <ul>
              {promote.data.drafts.map((draft) => (
                <li key={`${draft.kind}/${draft.code}`}>
                  <DefinitionLink kind={draft.kind} code={draft.code} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <DialogContentText sx={{ mb: 1 }}>{translate('staging.promoteText')}</DialogContentText>
            <TextField
              label={translate('drafts.reason')}
              helperText={translate('drafts.reasonHelp')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              required
              autoFocus
              multiline
            />
            <CodeAutocomplete
              id={`${id}-process`}
              resource="service-processes"
              label={translate('staging.processFrom')}
              help={translate('staging.processFromHelp')}
              value={processFrom}
              onChoose={(process) => setProcessFrom(process?.code ?? '')}
            />
            <FormControlLabel
              control={<Checkbox checked={replace} onChange={(_event, yes) => setReplace(yes)} />}
              label={translate('staging.replace')}
            />
            <FormHelperText sx={{ mt: 0 }}>{translate('staging.replaceHelp')}</FormHelperText>
            {promote.error ? <ProblemAlert error={promote.error} /> : null}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(promote.data ? 'ra.action.close' : 'ra.action.cancel')}</Button>
        {promote.data ? null : (
          <Button
            variant="contained"
            disabled={reason.trim() === '' || promote.isPending}
            onClick={() => promote.mutate()}
          >
            {translate('staging.promote')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
