import Box from '@mui/material/Box';
import { showDong } from '../../../../../engine/domain/fee/amount-text.ts';
import { dongInWords } from '../../../../../engine/domain/fee/dong-words.ts';
import type { PaymentSheet, PaymentReceipt as Receipt } from '../../../../../schemas/types/index.ts';
import { receiptWords as nation } from '../../../../messages/vi/dossiers.ts';
import { paymentReceiptWords as words } from '../../../../messages/vi/payments.ts';
import { dayInWords } from '../../receipt/receipt-lines.ts';
import type { DossierView } from '../dossier-answers.ts';

interface PaymentReceiptProps {
  receipt: Receipt;
  sheet: PaymentSheet;
  dossier: DossierView;
}

/** *Biên lai thu phí, lệ phí* (TT 303/2016/TT-BTC), a Vietnamese paper whatever the language of the screen. */
export function PaymentReceipt({ receipt, sheet, dossier }: PaymentReceiptProps) {
  const lines = (sheet.lines ?? []).filter(({ kind, amount }) => kind === receipt.kind && amount > 0);
  const facts: readonly [string, string][] = [
    [words.payer, receipt.payer],
    [words.dossier, dossier.dossierNo ?? ''],
    [words.service, dossier.serviceName],
    [words.content, lines.length > 0 ? lines.map(({ name }) => name).join('; ') : sheet.feeName],
    [words.amount, `${showDong(receipt.amount)} đ`],
    [words.inWords, dongInWords(receipt.amount)],
    [words.method, sheet.method ?? ''],
  ];
  return (
    <Box
      lang="vi"
      component="article"
      aria-label={`${words.title[receipt.kind]} ${receipt.number}`}
      sx={{
        fontSize: 13,
        lineHeight: 1.5,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'common.white',
        color: 'common.black',
        p: 3,
        maxWidth: 560,
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, textAlign: 'center' }}>
        <Box sx={{ fontWeight: 600, textTransform: 'uppercase' }}>{dossier.handlingAgency.name}</Box>
        <Box>
          <Box sx={{ fontWeight: 600 }}>{nation.nation}</Box>
          <Box sx={{ fontWeight: 600 }}>{nation.motto}</Box>
        </Box>
      </Box>
      <Box sx={{ textAlign: 'center', my: 1.5 }}>
        <Box sx={{ fontWeight: 700, fontSize: 15, textTransform: 'uppercase' }}>{words.title[receipt.kind]}</Box>
        <Box>
          {words.form}: {receipt.form} · {words.series}: {receipt.series} · {words.number}:{' '}
          <strong>{receipt.number}</strong>
        </Box>
        {receipt.withdrawn ? <Box sx={{ fontWeight: 700 }}>{words.withdrawn}</Box> : null}
      </Box>
      {facts.map(([label, value]) =>
        value === '' ? null : (
          <Box key={label}>
            {label}: <strong>{value}</strong>
          </Box>
        ),
      )}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', textAlign: 'center', mt: 2, mb: 5 }}>
        <Box>{words.payerSigns}</Box>
        <Box>
          <Box>{dayInWords(receipt.at)}</Box>
          <Box>{words.cashierSigns}</Box>
          <Box sx={{ mt: 5, fontWeight: 600 }}>{/^(gateway:|bank)/.test(receipt.by) ? words.online : receipt.by}</Box>
        </Box>
      </Box>
    </Box>
  );
}
