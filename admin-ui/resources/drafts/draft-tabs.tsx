import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

const PAGES = {
  drafts: '/drafts',
  plans: '/release-plans',
  agenda: '/drafts/agenda',
  releases: '/drafts/releases',
} as const;

/** From the drafts to the releases that were made of them, and back. */
export function DraftTabs({ at }: { at: keyof typeof PAGES }) {
  const translate = useTranslate();
  const pages = ['drafts', 'plans', 'agenda', 'releases'] as const;
  return (
    <Box
      component="nav"
      aria-label={translate('drafts.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      {pages.map((page) => (
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
          {translate(`drafts.tabs.${page}`)}
        </Link>
      ))}
    </Box>
  );
}
