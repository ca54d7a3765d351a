import Checkbox from '@mui/material/Checkbox';
import { useListContext, useTranslate } from 'react-admin';
import type { DossierListItem } from '../../../../schemas/types/index.ts';

/** Ticks one dossier, for what is done with many. */
export function RowCheckbox({ row: { id, dossierNo } }: { row: DossierListItem }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext<DossierListItem>();
  return (
    <Checkbox
      checked={selectedIds.includes(id)}
      onChange={() => onToggleItem(id)}
      onClick={(event) => event.stopPropagation()}
      slotProps={{ input: { 'aria-label': translate('hands.choose', { code: dossierNo ?? id }) } }}
      sx={{ p: 0.5 }}
    />
  );
}
