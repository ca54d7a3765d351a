import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

/** Said where no job was ever started. */
export function NoJobs() {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ mt: 1 }}>
      {translate('migrations.jobs.none')}
    </Alert>
  );
}
