import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Holding } from '../../../../schemas/types/index.ts';

const EXECUTES = 1;

/** One hand a dossier lies in: the person with what stands in the way today, or anybody of a role, and who stands in; in brief without what a row says already. */
export function HoldingLine({ holding, brief }: { holding: Holding; brief?: { agencyName: string } }) {
  const translate = useTranslate();
  const { kind, name, assigned = EXECUTES, agencyName, count, people, standIns = [], locked, left, watches } = holding;
  return (
    <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      {kind === 'person' ? (
        <strong>{name}</strong>
      ) : (
        <>
          {brief ? null : `${translate(watches ? 'hands.holding.watchingRole' : 'hands.holding.anyOf')} `}
          <strong>{name}</strong>
          {agencyName && agencyName !== brief?.agencyName ? ` · ${agencyName}` : ''}
          {count === undefined ? '' : `: ${translate('hands.holding.people', { smart_count: count })}`}
        </>
      )}
      {kind === 'person' && assigned !== EXECUTES ? ` · ${translate(`dossier.assigned.${assigned}`)}` : ''}
      {locked || left ? (
        <Typography component="span" variant="body2" color="error" sx={{ display: 'block' }}>
          <LockIcon fontSize="inherit" aria-hidden sx={{ verticalAlign: 'text-bottom', mr: 0.5 }} />
          {translate(left ? 'hands.holding.left' : 'hands.holding.locked')}
        </Typography>
      ) : null}
      {standIns.length > 0 ? (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {translate('hands.holding.standIn', { who: standIns.join(', ') })}
        </Typography>
      ) : null}
      {people && people.length > 0 ? (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {people.join(', ')}
        </Typography>
      ) : null}
    </Box>
  );
}
