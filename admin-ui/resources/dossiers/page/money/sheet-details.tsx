import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { PaymentSheet } from '../../../../../schemas/types/index.ts';
import { formatDong, formatInstant } from '../../../../fields/formats.ts';
import { useInLanguage } from '../in-language.ts';
import { Receipts } from './receipts.tsx';

function Part({ title, items }: { title: string; items: { key: string; text: ReactNode }[] }) {
  if (items.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2" component="h4">
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 14, overflowWrap: 'anywhere' }}>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </Box>
  );
}

/** How the amounts came about, to which account each kind goes, and what has happened to the money. */
export function SheetDetails({ sheet }: { sheet: PaymentSheet }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const { lines = [], dues = [], attempts = [], refunds = [], facts, reconciled, settled } = sheet;
  const counted = Object.keys(facts?.quantities ?? {}).length + (facts?.exemptGroups?.length ?? 0) > 0;
  const computed = lines.reduce((sum, { amount }) => sum + amount, 0);
  const asked = sheet.feeAmount + sheet.serviceAmount + sheet.shipAmount;
  const kind = (name: string) => translate(`payments.kind.${name}`);
  return (
    <>
      <Part
        title={translate('payments.arithmetic')}
        items={lines.map((line) => ({
          key: line.lineCode,
          text: `${line.name} (${kind(line.kind)}): ${say(line.arithmetic)}`,
        }))}
      />
      {lines.length > 0 && computed !== asked ? (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('payments.amountChanged', { computed: formatDong(computed), asked: formatDong(asked) })}
        </Typography>
      ) : null}
      {facts && counted ? (
        <Typography variant="caption" color="textSecondary">
          {translate('payments.factsBy', { by: facts.by, at: formatInstant(facts.at) })}
        </Typography>
      ) : null}
      <Part
        title={translate('payments.accounts')}
        items={dues.map((due) => ({
          key: due.kind,
          text: [
            `${kind(due.kind)} ${formatDong(due.amount)}`,
            due.account &&
              [due.account.accountNo, due.account.bankName, due.account.accountName].filter(Boolean).join(', '),
          ]
            .filter(Boolean)
            .join(' → '),
        }))}
      />
      <Receipts sheet={sheet} />
      <Part
        title={translate('payments.attempts')}
        items={attempts.map((attempt) => ({
          key: attempt.attemptId,
          text: [
            formatInstant(attempt.openedAt),
            translate(`payments.attempt.${attempt.state}`),
            attempt.transactionNo && `${translate('payments.mismatch.transactionNo')} ${attempt.transactionNo}`,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <Part
        title={translate('payments.refund.title')}
        items={refunds.map((refund) => ({
          key: refund.refundId,
          text: [
            `${formatDong(refund.amount)}, ${translate(`payments.refund.cause.${refund.cause}`)}`,
            translate(`payments.refund.state.${refund.state}`),
            refund.madeBy && `${refund.madeBy} ${formatInstant(refund.madeAt)}`,
            refund.reason,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      {reconciled ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('payments.reconciledBy', { by: reconciled.by, at: formatInstant(reconciled.at) })}
        </Typography>
      ) : null}
      {settled ? (
        <Typography variant="body2">
          {translate('payments.settledBy', { reference: settled.reference, at: formatInstant(settled.at) })}
        </Typography>
      ) : null}
    </>
  );
}
