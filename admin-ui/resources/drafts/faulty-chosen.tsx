import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ReleaseReadiness } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { readinessOf } from '../release-plans/plan-items.ts';
import { type ChosenDraft, faultyAmong } from './draft-row.ts';

const MOST = 5;

interface FaultyChosenProps {
  chosen: readonly ChosenDraft[];
  /** How each stands; what the list knew of errors until then. */
  readiness: ReleaseReadiness | undefined;
  onChange(chosen: ChosenDraft[]): void;
}

/** Those that no release will take, each with what is wrong beside its faults, and the way to leave them out. */
export function FaultyChosen({ chosen, readiness, onChange }: FaultyChosenProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const judged = readiness?.items ?? [];
  const faulty = chosen.filter((one) => {
    const found = readinessOf(one, judged);
    // What an offer lacks is told once, with what to add.
    return found
      ? found.errors > 0 || found.notes.some(({ blocks, code }) => blocks && code !== 'need-missing')
      : false;
  });
  const known = readiness ? faulty : faultyAmong(chosen.filter(({ retire }) => !retire));
  if (known.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ my: 1, '& .MuiAlert-message': { minWidth: 0 } }}
      action={
        known.length < chosen.length ? (
          <Button color="inherit" size="small" onClick={() => onChange(chosen.filter((one) => !known.includes(one)))}>
            {translate('drafts.leaveFaulty')}
          </Button>
        ) : undefined
      }
    >
      {translate('drafts.someFaulty', { smart_count: known.length })}
      {known.slice(0, MOST).map((one) => {
        const found = readinessOf(one, judged);
        return found?.notes
          .filter(({ blocks }) => blocks)
          .map(({ code, message }) => (
            <Box key={`${one.kind}/${one.code} ${code}`} sx={{ mt: 0.5 }}>
              {sentence(message)}
            </Box>
          ));
      })}
    </Alert>
  );
}
