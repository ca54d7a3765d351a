import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

interface SectionTabsProps {
  /** What the pages have in common, for those who hear the page. */
  title: string;
  pages: readonly { to: string; label: string; current: boolean }[];
}

/** From a page to its sisters, and back. */
export function SectionTabs({ title, pages }: SectionTabsProps) {
  return (
    <Box
      component="nav"
      aria-label={title}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      {pages.map(({ to, label, current }) => (
        <Link
          key={to}
          component={RouterLink}
          to={to}
          underline="none"
          aria-current={current ? 'page' : undefined}
          sx={{
            px: { xs: 1, sm: 2 },
            py: 1.5,
            fontWeight: 600,
            color: current ? 'primary.main' : 'text.secondary',
            borderBottom: current ? '3px solid' : '3px solid transparent',
          }}
        >
          {label}
        </Link>
      ))}
    </Box>
  );
}
