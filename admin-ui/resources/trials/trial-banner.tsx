import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDossier } from '../dossiers/page/dossier-context.tsx';
import { PapersButton } from './papers-button.tsx';
import { RemoveTrialButton } from './remove-trial-button.tsx';
import { TrialDoubts } from './trial-doubts.tsx';
import { trialQuery } from './trial-queries.ts';
import { TrialSource } from './trial-source.tsx';

/** Says all over the top of the page that this is no real dossier, what it runs on and who sees it. */
export function TrialBanner() {
  const translate = useTranslate();
  const { id, dossier } = useDossier();
  const { data } = useQuery({ ...trialQuery(id), enabled: dossier.trial !== undefined });
  if (!dossier.trial) return null;
  return (
    <Paper
      component="section"
      aria-label={translate('trials.banner')}
      data-trial=""
      variant="outlined"
      sx={{ mt: 2, border: '3px dashed', borderColor: 'warning.dark', p: 2, display: 'grid', gap: 1 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <ScienceIcon aria-hidden />
        <Typography component="p" sx={{ fontWeight: 800, letterSpacing: 2, fontSize: 20 }}>
          {translate('trials.banner')}
        </Typography>
        <Box sx={{ ml: 'auto', display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {dossier.step?.final ? null : <PapersButton />}
          {data?.mayRemove ? <RemoveTrialButton id={id} processNo={dossier.trial.code} /> : null}
        </Box>
      </Box>
      <Typography variant="body2">{translate('trials.nothingReal')}</Typography>
      {data ? <TrialSource view={data} /> : null}
      {data && data.findings.length > 0 ? <TrialDoubts findings={data.findings} /> : null}
    </Paper>
  );
}
