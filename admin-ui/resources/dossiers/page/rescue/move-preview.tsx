import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PreviewFacts } from '../acts/preview-facts.tsx';
import type { ActPreview } from '../dossier-answers.ts';
import { ProblemList } from '../problem-list.tsx';
import { MoveLosses } from './move-losses.tsx';

interface MovePreviewProps {
  /** Whether enough is entered to ask. */
  complete: boolean;
  preview: { data: ActPreview | undefined; error: Error | null; current: boolean };
}

/** Who would get the dossier, by when, and what is withdrawn: read before anything is moved. */
export function MovePreview({ complete, preview: { data, error, current } }: MovePreviewProps) {
  const translate = useTranslate();
  const working = complete && !current && !error;
  return (
    <Box
      role="region"
      aria-live="polite"
      aria-label={translate('dossier.preview.title')}
      aria-busy={working}
      sx={{ bgcolor: 'background.default', borderRadius: 1, p: 2, minWidth: 0 }}
    >
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {translate('dossier.preview.title')}
      </Typography>
      {working ? <LinearProgress aria-label={translate('dossier.preview.working')} sx={{ mb: 1 }} /> : null}
      {complete ? null : <Typography variant="body2">{translate('rescue.move.chooseFirst')}</Typography>}
      {complete && error ? <ProblemList error={error} /> : null}
      {complete && !error && data ? (
        <>
          <PreviewFacts preview={data} />
          <MoveLosses after={data.dossier} />
        </>
      ) : null}
    </Box>
  );
}
