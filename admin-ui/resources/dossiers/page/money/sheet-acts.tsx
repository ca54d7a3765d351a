import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { asksNoMore, refundableOf } from '../../../../../engine/domain/payment/sheets.ts';
import type { PaymentRefund, PaymentSheet } from '../../../../../schemas/types/index.ts';
import { formatDong } from '../../../../fields/formats.ts';
import { address, send } from '../../../../providers/http-client.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { PayOnlineButton } from './pay-online-button.tsx';
import { CAME_BACK, inquire, paymentQuery } from './payment-query.ts';
import { RefundDialog } from './refund-dialog.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { useSheetPost } from './use-sheet-post.ts';

async function saveProof(sheetId: string, name: string): Promise<void> {
  const response = await send(address('payments', sheetId, 'proof'));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Asks the gateway when the payer has come back from it, and shows the dossier again once the sheet has changed. */
function useComeBack(sheet: PaymentSheet, stage: string | undefined): void {
  const { reload } = useDossier();
  const [asked, setAsked] = useSearchParams();
  const back = asked.get(CAME_BACK) === sheet.sheetId;
  useEffect(() => {
    if (!back) return;
    setAsked(
      (now) => {
        now.delete(CAME_BACK);
        return now;
      },
      { replace: true },
    );
    // Only asks sooner: where it fails, the server goes on asking by itself until it has an answer.
    inquire(sheet.sheetId).then(reload, () => undefined);
  }, [back, sheet.sheetId, reload, setAsked]);
  useEffect(() => {
    if (stage !== undefined && stage !== 'paying' && sheet.attempts?.some(({ state }) => state === 'open')) reload();
  }, [stage, sheet, reload]);
}

/** What the reader may do about a sheet: pay online, show a transfer, confirm, pay over, give back. */
export function SheetActs({ sheet }: { sheet: PaymentSheet }) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const { data: view } = useQuery(paymentQuery(sheet.sheetId, dossier.seq));
  const [confirming, setConfirming] = useState(false);
  const [settling, setSettling] = useState(false);
  const [refunding, setRefunding] = useState<PaymentRefund | 'decide'>();
  const prove = useSheetPost<FormData>(sheet.sheetId, 'proof', () => undefined);
  useComeBack(sheet, view?.stage);
  if (!view) return null;
  const owed = sheet.state !== 'paid' && sheet.state !== 'void' && sheet.total > 0 && !asksNoMore(dossier);
  const { collectable, payable, stage } = view;
  const due = (sheet.refunds ?? []).filter(({ state }) => state === 'due');
  return (
    <>
      {stage === 'paying' ? (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate('payments.paying')}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1 }}>
        {payable ? <PayOnlineButton sheet={sheet} open={stage === 'paying'} /> : null}
        {owed && view.mine ? (
          <Button component="label" variant="outlined">
            {translate('payments.prove')}
            <input
              type="file"
              accept="application/pdf,image/png,image/jpeg"
              hidden
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (!file) return;
                const form = new FormData();
                form.set('file', file);
                prove.mutate(form);
              }}
            />
          </Button>
        ) : null}
        {sheet.proof ? (
          <Button variant="outlined" onClick={() => saveProof(sheet.sheetId, sheet.proof?.name ?? '')}>
            {translate('payments.proof')}
          </Button>
        ) : null}
        {owed && collectable ? (
          <Button variant="contained" onClick={() => setConfirming(true)}>
            {translate('payments.confirm.title')}
          </Button>
        ) : null}
        {collectable
          ? due.map((task) => (
              <Button key={task.refundId} variant="contained" color="warning" onClick={() => setRefunding(task)}>
                {`${translate('payments.refund.made')}: ${formatDong(task.amount)}`}
              </Button>
            ))
          : null}
        {collectable && sheet.state === 'paid' && sheet.total > 0 && !sheet.settled ? (
          <Button variant="outlined" onClick={() => setSettling(true)}>
            {translate('payments.settle.title')}
          </Button>
        ) : null}
        {collectable && refundableOf(dossier, sheet) > 0 ? (
          <Button variant="outlined" onClick={() => setRefunding('decide')}>
            {translate('payments.refund.decide')}
          </Button>
        ) : null}
      </Box>
      {prove.error ? <ProblemList error={prove.error} /> : null}
      {confirming ? <ConfirmDialog sheet={sheet} close={() => setConfirming(false)} /> : null}
      {settling ? <SettleDialog sheet={sheet} close={() => setSettling(false)} /> : null}
      {refunding ? (
        <RefundDialog
          sheet={sheet}
          task={refunding === 'decide' ? undefined : refunding}
          close={() => setRefunding(undefined)}
        />
      ) : null}
    </>
  );
}
