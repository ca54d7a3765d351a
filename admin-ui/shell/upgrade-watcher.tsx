import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useObservable } from '../providers/observable.ts';
import { unsaved } from '../providers/unsaved.ts';
import { newerBuild, reloadForUpgrade } from '../providers/upgrade.ts';

/** Reloads the page once the server serves a newer one and nothing unsaved is open. */
export function UpgradeWatcher() {
  const translate = useTranslate();
  const newer = useObservable(newerBuild);
  const typing = useObservable(unsaved);
  const reload = newer && !typing;
  useEffect(() => {
    if (reload) reloadForUpgrade();
  }, [reload]);
  if (!newer) return null;
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" onClick={reloadForUpgrade}>
          {translate('app.upgrade.now')}
        </Button>
      }
    >
      {translate('app.upgrade.ready')}
    </Alert>
  );
}
