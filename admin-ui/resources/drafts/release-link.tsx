import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

/** Leads to one release. */
export function ReleaseLink({ seq }: { seq: number }) {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to={`/drafts/releases/${seq}`}>
      {translate('drafts.release.number', { seq })}
    </Link>
  );
}
