import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DossierListItem } from '../../../../schemas/types/index.ts';

const SHOWN = 2;

/** Who holds a dossier: people by name, else the roles it lies with. */
export function HolderWords({ row: { holderNames, finishDate } }: { row: DossierListItem }) {
  const translate = useTranslate();
  if (finishDate !== null || holderNames.length === 0)
    return (
      <Typography variant="body2" component="span" color="textSecondary">
        –
      </Typography>
    );
  const more = holderNames.length - SHOWN;
  return (
    <Typography
      variant="body2"
      component="span"
      sx={{ display: 'inline-block', minWidth: 110 }}
      title={holderNames.join(', ')}
    >
      {holderNames.slice(0, SHOWN).join(', ')}
      {more > 0 ? ` ${translate('dossiers.list.moreHolders', { smart_count: more })}` : ''}
    </Typography>
  );
}
