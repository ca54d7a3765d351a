import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { findingTitle } from '../../../engine/domain/process/finding-title.ts';
import type { PlacedFinding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';

/** Warnings that need no new word: what was said of them, and in which release. */
export function SaidBefore({ found }: { found: readonly PlacedFinding[] }) {
  const translate = useTranslate();
  const sentence = useSentence();
  if (found.length === 0) return null;
  const groups = Map.groupBy(
    found,
    ({ finding, acknowledged }) => `${finding.code} ${acknowledged?.release} ${acknowledged?.reason}`,
  );
  return (
    <Box component="details" sx={{ my: 1 }}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {translate('findings.before', { smart_count: found.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {[...groups].map(([key, some]) => (
          <li key={key}>
            {sentence(findingTitle(some.map(({ finding }) => finding)))}
            <Typography variant="body2" color="textSecondary">
              {translate('findings.beforeWhy', {
                release: some[0]?.acknowledged?.release,
                reason: some[0]?.acknowledged?.reason,
                smart_count: some.length,
              })}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
