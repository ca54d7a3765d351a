import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DraftState, PublishItem } from '../../../schemas/types/index.ts';
import { API, sendJson } from '../../providers/http-client.ts';
import type { DraftRow } from '../drafts/draft-row.ts';
import { useKindName } from '../drafts/kind-name.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

const OFFERED = 50;
const STATES = ['changed', 'new', 'in-force'] as const satisfies DraftState[];

interface AddItemsDialogProps {
  /** Keys `kind/code` of what is there already. */
  present: ReadonlySet<string>;
  onAdd(items: PublishItem[]): void;
  onClose(): void;
}

function useDrafts(q: string, state: DraftState) {
  const query = new URLSearchParams({
    filter: JSON.stringify({ state, ...(q.trim() === '' ? {} : { q }) }),
    range: JSON.stringify([0, OFFERED - 1]),
  });
  return useQuery({
    queryKey: ['drafts', 'to-add', q, state],
    queryFn: ({ signal }) => sendJson<DraftRow[]>(`${API}/drafts?${query}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Chooses drafts for a release out of all that have something new; with words also out of everything in force. */
export function AddItemsDialog({ present, onAdd, onClose }: AddItemsDialogProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const id = useId();
  const [q, setQ] = useState('');
  const [state, setState] = useState<DraftState>('changed');
  const [chosen, setChosen] = useState<ReadonlyMap<string, PublishItem>>(new Map());
  const { data = [], error, isFetching } = useDrafts(q, state);
  const offered = data.filter((row) => !present.has(row.id));

  function toggle({ id: key, kind, code, revision }: DraftRow) {
    const next = new Map(chosen);
    if (!next.delete(key)) next.set(key, { kind, code, revision });
    setChosen(next);
  }

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('releases.add.title')}</DialogTitle>
      <DialogContent>
        <TextField
          label={translate('drafts.search')}
          value={q}
          onChange={({ target }) => setQ(target.value)}
          autoFocus
          sx={{ mt: 1 }}
        />
        <Stack
          direction="row"
          role="group"
          aria-label={translate('drafts.state')}
          sx={{ flexWrap: 'wrap', gap: 1, my: 1 }}
        >
          {STATES.map((one) => (
            <Chip
              key={one}
              clickable
              color={state === one ? 'primary' : 'default'}
              aria-pressed={state === one}
              onClick={() => setState(one)}
              label={translate(`drafts.states.${one}`)}
            />
          ))}
        </Stack>
        {error ? <ProblemAlert error={error} /> : null}
        {offered.length === 0 && !isFetching ? (
          <Typography role="status">{translate('drafts.noneFit')}</Typography>
        ) : null}
        <List dense disablePadding>
          {offered.map((row) => (
            <ListItem key={row.id} disablePadding>
              <FormControlLabel
                control={<Checkbox size="small" checked={chosen.has(row.id)} onChange={() => toggle(row)} />}
                label={
                  <>
                    {kindName(row.kind)} <strong>{row.code}</strong> · {row.name}
                  </>
                }
                slotProps={{ typography: { variant: 'body2', sx: { overflowWrap: 'anywhere' } } }}
              />
            </ListItem>
          ))}
        </List>
        {data.length === OFFERED ? (
          <Typography variant="body2" color="textSecondary">
            {translate('releases.add.more')}
          </Typography>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={chosen.size === 0}
          onClick={() => {
            onAdd([...chosen.values()]);
            onClose();
          }}
        >
          {translate('releases.add.add', { smart_count: chosen.size })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
