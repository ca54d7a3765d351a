import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface PasswordDialogProps {
  username: string;
  /** Whether the account is there already and its sessions end. */
  existing: boolean;
  onSet(password: string): Promise<void>;
  onClose(): void;
}

/** As the server asks. */
const SHORTEST = 8;

/** A new password, typed twice and never shown. */
export function PasswordDialog({ username, existing, onSet, onClose }: PasswordDialogProps) {
  const translate = useTranslate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const words = 'people.account';
  const short = password !== '' && password.length < SHORTEST;
  const different = again !== '' && again !== password;
  async function set() {
    setBusy(true);
    try {
      await onSet(password);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="password-title">
      <DialogTitle id="password-title">{translate(`${words}.passwordTitle`, { username })}</DialogTitle>
      <DialogContent>
        {existing ? <DialogContentText>{translate(`${words}.endsSessions`)}</DialogContentText> : null}
        <TextField
          type="password"
          label={translate(`${words}.password`)}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          error={short || fault !== ''}
          helperText={fault || translate(short ? `${words}.tooShort` : `${words}.passwordHelp`)}
          slotProps={{ htmlInput: { autoComplete: 'new-password' } }}
          autoFocus
        />
        <TextField
          type="password"
          label={translate(`${words}.again`)}
          value={again}
          onChange={({ target }) => setAgain(target.value)}
          error={different}
          helperText={different ? translate(`${words}.different`) : ' '}
          slotProps={{ htmlInput: { autoComplete: 'new-password' } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || password.length < SHORTEST || again !== password} onClick={set}>
          {translate(existing ? `${words}.reset` : `${words}.create`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
