import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { namedPath } from '../../../engine/domain/process/named-path.ts';
import type { Draft, FollowBaseBody, OverlayState } from '../../../schemas/types/index.ts';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { DifferenceTable, shortened } from './difference-table.tsx';

interface FollowDialogProps {
  resource: string;
  code: string;
  state: OverlayState;
  onClose(): void;
}

/** Shows what the base changed, asks about what both changed, and takes it over into the draft. */
export function FollowDialog({ resource, code, state, onClose }: FollowDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const placeText = usePlaceText();
  const { getValues } = useFormContext();
  const id = useId();
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const { changes, conflicts, current } = state;
  const contested = new Set(conflicts.map(({ path }) => path));
  const plain = changes.filter(({ path }) => !contested.has(path));
  const follow = useMutation({
    mutationFn() {
      const body: FollowBaseBody = { current, takeBase: [...taken] };
      return sendJson<Draft>(address(resource, code, 'overlay', 'merge'), { method: 'POST', body });
    },
    async onSuccess() {
      notify('overlays.taken', { type: 'success' });
      await queries.invalidateQueries();
      refresh();
      onClose();
    },
  });
  const said = (text: string | undefined) => shortened(text) || translate('overlays.nothing');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{translate('overlays.takeTitle')}</DialogTitle>
      <DialogContent>
        <Typography variant="subtitle1" component="h3">
          {translate('overlays.changes')}
        </Typography>
        {plain.length > 0 ? (
          <DifferenceTable resource={resource} differences={plain.map((change) => ({ ...change, allowed: true }))} />
        ) : (
          <Typography>{translate('overlays.noChanges')}</Typography>
        )}
        {conflicts.length > 0 ? (
          <Typography variant="subtitle1" component="h3" sx={{ mt: 2 }}>
            {translate('overlays.conflicts')}
          </Typography>
        ) : null}
        {conflicts.map(({ path, base, own }, index) => (
          <FormControl key={path} component="fieldset" sx={{ display: 'block', mb: 1 }}>
            <FormLabel component="legend">{placeText(resource, namedPath(getValues('body'), path))}</FormLabel>
            <RadioGroup
              value={taken.has(index) ? 'base' : 'own'}
              onChange={(_event, choice) => {
                const next = new Set(taken);
                if (choice === 'base') next.add(index);
                else next.delete(index);
                setTaken(next);
              }}
            >
              <FormControlLabel
                value="own"
                control={<Radio />}
                label={translate('overlays.keepOwn', { text: said(own) })}
              />
              <FormControlLabel
                value="base"
                control={<Radio />}
                label={translate('overlays.takeBase', { text: said(base) })}
              />
            </RadioGroup>
          </FormControl>
        ))}
        {follow.error ? <ProblemAlert error={follow.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={follow.isPending} onClick={() => follow.mutate()}>
          {translate('overlays.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
