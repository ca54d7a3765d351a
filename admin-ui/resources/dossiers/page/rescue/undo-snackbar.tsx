import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import SnackbarContent from '@mui/material/SnackbarContent';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DoneAct } from '../acts/act-done.tsx';
import { useActs } from '../acts/acts-context.ts';
import { useRescue } from './rescue-context.ts';
import { useUndoOffer } from './use-undo-offer.ts';

/** Long enough to notice a slip; the button among the acts stays after it. */
const SHOWN_MS = 15_000;

/** After an act, for a while: *Đã thực hiện … Thu hồi*. */
export function UndoSnackbar() {
  const translate = useTranslate();
  const { done } = useActs();
  const { beginUndo } = useRescue();
  const [seen, setSeen] = useState<DoneAct>();
  const offer = useUndoOffer();
  if (!done || done === seen || !offer) return null;
  const close = () => setSeen(done);
  return (
    <Snackbar
      open
      autoHideDuration={SHOWN_MS}
      onClose={(_event, why) => {
        if (why !== 'clickaway') close();
      }}
      // Above the bar of acts of a small screen.
      sx={{ bottom: { xs: 72, lg: 24 } }}
    >
      {/* Read out once already, with where the dossier is now. */}
      <SnackbarContent
        role="group"
        data-undo-offer=""
        message={translate('rescue.undo.sent', { act: done.actionName })}
        action={
          <>
            <Button
              size="small"
              color="inherit"
              aria-haspopup="dialog"
              onClick={() => {
                close();
                beginUndo();
              }}
            >
              {translate('rescue.undo.short')}
            </Button>
            <Button size="small" color="inherit" onClick={close}>
              {translate('ra.action.close')}
            </Button>
          </>
        }
      />
    </Snackbar>
  );
}
