import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useLocale, useTranslate } from 'react-admin';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';
import { signInRequest } from '../providers/session-gate.ts';
import { SignInForm } from '../sign-in/sign-in-form.tsx';

/** Asks for the password over the open page; waiting requests then go on and nothing typed is lost. */
export function SignInDialog() {
  const translate = useTranslate();
  const locale = useLocale();
  const request = useObservable(signInRequest);
  const username = useObservable(session)?.user.username ?? '';
  if (!request) return null;
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby="session-ended">
      <DialogTitle id="session-ended">{translate('app.session.ended')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('app.session.endedHelp')}</DialogContentText>
        <SignInForm
          locale={locale === 'en' ? 'en' : 'vi'}
          username={username}
          onSignedIn={(signedIn) => {
            request.done(signedIn);
            // Another person sees other things: what the page shows belongs to the one before.
            if (signedIn.user.username !== username) window.location.assign('/admin/');
          }}
        />
        <Button
          sx={{ mt: 1 }}
          onClick={() => {
            request.giveUp();
            window.location.assign('/admin/');
          }}
        >
          {translate('app.session.other')}
        </Button>
      </DialogContent>
    </Dialog>
  );
}
