import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { AttemptOpened } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';
import { CAME_BACK } from './payment-query.ts';

interface PayOnlineButtonProps {
  sheetId: string;
  /** An attempt is open: it is gone on with. */
  open?: boolean;
}

/** *Nộp trực tuyến*: takes the payer to the gateway; pressed twice it is one payment. */
export function PayOnlineButton({ sheetId, open = false }: PayOnlineButtonProps) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const pay = useMutation({
    mutationFn: () =>
      sendJson<AttemptOpened>(address('payments', sheetId, 'attempts'), {
        method: 'POST',
        body: { returnPath: `/admin/dossiers/${dossier.id}/show?${CAME_BACK}=${sheetId}` },
        repeatable: true,
      }),
    onSuccess: ({ payUrl }) => window.location.assign(payUrl),
  });
  return (
    <>
      <Button variant="contained" disabled={pay.isPending || pay.isSuccess} onClick={() => pay.mutate()}>
        {translate(open ? 'payments.payOn' : 'payments.payOnline')}
      </Button>
      {pay.error ? <ProblemList error={pay.error} /> : null}
    </>
  );
}
