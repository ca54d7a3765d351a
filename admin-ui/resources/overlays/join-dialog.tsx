import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { MadeOverlays, MakeOverlaysBody, ShapeGroup } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { JoinPreview } from './join-preview.tsx';

/** Chooses base and overlays of one shape, shows what would come of it, then makes the drafts. */
export function JoinDialog({ group, onClose }: { group: ShapeGroup; onClose(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const id = useId();
  const { processes } = group;
  const [base, setBase] = useState(group.base);
  const [own, setOwn] = useState(false);
  const [newBase, setNewBase] = useState({ processNo: '', processName: '' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const members = processes
    .map(({ processNo }) => processNo)
    .filter((code) => !left.has(code) && (own || code !== base));
  const complete = !own || (newBase.processNo.trim() !== '' && newBase.processName.trim() !== '');
  const make = useMutation({
    mutationFn(dryRun: boolean) {
      const body: MakeOverlaysBody = {
        base,
        members,
        reason: reason.trim() || '–',
        dryRun,
        ...(own ? { newBase } : {}),
      };
      return sendJson<MadeOverlays>(address('overlays'), { method: 'POST', body });
    },
    async onSuccess({ members: made }, dryRun) {
      if (dryRun) return;
      notify('overlays.done', { type: 'success', messageArgs: { smart_count: made.length } });
      await queries.invalidateQueries();
      onClose();
    },
  });
  function changed(change: () => void) {
    change();
    make.reset();
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{translate('overlays.joinTitle', { count: processes.length })}</DialogTitle>
      <DialogContent>
        <TextField
          select
          label={translate('overlays.joinBase')}
          value={base}
          onChange={({ target }) => changed(() => setBase(target.value))}
          sx={{ mt: 1 }}
        >
          {processes.map(({ processNo, processName }) => (
            <MenuItem key={processNo} value={processNo}>
              {processNo} · {processName}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Checkbox checked={own} onChange={(_event, yes) => changed(() => setOwn(yes))} />}
          label={translate('overlays.joinNew')}
        />
        {own ? (
          <>
            <TextField
              label={translate('overlays.newCode')}
              value={newBase.processNo}
              onChange={({ target }) => changed(() => setNewBase({ ...newBase, processNo: target.value }))}
              required
            />
            <TextField
              label={translate('overlays.newName')}
              value={newBase.processName}
              onChange={({ target }) => changed(() => setNewBase({ ...newBase, processName: target.value }))}
              required
            />
          </>
        ) : null}
        <FormGroup
          role="group"
          aria-labelledby={`${id}-members`}
          sx={{ maxHeight: 240, overflow: 'auto', flexWrap: 'nowrap' }}
        >
          <FormLabel id={`${id}-members`}>{translate('overlays.members')}</FormLabel>
          {processes
            .filter(({ processNo }) => own || processNo !== base)
            .map(({ processNo, processName }) => (
              <FormControlLabel
                key={processNo}
                control={
                  <Checkbox
                    size="small"
                    checked={!left.has(processNo)}
                    onChange={(_event, yes) =>
                      changed(() => {
                        const next = new Set(left);
                        if (yes) next.delete(processNo);
                        else next.add(processNo);
                        setLeft(next);
                      })
                    }
                  />
                }
                label={`${processNo} · ${processName}`}
              />
            ))}
        </FormGroup>
        <TextField
          label={translate('drafts.reason')}
          helperText={translate('drafts.reasonHelp')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
        />
        <Alert severity="info">{translate('overlays.codesNote')}</Alert>
        {make.error ? <ProblemAlert error={make.error} /> : null}
        {make.data ? <JoinPreview made={make.data} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button disabled={members.length === 0 || !complete || make.isPending} onClick={() => make.mutate(true)}>
          {translate('overlays.preview')}
        </Button>
        <Button
          variant="contained"
          disabled={!make.data || reason.trim() === '' || make.isPending}
          onClick={() => make.mutate(false)}
        >
          {translate('overlays.join')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
