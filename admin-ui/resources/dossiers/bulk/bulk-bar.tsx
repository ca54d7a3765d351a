import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useListContext, useTranslate, useUnselectAll } from 'react-admin';
import type { DossierListItem } from '../../../../schemas/types/index.ts';
import { BulkReassignButton } from '../list/bulk-reassign-button.tsx';
import { BulkDialog } from './bulk-dialog.tsx';

/** As many dossiers as the server takes at a time. */
const MOST = 100;

/** What can be done to the chosen dossiers together. */
export function BulkBar() {
  const translate = useTranslate();
  const { selectedIds, refetch } = useListContext<DossierListItem>();
  const unselect = useUnselectAll('dossiers');
  const [ids, setIds] = useState<string[]>();
  const close = () => {
    setIds(undefined);
    unselect();
    void refetch();
  };
  if (selectedIds.length === 0 && !ids) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, pb: 1 }} role="status">
      <Typography>{translate('bulk.selected', { smart_count: selectedIds.length })}</Typography>
      <Button
        variant="contained"
        size="small"
        disabled={selectedIds.length > MOST}
        onClick={() => setIds(selectedIds.map(String))}
      >
        {translate('bulk.act')}
      </Button>
      <BulkReassignButton />
      <Button size="small" onClick={() => unselect()}>
        {translate('bulk.clear')}
      </Button>
      {selectedIds.length > MOST ? <Typography>{translate('bulk.tooMany', { most: MOST })}</Typography> : null}
      {ids ? <BulkDialog ids={ids} close={close} /> : null}
    </Box>
  );
}
