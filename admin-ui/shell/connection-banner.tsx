import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { connection } from '../providers/connection.ts';
import { useObservable } from '../providers/observable.ts';

/** Says that the network is slow or the server away, and that nothing typed is lost. */
export function ConnectionBanner() {
  const translate = useTranslate();
  const state = useObservable(connection);
  return (
    <div role="status" style={{ position: 'sticky', top: 48, zIndex: 1200 }}>
      {state === 'good' ? null : (
        <Alert severity={state === 'lost' ? 'warning' : 'info'} variant="filled" square>
          {translate(`app.connection.${state}`)}
        </Alert>
      )}
    </div>
  );
}
