import GlobalStyles from '@mui/material/GlobalStyles';
import { createPortal } from 'react-dom';
import { Receipt, type ReceiptProps } from './receipt.tsx';

/** Of the whole page only the copy beside it reaches the paper: A5 (TT 01/2018/TT-VPCP Đ9). */
const ON_PAPER = {
  '@page': { size: 'A5', margin: '10mm' },
  '@media screen': { '[data-printed]': { display: 'none' } },
  '@media print': {
    'body > :not([data-printed])': { display: 'none !important' },
    '[data-printed] > *': {
      border: '0 !important',
      padding: '0 !important',
      maxWidth: 'none !important',
      fontSize: '11px !important',
      lineHeight: '1.35 !important',
    },
    '[data-printed] tr': { breakInside: 'avoid' },
  },
} as const;

/** The receipt on the screen, and as the only thing the printer gets. */
export function PrintedReceipt(receipt: ReceiptProps) {
  return (
    <>
      <GlobalStyles styles={ON_PAPER} />
      <Receipt {...receipt} />
      {createPortal(
        <div data-printed="">
          <Receipt {...receipt} />
        </div>,
        document.body,
      )}
    </>
  );
}
