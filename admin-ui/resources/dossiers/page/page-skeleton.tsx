import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { COLUMNS } from './columns.ts';

const block = (height: number) => (
  <Paper variant="outlined" sx={{ p: 2 }}>
    <Skeleton width="40%" height={28} />
    <Skeleton variant="rounded" height={height} />
  </Paper>
);

/** The page before its dossier is there, in the same places. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('dossier.loading')} sx={{ mt: 2, display: 'grid', gap: 2 }}>
      {block(90)}
      <Box sx={COLUMNS}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {block(120)}
          {block(240)}
        </Box>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {block(140)}
          {block(140)}
        </Box>
      </Box>
    </Box>
  );
}
