import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { OfficerHands } from '../../../../schemas/types/index.ts';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { jobAddress } from '../../migrations/job-address.ts';
import { FormSection } from '../../shared-configs/form-section.tsx';
import { type Officer, OfficerPicker } from '../officer-picker.tsx';
import { useReassignMany } from './use-handover.ts';

/** Who takes over, why, and the one press; the report of every dossier comes next. */
export function HandoverForm({ hands: { username, works, watches } }: { hands: OfficerHands }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [to, setTo] = useState<Officer[]>([]);
  const [toRoles, setToRoles] = useState(false);
  const [reason, setReason] = useState('');
  const send = useReassignMany();
  const ready = reason.trim() !== '' && (toRoles || to.length > 0);
  const confirm = () =>
    send.mutate(
      { from: username, to: toRoles ? [] : to.map((officer) => officer.username), reason: reason.trim() },
      { onSuccess: ({ job }) => navigate(jobAddress(job.id)) },
    );
  return (
    <FormSection title="hands.handover.to">
      {toRoles ? null : (
        <OfficerPicker
          label={translate('hands.handover.to')}
          help={translate('hands.handover.toHelp')}
          value={to}
          onChange={setTo}
          without={username}
          required
        />
      )}
      <FormControlLabel
        control={<Checkbox checked={toRoles} onChange={({ target }) => setToRoles(target.checked)} />}
        label={translate('hands.handover.toRoles')}
      />
      <TextField
        label={translate('drafts.reason')}
        helperText={translate('hands.handover.reasonHelp')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        required
        fullWidth
        multiline
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      {send.error ? <ProblemAlert error={send.error} /> : null}
      <Button variant="contained" disabled={!ready} loading={send.isPending} onClick={confirm} sx={{ mt: 1 }}>
        {translate('hands.handover.do', { smart_count: works + watches })}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate('hands.handover.report')}
      </Typography>
    </FormSection>
  );
}
