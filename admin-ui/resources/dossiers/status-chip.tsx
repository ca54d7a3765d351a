import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { TERMINAL_STATUSES } from '../../../engine/domain/process/statuses.ts';
import type { DossierListItem } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';

type Stated = Pick<DossierListItem, 'status' | 'statusName'> & Partial<Pick<DossierListItem, 'suppliedAt'>>;

/** The state of a dossier by its name, and since when what it waited for is here; what has ended is drawn paler. */
export function StatusChip({ row: { status, statusName, suppliedAt } }: { row: Stated }) {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0.25 }}>
      <Chip
        size="small"
        sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
        variant={TERMINAL_STATUSES.has(status) ? 'outlined' : 'filled'}
        label={english ? statusName.en : statusName.vi}
      />
      {suppliedAt ? (
        <Typography variant="caption" component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
          {translate('dossiers.list.supplied', { at: formatInstant(suppliedAt) })}
        </Typography>
      ) : null}
    </Box>
  );
}
