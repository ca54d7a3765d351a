import Box from '@mui/material/Box';
import { useNavigate } from 'react-router-dom';
import type { SignedInUser } from '../../../schemas/types/index.ts';
import { FindBox } from '../dossiers/find-box.tsx';
import { listAddress } from './list-address.ts';
import { QueueCards } from './queue-cards.tsx';
import { UrgentDossiers } from './urgent-dossiers.tsx';

/** An officer's day: find one, see what waits, start with what is due first. */
export function OfficerWork({ user }: { user: SignedInUser }) {
  const navigate = useNavigate();
  return (
    <>
      <Box sx={{ maxWidth: 720 }}>
        <FindBox words="" onlyOnEnter onWords={(words) => navigate(listAddress(words === '' ? {} : { q: words }))} />
      </Box>
      <QueueCards user={user} />
      <UrgentDossiers />
    </>
  );
}
