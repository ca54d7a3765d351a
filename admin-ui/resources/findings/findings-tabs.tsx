import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { SectionTabs } from '../../shell/section-tabs.tsx';

const PAGES = [
  ['all', '/findings'],
  ['review', '/review-list'],
] as const;

/** From what is found in all drafts to what is used although something is wrong with it, and back. */
export function FindingsTabs({ at }: { at: (typeof PAGES)[number][0] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 2 }}>
      <SectionTabs
        title={translate('findings.title')}
        pages={PAGES.map(([page, to]) => ({ to, label: translate(`findings.tabs.${page}`), current: page === at }))}
      />
    </Box>
  );
}
