import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useRescue } from './rescue-context.ts';
import { useUndoOffer } from './use-undo-offer.ts';

/** *Thu hồi*, where the reader may take the last act back. */
export function UndoButton() {
  const translate = useTranslate();
  const { beginUndo } = useRescue();
  const offer = useUndoOffer();
  if (!offer) return null;
  return (
    <Button
      size="small"
      startIcon={<UndoIcon />}
      onClick={beginUndo}
      aria-haspopup="dialog"
      // Else it would press the title of the card together on a phone.
      sx={{ width: { xs: '100%', sm: 'auto' }, justifyContent: 'flex-start', textAlign: 'left' }}
    >
      {translate('rescue.undo.button', { act: offer.actionName })}
    </Button>
  );
}
