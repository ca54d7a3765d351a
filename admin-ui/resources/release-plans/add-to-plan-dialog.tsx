import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DraftListItem, PublishItem } from '../../../schemas/types/index.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { itemsIn } from './plan-body.ts';
import { withItems } from './plan-items.ts';

const OPEN_PLANS = new URLSearchParams({
  filter: JSON.stringify({ state: 'new' }),
  sort: JSON.stringify(['savedAt', 'DESC']),
  range: JSON.stringify([0, 49]),
});

interface AddToPlanDialogProps {
  items: readonly PublishItem[];
  onClose(): void;
}

/** Puts definitions into a release that is being prepared, or into a new one. */
export function AddToPlanDialog({ items, onClose }: AddToPlanDialogProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const provider = useDataProvider();
  const queries = useQueryClient();
  const id = useId();
  const { data: plans, error } = useQuery({
    queryKey: ['release-plans', 'open'],
    queryFn: () => sendJson<DraftListItem[]>(`${address('release-plans')}?${OPEN_PLANS}`),
  });
  const add = useMutation({
    async mutationFn(code: string) {
      const record = await sendJson<DraftRecord>(address('release-plans', code));
      const body = { ...record.body, items: withItems(itemsIn(record.body), items) };
      await provider.update('release-plans', { id: code, data: { ...record, body }, previousData: record });
      return code;
    },
    async onSuccess(code) {
      await queries.invalidateQueries({ queryKey: ['release-plans'] });
      notify('releases.plan.added', { type: 'success', messageArgs: { smart_count: items.length } });
      navigate(`/release-plans/${encodeURIComponent(code)}`);
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={id}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id={id}>{translate('releases.plan.addTo', { smart_count: items.length })}</DialogTitle>
      <DialogContent>
        {error ? <ProblemAlert error={error} /> : null}
        {add.error ? <ProblemAlert error={add.error} /> : null}
        {plans?.length === 0 ? <Typography role="status">{translate('releases.plan.noneOpen')}</Typography> : null}
        <List disablePadding>
          {(plans ?? []).map(({ code, name }) => (
            <ListItemButton key={code} disabled={add.isPending} onClick={() => add.mutate(code)}>
              <ListItemText primary={name} secondary={code} sx={{ overflowWrap: 'anywhere' }} />
            </ListItemButton>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={() => navigate('/release-plans/create', { state: { items } })}>
          {translate('releases.plan.makeNew')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
