import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PublishItem } from '../../../schemas/types/index.ts';
import { ItemChanges } from './item-changes.tsx';

interface ItemDetailsProps {
  item: PublishItem;
  /** More in the same row. */
  children?: ReactNode;
}

/** What a release changes in one definition, when asked for. */
export function ItemDetails({ item, children }: ItemDetailsProps) {
  const translate = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  const label = translate(open ? 'releases.item.hideChanges' : 'releases.item.changes');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {children}
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${label}: ${item.code}`}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Box>
      <Collapse in={open} id={id} unmountOnExit>
        <Box sx={{ mt: 1, p: 1, bgcolor: 'action.hover', borderRadius: 1 }}>
          <ItemChanges item={item} />
        </Box>
      </Collapse>
    </>
  );
}
