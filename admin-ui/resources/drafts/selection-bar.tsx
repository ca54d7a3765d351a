import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import { useListContext, useTranslate } from 'react-admin';
import { BulkPublish } from './bulk-publish.tsx';
import type { DraftRow } from './draft-row.ts';

/** Chooses the whole page, and does something with what is chosen; stays in sight. */
export function SelectionBar() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<DraftRow>();
  if (data.length === 0 && selectedIds.length === 0) return null;
  const here = data.map(({ id }) => id);
  const chosenHere = here.filter((id) => selectedIds.includes(id));
  const all = here.length > 0 && chosenHere.length === here.length;
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'sticky',
        top: 48,
        zIndex: 5,
        px: 2,
        mb: 1,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
      }}
    >
      <FormControlLabel
        control={
          <Checkbox
            checked={all}
            indeterminate={chosenHere.length > 0 && !all}
            onChange={() => onSelect([...selectedIds.filter((id) => !here.includes(String(id))), ...(all ? [] : here)])}
          />
        }
        label={translate('drafts.choosePage', { smart_count: here.length })}
      />
      {selectedIds.length > 0 ? <BulkPublish /> : null}
    </Paper>
  );
}
