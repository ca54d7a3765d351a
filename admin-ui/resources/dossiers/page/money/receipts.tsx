import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PaymentSheet } from '../../../../../schemas/types/index.ts';
import { formatDong } from '../../../../fields/formats.ts';
import { OnPaper } from '../../receipt/on-paper.tsx';
import { useDossier } from '../dossier-context.tsx';
import { PaymentReceipt } from './payment-receipt.tsx';

/** The receipts of a sheet, each to be read and printed: by the cashier, and by whoever paid. */
export function Receipts({ sheet }: { sheet: PaymentSheet }) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const title = useId();
  const [shown, setShown] = useState<string>();
  const receipts = sheet.receipts ?? [];
  const open = receipts.find(({ receiptId }) => receiptId === shown);
  if (receipts.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2" component="h4">
        {translate('payments.receipts')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 14, overflowWrap: 'anywhere' }}>
        {receipts.map(({ receiptId, kind, amount, form, series, number, withdrawn }) => {
          const text = `${translate(`payments.kind.${kind}`)} ${formatDong(amount)}: ${form} ${series} ${translate('payments.no')} ${number}`;
          return (
            <li key={receiptId}>
              {withdrawn ? `${text} · ${translate('payments.withdrawn')}` : text}{' '}
              <Button
                size="small"
                aria-label={translate('payments.showReceipt', { number })}
                onClick={() => setShown(receiptId)}
              >
                {translate('payments.show')}
              </Button>
            </li>
          );
        })}
      </Box>
      {open ? (
        <Dialog open onClose={() => setShown(undefined)} maxWidth="md" aria-labelledby={title}>
          <DialogTitle id={title}>{translate('payments.receiptNo', { number: open.number })}</DialogTitle>
          <DialogContent>
            <OnPaper>
              <PaymentReceipt receipt={open} sheet={sheet} dossier={dossier} />
            </OnPaper>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setShown(undefined)}>{translate('ra.action.close')}</Button>
            <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()} autoFocus>
              {translate('payments.print')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </Box>
  );
}
