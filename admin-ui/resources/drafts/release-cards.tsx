import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { formatInstant } from '../../fields/formats.ts';
import { ReleaseLink } from './release-link.tsx';
import type { ReleaseRow } from './releases-page.tsx';
import { useReleaseText } from './use-release-text.ts';

/** The releases as cards, for narrow screens. */
export function ReleaseCards() {
  const translate = useTranslate();
  const text = useReleaseText();
  const { data = [] } = useListContext<ReleaseRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {data.map(({ seq, at, author, reason, legalBasis, items }) => (
        <Paper component="li" key={seq} variant="outlined" sx={{ p: 1.5, mb: 1, overflowWrap: 'anywhere' }}>
          <ReleaseLink seq={seq} />
          <Typography>{reason}</Typography>
          {legalBasis ? (
            <Typography variant="body2">
              {translate('drafts.legalBasis')}: {legalBasis}
            </Typography>
          ) : null}
          <Typography variant="body2">{text(items)}</Typography>
          <Typography variant="body2" color="textSecondary">
            {formatInstant(at)} · {author}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}
