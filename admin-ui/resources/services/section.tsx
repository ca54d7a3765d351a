import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface SectionProps {
  id: string;
  /** Key of the heading. */
  title: string;
  children: ReactNode;
}

/** A part of a long form under its own heading. */
export function Section({ id, title, children }: SectionProps) {
  const translate = useTranslate();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Typography id={id} variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate(title)}
      </Typography>
      {children}
    </Paper>
  );
}
