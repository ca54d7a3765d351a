import Checkbox from '@mui/material/Checkbox';
import { useListContext, useTranslate } from 'react-admin';
import type { DraftRow } from './draft-row.ts';

/** Chooses one line. */
export function RowCheckbox({ row }: { row: DraftRow }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext<DraftRow>();
  return (
    <Checkbox
      checked={selectedIds.includes(row.id)}
      onChange={() => onToggleItem(row.id)}
      onClick={(event) => event.stopPropagation()}
      slotProps={{ input: { 'aria-label': translate('drafts.chooseRow', { code: row.code }) } }}
      sx={{ p: 0.5, alignSelf: 'flex-start' }}
    />
  );
}
