import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface CardProps {
  title: string;
  /** What can be done with the whole card, beside its title. */
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A titled part of the page, a landmark of its own. */
export function Card({ title, actions, children, className }: CardProps) {
  const heading = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      sx={{ p: 2, minWidth: 0 }}
      {...(className === undefined ? {} : { className })}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
        <Typography id={heading} variant="subtitle1" component="h3" sx={{ fontWeight: 700, flex: 1 }}>
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  );
}
