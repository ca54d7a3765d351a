import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

/** Says that these records take effect when they are saved. */
export function LiveNotice() {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {translate('people.live')}
    </Alert>
  );
}
