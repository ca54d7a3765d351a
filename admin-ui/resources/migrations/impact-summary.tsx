import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { StepImpact } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { countsOf } from './impact-counts.ts';
import { fillOf, VERDICTS, VerdictWords } from './verdicts.tsx';

/** All running dossiers as one bar, cut by what becomes of them, with the counts beside it. */
export function ImpactSummary({ steps }: { steps: readonly StepImpact[] }) {
  const translate = useTranslate();
  const counts = countsOf(steps);
  return (
    <Box sx={{ my: 1 }}>
      <Box
        aria-hidden
        sx={{ display: 'flex', gap: '2px', height: 20, borderRadius: 1, overflow: 'hidden', bgcolor: 'action.hover' }}
      >
        {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <Box
            key={verdict}
            sx={{ flexGrow: counts[verdict], flexBasis: 0, minWidth: 6, background: fillOf(verdict) }}
          />
        ))}
      </Box>
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, listStyle: 'none', m: 0, mt: 1, p: 0 }}
      >
        {VERDICTS.map((verdict) => (
          <Box component="li" key={verdict} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Box aria-hidden sx={{ width: 24, height: 14, borderRadius: 0.5, background: fillOf(verdict) }} />
            <VerdictWords verdict={verdict} />
            <Typography component="span">
              {translate('migrations.dossiers', {
                smart_count: counts[verdict],
                count: formatCount(counts[verdict]),
              })}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
