import ExtendIcon from '@mui/icons-material/MoreTime';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ExtensionChance } from '../../../../../schemas/types/index.ts';
import { ReasonList } from '../reason-list.tsx';

const ExtendDialog = lazy(() => import('./extend-dialog.tsx'));

interface ExtendButtonProps {
  dueDate: string | null;
  chance: ExtensionChance;
}

/** *Gia hạn, xin lỗi*, or why not. */
export function ExtendButton({ dueDate, chance }: ExtendButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { reasons, apologyDue } = chance;
  if (dueDate === null) return null;
  if (reasons.length > 0)
    return (
      <Box component="details" sx={{ fontSize: 14 }}>
        <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
          {translate('deadlines.extend.why')}
        </Box>
        <ReasonList reasons={reasons} />
      </Box>
    );
  return (
    <>
      <Button variant="outlined" size="small" startIcon={<ExtendIcon />} onClick={() => setOpen(true)}>
        {translate('deadlines.extend.open')}
      </Button>
      {open ? (
        <Suspense fallback={<Typography role="status">…</Typography>}>
          <ExtendDialog dueDate={dueDate} apologyDue={apologyDue} close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
