import CopyIcon from '@mui/icons-material/ContentCopy';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { useDossier } from '../dossier-context.tsx';
import { logQuery } from '../dossier-queries.ts';
import { HolderNames } from '../holder-names.tsx';
import { timelineOf } from '../log/timeline.ts';

interface MovedNoticeProps {
  /** seq of the dossier when the form was opened. */
  since: number;
  note: string;
}

/** Somebody moved the dossier while this form was open: who, when, what, and where it is now. Nothing typed is lost. */
export function MovedNotice({ since, note }: MovedNoticeProps) {
  const translate = useTranslate();
  const { id, dossier } = useDossier();
  const { data } = useQuery(logQuery(id));
  const acts = timelineOf(data ?? []).filter(({ seq, toStep }) => seq > since && toStep !== '');
  const { step } = dossier;
  return (
    <Alert severity="warning" data-moved="">
      <AlertTitle>
        {translate('dossier.moved.title', { who: step?.enteredBy ?? '', at: formatInstant(step?.enteredAt) })}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {acts.map(({ seq, at, who, actionName, toStep, note: why }) => (
          <li key={seq}>
            {translate('dossier.moved.act', { at: formatInstant(at), who: who.name, act: actionName, step: toStep })}
            {why ? `: ${why}` : ''}
          </li>
        ))}
      </Box>
      <Box sx={{ mt: 1 }}>
        {translate('dossier.moved.now', { step: step?.stepName ?? '' })} <HolderNames dossier={dossier} />
      </Box>
      {note.trim() ? (
        <Box sx={{ mt: 1.5 }}>
          {translate('dossier.moved.kept')}
          <Box sx={{ my: 1, p: 1, bgcolor: 'background.paper', whiteSpace: 'pre-wrap', borderRadius: 1 }}>{note}</Box>
          {navigator.clipboard ? (
            <Button size="small" startIcon={<CopyIcon />} onClick={() => void navigator.clipboard.writeText(note)}>
              {translate('dossier.moved.copy')}
            </Button>
          ) : null}
        </Box>
      ) : null}
    </Alert>
  );
}
