import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Release } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { DefinitionLink } from './definition-link.tsx';
import { ReleaseLink } from './release-link.tsx';

function Origin({ label, children }: { label: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'contents' }}>
      <Typography component="dt" variant="body2" color="textSecondary" sx={{ mb: { xs: -1, sm: 0 } }}>
        {translate(label)}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

/** When a release was made, by whom, why, on what basis, and from when it holds. */
export function ReleaseFacts({ release }: { release: Release }) {
  const translate = useTranslate();
  const facts = [
    ['drafts.release.at', formatInstant(release.at)],
    ['drafts.release.validFrom', formatInstant(release.validFrom)],
    ['drafts.release.author', release.author],
    ['drafts.reason', release.reason],
    ['drafts.legalBasis', release.legalBasis || translate('drafts.release.noBasis')],
    ['releases.reach.label', translate(`releases.reach.${release.reach}.label`)],
  ] as const;
  const { plan, reverts } = release;
  return (
    <Paper
      variant="outlined"
      component="dl"
      sx={{ m: 0, p: 2, display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '180px 1fr' }, maxWidth: 800 }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="textSecondary" sx={{ mb: { xs: -1, sm: 0 } }}>
            {translate(label)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {value}
          </Typography>
        </Box>
      ))}
      {plan === undefined ? null : (
        <Origin label="releases.madeOf">
          <DefinitionLink kind="release-plan" code={plan} />
        </Origin>
      )}
      {reverts === undefined ? null : (
        <Origin label="releases.reverts">
          <ReleaseLink seq={reverts} />
        </Origin>
      )}
    </Paper>
  );
}
