import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { lostByMove } from './lost-by-move.ts';

/** What a move takes away, in words; nothing where nothing is lost. */
export function MoveLosses({ after }: { after: DossierView }) {
  const translate = useTranslate();
  const title = useId();
  const { dossier } = useDossier();
  const { holders, stepDueDate, supplement, closes } = lostByMove(dossier, after);
  const losses = [
    holders.length > 0 && translate('rescue.move.lost.holders', { who: holders.join(', ') }),
    stepDueDate !== null && translate('rescue.move.lost.stepDue', { at: formatInstant(stepDueDate) }),
    supplement && translate('rescue.move.lost.supplement'),
    closes && translate('rescue.move.lost.closes'),
  ].filter((loss) => typeof loss === 'string');
  if (losses.length === 0) return null;
  return (
    <>
      <Typography variant="subtitle2" component="h3" id={title} sx={{ mt: 2 }}>
        {translate('rescue.move.lost.title')}
      </Typography>
      <Typography component="ul" variant="body2" aria-labelledby={title} sx={{ m: 0, pl: 2.5 }}>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </Typography>
    </>
  );
}
