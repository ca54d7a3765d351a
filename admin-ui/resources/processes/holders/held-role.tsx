import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HeldRole as Role } from '../../../../schemas/types/index.ts';
import { HoldingPerson } from './holding-person.tsx';

const SHOWN = 8;

/** A role of a step and who holds it at the agency. */
export function HeldRole({ role }: { role: Role }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? role.people : role.people.slice(0, SHOWN);
  const more = role.people.length - shown.length;
  return (
    <Box component="li" sx={{ py: 0.25, typography: 'body2' }}>
      <Link
        component={RouterLink}
        variant="body2"
        to={`/roles/${encodeURIComponent(role.roleCode)}`}
        sx={{ fontWeight: 600 }}
      >
        {role.roleName}
      </Link>
      {role.moderator ? null : (
        <Chip size="small" variant="outlined" label={translate('holders.watches')} sx={{ ml: 1 }} />
      )}
      {role.conditional ? (
        <Chip size="small" variant="outlined" label={translate('holders.conditional')} sx={{ ml: 1 }} />
      ) : null}
      {': '}
      {role.people.length === 0 ? (
        <Typography component="span" variant="body2" color="textSecondary">
          {translate('holders.nobody')}
        </Typography>
      ) : (
        shown.map((person, index) => (
          <span key={person.username}>
            {index > 0 ? ', ' : ''}
            <HoldingPerson person={person} />
          </span>
        ))
      )}
      {more > 0 ? (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('holders.more', { smart_count: more })}
        </Button>
      ) : null}
    </Box>
  );
}
