import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface ReasonDialogProps {
  title: string;
  /** What it does. */
  help?: ReactNode;
  /** What else is asked, above the reason. */
  children?: ReactNode;
  /** What the reason is called; *Lý do* where nothing else is said. */
  label?: string;
  reasonHelp?: string;
  firstReason?: string;
  /** What is asked below the reason. */
  after?: ReactNode;
  button: string;
  /** It takes something away. */
  takesAway?: boolean;
  /** Whether what else is asked can be sent. */
  ready?: boolean;
  sending: boolean;
  /** Why the server said no. */
  problem?: ReactNode;
  onClose(): void;
  /** The reason, trimmed and never empty. */
  onSend(reason: string): void;
}

/** Something that is done with a reason, and never without; not left while it is being sent. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, help, children, label, reasonHelp, firstReason = '', after, button } = props;
  const { takesAway = false, ready = true, sending, problem, onClose, onSend } = props;
  const translate = useTranslate();
  const heading = useId();
  const [reason, setReason] = useState(firstReason);
  return (
    <Dialog open onClose={sending ? () => undefined : onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent>
        {help ? <DialogContentText sx={{ mb: 1 }}>{help}</DialogContentText> : null}
        {children}
        <TextField
          label={label ?? translate('drafts.reason')}
          helperText={reasonHelp}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          autoFocus={children === undefined}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        {after}
        {problem}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={sending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          {...(takesAway ? { color: 'error' as const } : {})}
          disabled={!ready || reason.trim() === ''}
          loading={sending}
          onClick={() => onSend(reason.trim())}
        >
          {button}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
