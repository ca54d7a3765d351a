import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

/** Leads to a dossier by its number; in words where it has none yet. */
export function DossierLink({ id, dossierNo }: { id: string; dossierNo: string | null }) {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to={`/dossiers/${encodeURIComponent(id)}/show`} sx={{ overflowWrap: 'anywhere' }}>
      {dossierNo ?? translate('migrations.unnumbered')}
    </Link>
  );
}
