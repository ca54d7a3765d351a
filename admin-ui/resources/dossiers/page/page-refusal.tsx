import LostIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ServerProblem } from '../../../providers/problem.ts';

interface PageRefusalProps {
  id: string;
  error: Error | null;
  retry(): void;
}

/** What stands there instead of a dossier that does not exist, may not be seen, or could not be fetched. */
export function PageRefusal({ id, error, retry }: PageRefusalProps) {
  const translate = useTranslate();
  const lost = error instanceof ServerProblem && (error.status === 404 || error.status === 403);
  const says = error instanceof ServerProblem ? error.message : translate(error?.message ?? 'dossier.refused.failed');
  return (
    <Paper variant="outlined" sx={{ mt: 2, p: { xs: 2, md: 4 }, textAlign: 'center' }} role="alert">
      <Title title={translate('dossier.refused.title')} />
      <LostIcon sx={{ fontSize: 48, color: 'text.secondary' }} aria-hidden />
      <Typography variant="h5" component="h2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {lost ? translate('dossier.refused.lost', { id }) : translate('dossier.refused.failed')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {lost ? translate('dossier.refused.why') : says}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
        <Button component={Link} to="/dossiers" variant="contained">
          {translate('dossier.refused.list')}
        </Button>
        <Button onClick={retry}>{translate('dossier.refused.retry')}</Button>
      </Box>
    </Paper>
  );
}
