import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DelegationState, DelegationView } from '../../../../schemas/types/index.ts';
import { formatInstant } from '../../../fields/formats.ts';
import { useCodeNames } from '../../../fields/use-code-options.ts';
import { RevokeDialog } from './revoke-dialog.tsx';

const LOOK = {
  running: 'success',
  coming: 'info',
  idle: 'warning',
  ended: 'default',
  revoked: 'default',
} as const satisfies Record<DelegationState, string>;
const OPEN: ReadonlySet<DelegationState> = new Set(['running', 'coming', 'idle']);

/** One delegation: who for whom, when, for what, how it stands; and taking it back. */
export function DelegationRow({ delegation }: { delegation: DelegationView }) {
  const translate = useTranslate();
  const [revoking, setRevoking] = useState(false);
  const { fromName, toName, from, until, state, reason, serviceCodes, agencies, revokedAt } = delegation;
  const services = useCodeNames('services', serviceCodes);
  const places = useCodeNames('agencies', agencies);
  const only = [
    ...serviceCodes.map((code) => services.nameOf(code) || code),
    ...agencies.map((code) => places.nameOf(code) || code),
  ];
  const period = translate('hands.delegations.period', { from: formatInstant(from), until: formatInstant(until) });
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5, mb: 1, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ flex: 1, minWidth: 200 }}>
          <strong>{fromName}</strong> → <strong>{toName}</strong>
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={LOOK[state]}
          label={translate(`hands.delegations.state.${state}`)}
          sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
        />
        {OPEN.has(state) ? (
          <Button size="small" color="error" onClick={() => setRevoking(true)}>
            {translate('hands.delegations.revoke')}
          </Button>
        ) : null}
      </Box>
      <Typography variant="body2">
        {period}
        {revokedAt ? ` · ${translate('hands.delegations.revokedAt', { at: formatInstant(revokedAt) })}` : ''}
      </Typography>
      {only.length > 0 ? (
        <Typography variant="body2">{translate('hands.delegations.only', { what: only.join(', ') })}</Typography>
      ) : null}
      {reason === '' ? null : (
        <Typography variant="body2" color="textSecondary">
          {reason}
        </Typography>
      )}
      {revoking ? <RevokeDialog delegation={delegation} close={() => setRevoking(false)} /> : null}
    </Paper>
  );
}
