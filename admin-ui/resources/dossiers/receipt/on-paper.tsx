import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Of the whole page only the copy beside it reaches the paper: A5 (TT 01/2018/TT-VPCP Đ9). */
const ON_PAPER = {
  '@page': { size: 'A5', margin: '10mm' },
  '@media screen': { '[data-printed]': { display: 'none' } },
  '@media print': {
    'body > :not([data-printed])': { display: 'none !important' },
    // A page that prints only its ledger hides everything else by itself.
    '[data-printed], [data-printed] *': { visibility: 'visible !important' },
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

/** A paper on the screen, and as the only thing the printer gets. */
export function OnPaper({ children }: { children: ReactNode }) {
  return (
    <>
      <GlobalStyles styles={ON_PAPER} />
      {children}
      {createPortal(<div data-printed="">{children}</div>, document.body)}
    </>
  );
}
