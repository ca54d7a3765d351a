import RevertIcon from '@mui/icons-material/HistoryOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RevertDialog } from './revert-dialog.tsx';

/** *Trở lại trước đợt này*. */
export function RevertButton({ seq }: { seq: number }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<RevertIcon />} onClick={() => setOpen(true)} sx={{ mt: 2 }}>
        {translate('releases.revert.open')}
      </Button>
      {open ? <RevertDialog seq={seq} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
