import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import type { PaymentSheet } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { PayOnlineButton } from './pay-online-button.tsx';
import { paymentQuery } from './payment-query.ts';

/** The way to the gateway beside what is asked of the applicant; nothing where it cannot be paid online. */
export function CitizenPay({ sheet }: { sheet: PaymentSheet }) {
  const { dossier } = useDossier();
  const { data } = useQuery(paymentQuery(sheet.sheetId, dossier.seq));
  if (!data?.payable) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <PayOnlineButton sheet={sheet} open={data.stage === 'paying'} />
    </Box>
  );
}
