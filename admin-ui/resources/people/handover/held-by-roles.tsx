import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { HeldByRole, OfficerHands } from '../../../../schemas/types/index.ts';
import { formatCount } from '../../../fields/formats.ts';
import { FormSection } from '../../shared-configs/form-section.tsx';
import { GiveRole } from './give-role.tsx';

const keyOf = ({ roleCode, agencyCode }: HeldByRole): string => `${roleCode}@${agencyCode}`;

/** What waits for the officer's roles with nobody named: others take it, or it stands still until somebody gets the role. */
export function HeldByRoles({ hands: { username, name, roles } }: { hands: OfficerHands }) {
  const translate = useTranslate();
  if (roles.length === 0) return null;
  const words = ({ roleName, agencyName, count, others }: HeldByRole): string =>
    translate(others === 0 ? 'hands.handover.roleAlone' : 'hands.handover.roleShared', {
      role: roleName,
      agency: agencyName,
      count: formatCount(count),
      smart_count: others,
    });
  return (
    <FormSection title="hands.handover.byRole">
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('hands.handover.byRoleHelp', { who: name })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {roles.map((held) => (
          <Box component="li" key={keyOf(held)} data-held-by-role={keyOf(held)} sx={{ minWidth: 0 }}>
            <Alert severity={held.others === 0 ? 'warning' : 'info'} sx={{ '& .MuiAlert-message': { width: 1 } }}>
              {words(held)}
              {held.others === 0 ? <GiveRole held={held} from={username} /> : null}
            </Alert>
          </Box>
        ))}
      </Box>
    </FormSection>
  );
}
