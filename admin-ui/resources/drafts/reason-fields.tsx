import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

/** Why something changes, and what it rests on; as typed. */
export interface Reasons {
  reason: string;
  legalBasis: string;
}

/** What was typed as it is sent: nothing where nothing was typed. */
export const reasonsOf = ({ reason, legalBasis }: Reasons): { reason: string; legalBasis?: string } => ({
  reason: reason.trim(),
  ...(legalBasis.trim() === '' ? {} : { legalBasis: legalBasis.trim() }),
});

interface ReasonFieldsProps {
  reasons: Reasons;
  onChange(reasons: Reasons): void;
}

/** Reason and legal basis, kept with every change that is put into effect. */
export function ReasonFields({ reasons, onChange }: ReasonFieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate('drafts.reason')}
        helperText={translate('drafts.reasonHelp')}
        value={reasons.reason}
        onChange={({ target }) => onChange({ ...reasons, reason: target.value })}
        required
        autoFocus
        multiline
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      <TextField
        label={translate('drafts.legalBasis')}
        helperText={translate('drafts.legalBasisHelp')}
        value={reasons.legalBasis}
        onChange={({ target }) => onChange({ ...reasons, legalBasis: target.value })}
      />
    </>
  );
}
