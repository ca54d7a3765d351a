import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { handoverAddress, useOfficerHands } from './use-handover.ts';

/** Says what an officer holds and leads to its hand-over; nothing where nothing is held and nobody is waited for. */
export function HandoverOffer({ username }: { username: string }) {
  const translate = useTranslate();
  const { data } = useOfficerHands(username);
  const count = (data?.works ?? 0) + (data?.watches ?? 0);
  const alone = data?.roles.some(({ others }) => others === 0) ?? false;
  if (count === 0 && !alone) return null;
  return (
    <Alert
      severity="info"
      sx={{ my: 1 }}
      action={
        <Button component={Link} to={handoverAddress(username)} color="inherit" size="small">
          {translate('hands.handover.open')}
        </Button>
      }
    >
      {translate('hands.handover.lockOffer', { smart_count: count })}
      {alone ? ` ${translate('hands.handover.lockAlone')}` : ''}
    </Alert>
  );
}
