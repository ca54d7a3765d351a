import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useTranslate } from 'react-admin';
import type { Mend } from '../../schemas/types/index.ts';
import { useSentence } from './findings.tsx';

interface MendSnackbarProps {
  last: { mend: Mend };
  onUndo(): void;
  onClose(): void;
}

/** That a finding was mended in the form, and the way back. */
export function MendSnackbar({ last: { mend }, onUndo, onClose }: MendSnackbarProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  return (
    <Snackbar
      open
      anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
      message={translate('findings.mend.inForm', { what: sentence(mend.title) })}
      action={
        <>
          <Button size="small" color="inherit" onClick={onUndo}>
            {translate('findings.mend.undo')}
          </Button>
          <Button size="small" color="inherit" onClick={onClose}>
            {translate('ra.action.close')}
          </Button>
        </>
      }
    />
  );
}
