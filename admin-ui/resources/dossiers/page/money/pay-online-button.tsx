import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { AttemptOpened, PaymentSheet } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';
import { CAME_BACK } from './payment-query.ts';

interface PayOnlineButtonProps {
  sheet: Pick<PaymentSheet, 'sheetId' | 'state' | 'reportedAt'>;
  /** An attempt is open: it is gone on with. */
  open?: boolean;
}

/** *Nộp trực tuyến*: takes the payer to the gateway; pressed twice it is one payment, and what was told as paid is asked about first. */
export function PayOnlineButton({ sheet: { sheetId, state, reportedAt }, open = false }: PayOnlineButtonProps) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const [asking, setAsking] = useState(false);
  const pay = useMutation({
    mutationFn: () =>
      sendJson<AttemptOpened>(address('payments', sheetId, 'attempts'), {
        method: 'POST',
        body: { returnPath: `/admin/dossiers/${dossier.id}/show?${CAME_BACK}=${sheetId}` },
        repeatable: true,
      }),
    onSuccess: ({ payUrl }) => window.location.assign(payUrl),
  });
  const reported = state === 'reported' && !open;
  return (
    <>
      <Button
        variant={reported ? 'outlined' : 'contained'}
        disabled={pay.isPending || pay.isSuccess}
        onClick={() => (reported ? setAsking(true) : pay.mutate())}
      >
        {translate(open ? 'payments.payOn' : 'payments.payOnline')}
      </Button>
      <Confirm
        isOpen={asking}
        title="payments.payAgain.title"
        content="payments.payAgain.text"
        contentTranslateOptions={{ at: formatInstant(reportedAt) }}
        confirm="payments.payAgain.do"
        onConfirm={() => {
          setAsking(false);
          pay.mutate();
        }}
        onClose={() => setAsking(false)}
      />
      {pay.error ? <ProblemList error={pay.error} /> : null}
    </>
  );
}
