import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DossierListItem } from '../../../../schemas/types/index.ts';
import { HoldingLine } from '../holding/holding-line.tsx';
import { BehalfMark } from './behalf-mark.tsx';

const SHOWN = 2;
const WATCHES = 3;

/** Who holds a dossier: people by name with whoever stands in, else the roles it lies with; watchers come last. The reader's own work for somebody absent is marked. */
export function HolderWords({ row }: { row: DossierListItem }) {
  const { holding = [], finishDate, handlingAgencyName, onBehalfOf = [] } = row;
  const translate = useTranslate();
  if (finishDate !== null || holding.length === 0)
    return (
      <Typography variant="body2" component="span" color="textSecondary">
        –
      </Typography>
    );
  const ordered = [...holding].sort(
    (one, other) => Number(one.assigned === WATCHES) - Number(other.assigned === WATCHES),
  );
  const more = ordered.length - SHOWN;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-block', minWidth: 110, fontSize: 14, '& strong': { fontWeight: 400 } }}
      title={ordered.map(({ name, agencyName }) => [name, agencyName].filter(Boolean).join(' · ')).join(', ')}
    >
      {ordered.slice(0, SHOWN).map((one) => (
        <HoldingLine
          key={`${one.kind}${one.username ?? one.roleCode}${one.agencyName}`}
          holding={one}
          brief={{ agencyName: handlingAgencyName }}
        />
      ))}
      {more > 0 ? translate('dossiers.list.moreHolders', { smart_count: more }) : ''}
      {onBehalfOf.length > 0 ? <BehalfMark names={onBehalfOf} /> : null}
    </Box>
  );
}
