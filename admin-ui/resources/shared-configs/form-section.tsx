import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface FormSectionProps {
  /** Key of the heading. */
  title: string;
  /** Key of a sentence below it. */
  help?: string;
  children: ReactNode;
  /** Beside the heading. */
  action?: ReactNode;
}

/** A named group of fields of a long form. */
export function FormSection({ title, help, children, action }: FormSectionProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography id={id} variant="subtitle1" component="h3" sx={{ fontWeight: 600, flexGrow: 1 }}>
          {translate(title)}
        </Typography>
        {action}
      </Box>
      {help ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate(help)}
        </Typography>
      ) : null}
      {/* As wide as the page whatever stands inside: a wide table scrolls in its own box. */}
      <Box sx={{ width: 0, minWidth: '100%' }}>{children}</Box>
    </Paper>
  );
}

/** Fields beside each other where there is room, below each other where there is not. */
export function FieldColumns({ children, wide = 2 }: { children: ReactNode; wide?: 2 | 3 }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'repeat(2, minmax(0, 1fr))',
          md: `repeat(${wide}, minmax(0, 1fr))`,
        },
        columnGap: 2,
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}
