import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

/** On which text a simulation runs: what is typed, saved or not, or the saved draft while what is typed cannot be read. */
export function SourceNote({ current }: { current: boolean }) {
  const translate = useTranslate();
  return (
    <Alert severity={current ? 'info' : 'warning'} sx={{ mb: 2 }}>
      {translate(current ? 'simulations.onForm' : 'simulations.onSaved')}
    </Alert>
  );
}
