import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { namedPath } from '../../engine/domain/process/named-path.ts';
import { formatInstant } from '../fields/formats.ts';
import { usePlaceText } from '../fields/use-place-text.ts';
import { type ConflictRequest, conflictRequest } from '../providers/conflict.ts';
import { useObservable } from '../providers/observable.ts';

const shown = (value: unknown, nothing: string): string =>
  value === undefined || value === '' ? nothing : typeof value === 'string' ? value : JSON.stringify(value, null, 1);

function Choices({ request }: { request: ConflictRequest }) {
  const translate = useTranslate();
  const [theirs, setTheirs] = useState<ReadonlySet<number>>(new Set());
  const placeText = usePlaceText();
  const nothing = translate('app.conflict.nothing');
  const { author, savedAt, conflicts, merged } = request;

  function choose(index: number, side: string) {
    const next = new Set(theirs);
    if (side === 'theirs') next.add(index);
    else next.delete(index);
    setTheirs(next);
  }

  return (
    <Dialog open maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('app.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('app.conflict.who', { author, at: formatInstant(savedAt) })}</DialogContentText>
        {conflicts.map(({ path, base, mine, theirs: other }, index) => (
          <RadioGroup
            key={path}
            value={theirs.has(index) ? 'theirs' : 'mine'}
            onChange={(_event, side) => choose(index, side)}
            aria-label={path}
            sx={{ mt: 2, p: 1.5, border: '1px solid #cbd2d9', borderRadius: 2 }}
          >
            <Typography variant="subtitle2" component="h3">
              {translate('app.conflict.place')}: {placeText(request.resource, namedPath(merged, path))}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-wrap' }}>
              {translate('app.conflict.was')}: {shown(base, nothing)}
            </Typography>
            <FormControlLabel
              value="mine"
              control={<Radio />}
              label={`${translate('app.conflict.mine')}: ${shown(mine, nothing)}`}
            />
            <FormControlLabel
              value="theirs"
              control={<Radio />}
              label={`${translate('app.conflict.theirs')}: ${shown(other, nothing)}`}
            />
          </RadioGroup>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={request.giveUp}>{translate('app.conflict.edit')}</Button>
        <Button variant="contained" onClick={() => request.choose(request.join(theirs))}>
          {translate('app.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Where two people changed the same place of one draft, somebody chooses; everything else has been joined. */
export function ConflictDialog() {
  const request = useObservable(conflictRequest);
  return request ? <Choices request={request} /> : null;
}
