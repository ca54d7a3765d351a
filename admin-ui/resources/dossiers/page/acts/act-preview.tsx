import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActPreview, OfferedAction } from '../dossier-answers.ts';
import { ProblemList } from '../problem-list.tsx';
import { needsNote } from './act-input.ts';
import { PreviewFacts } from './preview-facts.tsx';

interface ActPreviewBoxProps {
  action: OfferedAction;
  complete: boolean;
  preview: { data: ActPreview | undefined; error: Error | null; current: boolean };
}

/** *Sẽ diễn ra gì?*, read before confirming: the server decides the act without doing it. */
export function ActPreviewBox({ action, complete, preview: { data, error, current } }: ActPreviewBoxProps) {
  const translate = useTranslate();
  return (
    <Box
      role="region"
      aria-live="polite"
      aria-label={translate('dossier.preview.title')}
      aria-busy={complete && !current && !error}
      sx={{ bgcolor: 'background.default', borderRadius: 1, p: 2, minWidth: 0, alignSelf: 'start' }}
    >
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {translate('dossier.preview.title')}
      </Typography>
      {complete && !current && !error ? (
        <LinearProgress aria-label={translate('dossier.preview.working')} sx={{ mb: 1 }} />
      ) : null}
      {!complete ? (
        <Typography variant="body2">
          {action.postStepName ? `${translate('dossier.preview.step')}: ${action.postStepName}. ` : ''}
          {translate(needsNote(action) ? 'dossier.preview.needsReason' : 'dossier.preview.needsInput')}
        </Typography>
      ) : null}
      {complete && error ? <ProblemList error={error} /> : null}
      {complete && !error && data ? <PreviewFacts preview={data} /> : null}
    </Box>
  );
}
