import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface SectionProps {
  /** Key below `processes.sections`. */
  title: string;
  children: ReactNode;
}

/** A named part of a long form. */
export function Section({ title, children }: SectionProps) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600, borderBottom: 1, borderColor: 'divider' }}>
        {translate(`processes.sections.${title}`)}
      </Typography>
      {children}
    </Box>
  );
}

/** Fields beside each other where there is room. */
export function Columns({ children, wide = 2 }: { children: ReactNode; wide?: number }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: `repeat(${wide}, minmax(0, 1fr))` },
        columnGap: 2,
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}
