import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useIsCashier } from '../../providers/rights.ts';
import { MismatchQueue } from './mismatch-queue.tsx';
import { StatementForm } from './statement-form.tsx';
import { StatementList } from './statement-list.tsx';

/** *Đối soát*: a statement of bank or gateway is compared; what fits nothing waits for a person. */
export function ReconciliationPage() {
  const translate = useTranslate();
  const cashier = useIsCashier();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['reconciliations'] });
  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('payments.reconciliation.title')} />
      {cashier ? (
        <>
          <StatementForm onDone={again} />
          <MismatchQueue onDone={again} />
          <StatementList />
        </>
      ) : (
        <Alert severity="info">{translate('payments.cashierOnly')}</Alert>
      )}
    </Box>
  );
}
