import PersonOffIcon from '@mui/icons-material/PersonOffOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HeldStep as Step } from '../../../../schemas/types/index.ts';
import { HeldRole } from './held-role.tsx';

interface HeldStepProps {
  step: Step;
  agencyName: string;
  /** The step's form. */
  to: string;
}

/** A step with the people who would hold a dossier there; an empty place stands out. */
export function HeldStep({ step, agencyName, to }: HeldStepProps) {
  const translate = useTranslate();
  const { stepCode, stepName, kind, roles, sameAs, empty } = step;
  const again = sameAs.every((code) => code === stepCode);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 8fr)' },
        columnGap: 3,
        rowGap: 0.5,
        p: 1.25,
        borderTop: '1px solid',
        borderTopColor: 'divider',
        borderLeft: '5px solid',
        borderLeftColor: empty ? 'error.main' : 'transparent',
        bgcolor: empty ? '#fff4f4' : undefined,
      }}
    >
      <Box>
        <Link component={RouterLink} to={to} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {stepCode} · {stepName}
        </Link>
        <Box sx={{ mt: 0.5 }}>
          {empty ? (
            <Chip size="small" color="error" icon={<PersonOffIcon />} label={translate('holders.empty')} />
          ) : kind === 'hands' ? null : (
            <Chip size="small" variant="outlined" label={translate(`holders.kind.${kind}`)} />
          )}
        </Box>
      </Box>
      <Box>
        {roles.length > 0 ? (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {roles.map((role) => (
              <HeldRole key={role.roleCode} role={role} />
            ))}
          </Box>
        ) : (
          <Typography variant="body2" color="textSecondary">
            {translate('holders.noRole')}
          </Typography>
        )}
        {sameAs.length > 0 ? (
          <Typography variant="body2">
            {translate(again ? 'holders.sameAsBefore' : 'holders.sameAs', { steps: sameAs.join(', ') })}
          </Typography>
        ) : null}
        {empty ? (
          <Typography variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
            {translate(roles.length > 0 ? 'holders.emptyHelp' : 'holders.noRoleHelp', { agency: agencyName })}{' '}
            <Link component={RouterLink} to="/employees" color="inherit">
              {translate('resources.employees.name', { smart_count: 2 })}
            </Link>
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
}
