import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HoldingPerson as Person } from '../../../../schemas/types/index.ts';

const foundBy = (words: string): string =>
  `/employees?${new URLSearchParams({ filter: JSON.stringify({ q: words }) })}`;

/** A person who would hold the dossier; said when the account cannot sign in. */
export function HoldingPerson({ person: { fullName, locked } }: { person: Person }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25 }}>
      <Link component={RouterLink} to={foundBy(fullName)}>
        {fullName}
      </Link>
      {locked ? (
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', color: 'error.main' }}>
          <LockIcon fontSize="inherit" aria-hidden />
          {translate('holders.locked')}
        </Box>
      ) : null}
    </Box>
  );
}
