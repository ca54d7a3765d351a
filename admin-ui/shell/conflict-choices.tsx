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
import type { Change } from '../../schemas/types/index.ts';
import { useSentence } from '../fields/findings.tsx';
import { formatInstant } from '../fields/formats.ts';
import { usePlaceText } from '../fields/use-place-text.ts';
import type { ConflictRequest } from '../providers/conflict.ts';
import { kindOf } from '../providers/kinds.ts';
import { sentenceWithin } from '../resources/changes/change-groups.ts';
import { contestedAt } from '../resources/changes/contested.ts';

const LONGEST = 300;

/** A bare value, cut: what matters of it is told in words. */
function shown(value: unknown, nothing: string): string {
  if (value === undefined || value === '') return nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Whether the sentence leaves out the text it is about: then the text itself is what a person chooses by. */
const leavesOut = ({ after, sentence }: Change): boolean => typeof after === 'string' && !sentence.vi.includes(after);

/** What one side did, sentence by sentence; the bare value where a sentence says less. */
function useSideText(): (changes: readonly Change[], value: string) => string {
  const sentence = useSentence();
  return (changes, value) =>
    changes.length === 0 || changes.some(leavesOut)
      ? value
      : changes.map((change) => sentence(sentenceWithin(change))).join('; ');
}

/** The contested places in words; at each one side is chosen. */
export function ConflictChoices({ request }: { request: ConflictRequest }) {
  const translate = useTranslate();
  const [theirs, setTheirs] = useState<ReadonlySet<number>>(new Set());
  const placeText = usePlaceText();
  const sideText = useSideText();
  const sentence = useSentence();
  const nothing = translate('app.conflict.nothing');
  const { author, savedAt, conflicts, merged } = request;
  const { kind } = kindOf(request.resource);

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
        {conflicts.map((conflict, index) => {
          const { path, base, mine, theirs: other } = conflict;
          const contested = contestedAt(kind, merged, conflict);
          const place = placeText(request.resource, namedPath(merged, path));
          return (
            <RadioGroup
              key={path}
              value={theirs.has(index) ? 'theirs' : 'mine'}
              onChange={(_event, side) => choose(index, side)}
              aria-label={place}
              sx={{ mt: 2, p: 1.5, border: '1px solid #cbd2d9', borderRadius: 2, overflowWrap: 'anywhere' }}
            >
              <Typography variant="subtitle2" component="h3">
                {contested.place ? sentence(contested.place) : place}
              </Typography>
              <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-wrap' }}>
                {place} · {translate('app.conflict.was')}: {shown(base, nothing)}
              </Typography>
              <FormControlLabel
                value="mine"
                control={<Radio />}
                label={`${translate('app.conflict.mine')}: ${sideText(contested.mine, shown(mine, nothing))}`}
              />
              <FormControlLabel
                value="theirs"
                control={<Radio />}
                label={`${translate('app.conflict.theirs')}: ${sideText(contested.theirs, shown(other, nothing))}`}
              />
            </RadioGroup>
          );
        })}
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
