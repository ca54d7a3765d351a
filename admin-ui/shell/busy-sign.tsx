import CircularProgress from '@mui/material/CircularProgress';
import { RefreshIconButton, useLoading, useTranslate } from 'react-admin';

/** Reads the page again; while something is read or saved it says so. */
export function BusySign() {
  const translate = useTranslate();
  if (!useLoading()) return <RefreshIconButton />;
  return (
    <CircularProgress
      color="inherit"
      size={20}
      thickness={6}
      sx={{ m: 1.25 }}
      aria-label={translate('ra.page.loading')}
    />
  );
}
