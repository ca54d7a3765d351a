import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImpactDifference } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';

const MATTERS = ['deadline', 'fee', 'papers'] as const;

/** One difference as a line: what, where, from what to what. */
export function useDifferenceLine(): (difference: ImpactDifference) => string {
  const translate = useTranslate();
  const sentence = useSentence();
  return ({ what, where, before, after }) =>
    translate('migrations.differences.line', {
      what: translate(`migrations.differences.${what}`),
      where: where || translate('migrations.differences.whole'),
      before: sentence(before),
      after: sentence(after),
    });
}

/** Time limits, fees and papers that would be otherwise from a step on: how many of each, and which behind a button. */
export function DifferenceList({ differences }: { differences: readonly ImpactDifference[] }) {
  const translate = useTranslate();
  const line = useDifferenceLine();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (differences.length === 0) return null;
  const counts = MATTERS.flatMap((matter) => {
    const count = differences.filter(({ what }) => what === matter).length;
    return count === 0 ? [] : [`${translate(`migrations.differences.${matter}`)} ${count}`];
  });
  return (
    <>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} sx={{ px: 0 }}>
        {translate('migrations.differences.title', { counts: counts.join(', ') })}
      </Button>
      <Collapse in={open} id={id} unmountOnExit>
        {differences.map((difference) => (
          <Typography key={JSON.stringify(difference)} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {line(difference)}
          </Typography>
        ))}
      </Collapse>
    </>
  );
}
