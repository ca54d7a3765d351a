import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierListItem } from '../../../schemas/types/index.ts';
import { DossierCard } from '../dossiers/list/dossier-cards.tsx';

interface DossierLinesProps {
  title: string;
  /** undefined while they are being read. */
  rows: DossierListItem[] | undefined;
  error: Error | null;
  empty: string;
}

/** A few dossiers under a heading. */
export function DossierLines({ title, rows, error, empty }: DossierLinesProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id}>
      <Typography id={id} component="h2" variant="subtitle1" sx={{ fontWeight: 600, px: 1.5, pt: 1.5 }}>
        {title}
      </Typography>
      {error ? <Alert severity="error">{translate(error.message, { _: error.message })}</Alert> : null}
      {rows === undefined && !error ? <Skeleton variant="rectangular" height={72} sx={{ m: 1.5 }} /> : null}
      {rows?.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 1.5 }}>
          {empty}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows?.map((row) => (
          <Box component="li" key={row.id} sx={{ borderTop: 1, borderColor: 'divider' }}>
            <DossierCard row={row} />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
