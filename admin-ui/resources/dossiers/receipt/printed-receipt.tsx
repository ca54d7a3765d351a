import { OnPaper } from './on-paper.tsx';
import { Receipt, type ReceiptProps } from './receipt.tsx';

/** The receipt on the screen, and as the only thing the printer gets. */
export const PrintedReceipt = (receipt: ReceiptProps) => (
  <OnPaper>
    <Receipt {...receipt} />
  </OnPaper>
);
