import Chip from '@mui/material/Chip';
import { useLocale } from 'react-admin';
import { TERMINAL_STATUSES } from '../../../engine/domain/process/statuses.ts';
import type { DossierListItem } from '../../../schemas/types/index.ts';

/** The state of a dossier by its name; what has ended is drawn paler. */
export function StatusChip({ row: { status, statusName } }: { row: Pick<DossierListItem, 'status' | 'statusName'> }) {
  const english = useLocale() === 'en';
  return (
    <Chip
      size="small"
      sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
      variant={TERMINAL_STATUSES.has(status) ? 'outlined' : 'filled'}
      label={english ? statusName.en : statusName.vi}
    />
  );
}
