import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

const PAGES = { all: '/findings', review: '/review-list' } as const;

/** From what is found in all drafts to what is used although something is wrong with it, and back. */
export function FindingsTabs({ at }: { at: keyof typeof PAGES }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('findings.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, borderBottom: 1, borderColor: 'divider', mb: 2 }}
    >
      {(['all', 'review'] as const).map((page) => (
        <Link
          key={page}
          component={RouterLink}
          to={PAGES[page]}
          underline="none"
          aria-current={page === at ? 'page' : undefined}
          sx={{
            px: { xs: 1, sm: 2 },
            py: 1.5,
            fontWeight: 600,
            color: page === at ? 'primary.main' : 'text.secondary',
            borderBottom: page === at ? '3px solid' : '3px solid transparent',
          }}
        >
          {translate(`findings.tabs.${page}`)}
        </Link>
      ))}
    </Box>
  );
}
