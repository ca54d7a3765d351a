import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TrialView } from '../../../schemas/types/index.ts';
import { useInLanguage } from '../dossiers/page/in-language.ts';

const SHOWN = 50;

/** What was wrong with the drafts when the trial was opened: faults first. */
export function TrialDoubts({ findings }: Pick<TrialView, 'findings'>) {
  const translate = useTranslate();
  const say = useInLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const doubts = findings.filter(({ finding }) => finding.severity !== 'info');
  const rank = { error: 0, warning: 1, info: 2 };
  const sorted = doubts.toSorted((one, other) => rank[one.finding.severity] - rank[other.finding.severity]);
  if (doubts.length === 0) return null;
  return (
    <Box>
      <Button size="small" color="inherit" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {translate('trials.doubts', { smart_count: doubts.length })}
      </Button>
      {open ? (
        <Box component="ul" id={id} sx={{ m: 0, pl: 2.5, fontSize: 14, overflowWrap: 'anywhere' }}>
          {sorted.slice(0, SHOWN).map(({ kind, code, finding }) => (
            <li key={`${kind} ${code} ${finding.path} ${finding.code} ${finding.value ?? ''}`}>
              <strong>{translate(`trials.severity.${finding.severity}`)}:</strong> {say(finding.message)}
            </li>
          ))}
          {sorted.length > SHOWN ? <li>{translate('trials.more', { smart_count: sorted.length - SHOWN })}</li> : null}
        </Box>
      ) : null}
    </Box>
  );
}
